package org.pikaplot.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.storage.internal.disk.Disk;
import org.pikaplot.storage.internal.format.ChunkCopy;

/**
 * A folder of Parquet files named by their content. A file appears under its name only when all of
 * it is there and synced. Workers only; any number at once.
 */
public final class ChunkFolder {
    private static final String UNFINISHED = ".part";
    private static final String LOOSE = ".loose";

    private final Path folder;

    /** A view of an existing folder. */
    public ChunkFolder(Path folder) {
        this.folder = folder;
    }

    /** {@return the folder} */
    public Path path() {
        return folder;
    }

    /**
     * Lets the engine write a table, and names the file.
     *
     * @throws PikaException {@code CANNOT_WRITE} when the disk refuses, and whatever the engine
     *     throws
     */
    public Chunk write(QueryEngine engine, TableRef table, JobContext context) {
        Path part = unfinished();
        try {
            engine.writeParquet(table, part, context);
            return adopt(part, context);
        } finally {
            deleteQuietly(part);
        }
    }

    /** Names a finished file by its content and moves it here. */
    Chunk adopt(Path part, JobContext context) {
        try (FileChannel channel =
                FileChannel.open(part, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.force(true);
            ChunkCopy.Passed passed = ChunkCopy.copy(channel, 0, channel.size(), null, context);
            return named(part, passed);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Makes a chunk of another folder available here. */
    Chunk link(Chunk chunk) {
        Path target = folder.resolve(chunk.fileName());
        if (!Files.exists(target)) {
            linkOrCopy(chunk.file(), target);
        }
        return new Chunk(chunk.sha256(), chunk.sizeBytes(), chunk.crc32(), target);
    }

    /** Makes a file of another engine available here, under a name of its own. */
    Path linkLoose(Path file) {
        Path target = folder.resolve(UUID.randomUUID() + LOOSE);
        linkOrCopy(file, target);
        return target;
    }

    private void linkOrCopy(Path file, Path target) {
        try {
            try {
                Files.createLink(target, file);
            } catch (IOException | UnsupportedOperationException e) {
                Path part = unfinished();
                Files.copy(file, part);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** A name for a file that is not finished. */
    Path unfinished() {
        return folder.resolve(UUID.randomUUID() + UNFINISHED);
    }

    /** Gives a finished and synced file its name. */
    Chunk named(Path part, ChunkCopy.Passed passed) throws IOException {
        Chunk chunk =
                new Chunk(
                        passed.sha256(),
                        passed.sizeBytes(),
                        passed.crc32(),
                        folder.resolve(passed.sha256() + ".parquet"));
        if (!Files.exists(chunk.file())) {
            Files.move(part, chunk.file(), StandardCopyOption.ATOMIC_MOVE);
            Disk.REAL.syncFolder(folder);
        }
        return chunk;
    }

    private PikaException cannotWrite(IOException cause) {
        return PikaException.of(
                        ErrorCode.CANNOT_WRITE,
                        "The rows could not be written: " + cause.getMessage())
                .file(folder)
                .cause(cause)
                .build();
    }

    private static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            System.getLogger(ChunkFolder.class.getName())
                    .log(System.Logger.Level.WARNING, "An unfinished file could not be deleted", e);
        }
    }
}
