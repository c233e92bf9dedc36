package org.pikaplot.session;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.formats.ImportOptions;

/**
 * How this user wants files of a shape to be read, kept over restarts. {@link
 * WorkspaceSession#propose} uses it where nothing else is asked for. Session thread; the work is
 * done on workers.
 */
public interface ImportMemory {

    /** Forgets the entries used longest ago when there would be more than these. */
    int MOST_ENTRIES = 200;

    /**
     * What is remembered of one shape.
     *
     * @param shape which files
     * @param options what the person fixed for them
     * @param example the name of a file it was chosen for
     * @param at when
     */
    record Entry(FileShape shape, ImportOptions options, String example, Instant at) {}

    /** {@return everything remembered, the newest first} */
    QueryHandle<List<Entry>> entries();

    /**
     * Remembers options for files of a shape, in place of what was remembered for it.
     *
     * @param proposed tells the shape and an example
     * @param chosen what the person fixed; nothing fixed says that such files are right as detected
     */
    QueryHandle<Entry> remember(ProposedImport proposed, ImportOptions chosen);

    /**
     * Forgets entries; those that are gone already are ignored.
     *
     * @return how many were given
     */
    QueryHandle<Integer> forget(Collection<Entry> entries);
}
