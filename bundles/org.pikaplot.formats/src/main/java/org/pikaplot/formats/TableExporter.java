package org.pikaplot.formats;

import java.nio.file.Path;
import java.util.List;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.formats.internal.arrow.ArrowExporter;

/**
 * Writes rows to a file in a format that the engine does not write itself. A DS service, stateless;
 * every method runs on a worker.
 */
public interface TableExporter {

    /** {@return a stable id such as {@code arrow}} */
    String id();

    /** {@return what a person calls the format} */
    String label();

    /** {@return file name endings, lower case without the dot} */
    List<String> extensions();

    /**
     * Runs a statement and writes its rows to a file. Give a file beside the real target and rename
     * it when this returns: when it throws, what was written is worthless.
     *
     * @param target overwritten
     * @return rows written
     * @throws org.pikaplot.data.PikaException {@code CANNOT_WRITE} naming the file, or what the
     *     statement throws
     */
    long export(
            QueryEngine engine, QueryEngine.Statement statement, Path target, JobContext context);

    /** {@return the exporters of this bundle, for programs without OSGi} */
    static List<TableExporter> builtIn() {
        return List.of(new ArrowExporter());
    }
}
