package org.pikaplot.formats;

import java.nio.file.Path;
import java.util.List;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.StoredTable;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.data.TableRef;

/**
 * Reads one family of file formats. A DS service, stateless; every method runs on a worker and may
 * be cancelled through its context.
 */
public interface TableImporter {

    /** {@return a stable id such as {@code csv}, kept in workspaces} */
    String id();

    /** {@return what a person calls the format, such as "CSV and other delimited text"} */
    String label();

    /**
     * {@return file name endings it takes, lower case without the first dot: {@code csv}, {@code
     * csv.gz}}
     */
    List<String> extensions();

    /**
     * {@return how sure it is, from the head of the file, that this is its format: 0 no, 1 certain}
     * Never throws for content; {@code head} is up to 64 KiB after decompression.
     */
    double recognises(Path file, byte[] head);

    /**
     * {@return names of the tables inside, for formats that hold several (sheets, databases); else
     * one empty string}
     */
    List<String> tables(QueryEngine engine, Path file, JobContext context);

    /**
     * Looks at the files and says how it would read them, within 300 ms at any size.
     *
     * @param files one or more files of the same shape, read as one table in this order
     * @param options what the user fixed already; the rest is detected
     * @throws org.pikaplot.data.PikaException {@code BAD_FILE} naming the file when it cannot be
     *     read as this format
     */
    ImportProposal propose(
            QueryEngine engine, List<Path> files, ImportOptions options, JobContext context);

    /**
     * Loads and checks every record. All or nothing: when it throws, no table remains.
     *
     * @throws org.pikaplot.data.PikaException {@code BAD_ROWS} under {@link BadRowPolicy#FAIL},
     *     naming file, line, column and value of the first record that does not fit
     */
    Loaded load(QueryEngine engine, ImportPlan plan, TableRef.Stored target, JobContext context);

    /**
     * What a load made.
     *
     * @param table the new table
     * @param report the account of every record
     */
    record Loaded(StoredTable table, ImportReport report) {}
}
