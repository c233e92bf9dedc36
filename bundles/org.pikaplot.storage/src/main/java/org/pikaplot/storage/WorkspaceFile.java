package org.pikaplot.storage;

import java.nio.file.Path;
import org.pikaplot.compute.JobContext;
import org.pikaplot.storage.internal.disk.Disk;

/**
 * The {@code .pikaplot} file: a zip of the model, a manifest with checksums, and one Parquet file a
 * table. What it looks like inside is told in docs/architecture/workspace-file.md. Workers only.
 */
public final class WorkspaceFile {
    /** The ending of workspace files, without the dot. */
    public static final String EXTENSION = "pikaplot";

    private WorkspaceFile() {}

    /**
     * Writes a workspace so that {@code target} is at every instant the whole old file or the whole
     * new one. Hold its {@link WorkspaceLock} meanwhile. Chunks are copied, not computed.
     *
     * @throws org.pikaplot.data.PikaException {@code CANNOT_WRITE} with path and bytes needed; an
     *     existing file is then untouched
     */
    public static void write(Path target, WorkspaceContents contents, JobContext context) {
        write(target, contents, context, Disk.REAL);
    }

    /** As above, on a disk that may fail. */
    static void write(Path target, WorkspaceContents contents, JobContext context, Disk disk) {
        new WorkspaceWriter(contents, context).write(target, disk);
    }

    /**
     * Opens a workspace: checks everything, extracts the tables into {@code chunks}, runs nothing.
     * Rows whose checksum fails are left out and named in the problems.
     *
     * @throws org.pikaplot.data.PikaException {@code BAD_WORKSPACE} when the file is missing, is no
     *     workspace, is hostile or of a newer format, or has lost its model or manifest; {@code
     *     CANNOT_WRITE} when the scratch disk is full
     */
    public static OpenedWorkspace read(Path file, ChunkFolder chunks, JobContext context) {
        return new WorkspaceReader(file, chunks, context).read();
    }
}
