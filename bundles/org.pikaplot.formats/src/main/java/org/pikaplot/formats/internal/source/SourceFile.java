package org.pikaplot.formats.internal.source;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.Sql;

/** A file of the user as bytes, decompressed where its first bytes say that it is compressed. */
public final class SourceFile {
    private SourceFile() {}

    /** How a file is packed. */
    public enum Packing {
        /** As it is. */
        NONE,
        /** gzip, one or several members. */
        GZIP,
        /** Zstandard. */
        ZSTD
    }

    /**
     * Checks that there is something to read.
     *
     * @throws PikaException {@code BAD_FILE} when the file is missing, a directory, empty or
     *     unreadable
     */
    public static void requireReadable(Path file) {
        if (!Files.exists(file)) {
            throw bad(file, "This file does not exist.");
        }
        if (Files.isDirectory(file)) {
            throw bad(file, "This is a folder, not a file.");
        }
        if (!Files.isReadable(file)) {
            throw bad(file, "This file may not be read.");
        }
        try {
            if (Files.size(file) == 0) {
                throw bad(file, "This file is empty.");
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** {@return how the file is packed, by its first bytes} */
    public static Packing packing(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] magic = in.readNBytes(4);
            if (magic.length >= 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b) {
                return Packing.GZIP;
            }
            boolean zstd =
                    magic.length == 4
                            && (magic[0] & 0xff) == 0x28
                            && (magic[1] & 0xff) == 0xb5
                            && magic[2] == 0x2f
                            && (magic[3] & 0xff) == 0xfd;
            return zstd ? Packing.ZSTD : Packing.NONE;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** {@return the unpacked bytes; the caller closes the stream} */
    public static InputStream open(Path file) throws IOException {
        return switch (packing(file)) {
            case NONE -> Files.newInputStream(file);
            case GZIP ->
                    new GZIPInputStream(
                            new BufferedInputStream(Files.newInputStream(file), 1 << 16), 1 << 16);
            case ZSTD -> new ZstdInputStream(Files.newInputStream(file));
        };
    }

    /** {@return up to {@code length} unpacked bytes from the start} */
    public static byte[] head(Path file, int length) {
        try (InputStream in = open(file)) {
            return in.readNBytes(length);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * {@return the path as a SQL literal for the engine's file functions, which would take some
     * characters for a glob}
     */
    public static String literal(Path file) {
        return Sql.literal(file.toAbsolutePath().toString().replaceAll("[*?\\[]", "[$0]"));
    }

    /** {@return the failure for a file that cannot be read to its end} */
    public static PikaException unreadable(Path file, IOException cause) {
        String reason =
                cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return PikaException.of(
                        ErrorCode.BAD_FILE, "This file cannot be read: %s.".formatted(reason))
                .file(file)
                .cause(cause)
                .build();
    }

    /** {@return a failure of this file} */
    public static PikaException bad(Path file, String message) {
        return PikaException.of(ErrorCode.BAD_FILE, message).file(file).build();
    }
}
