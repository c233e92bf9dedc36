package org.pikaplot.formats.internal.arrow;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.ipc.ArrowFileReader;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.pikaplot.formats.internal.source.SourceFile;

/** Opens the two forms of Arrow IPC. */
final class IpcFile {
    private static final String MAGIC = "ARROW1";

    private IpcFile() {}

    /**
     * {@return whether the head is that of the file form, which begins and ends with a magic word}
     */
    static boolean isFile(byte[] head) {
        return head.length >= MAGIC.length()
                && new String(head, 0, MAGIC.length(), StandardCharsets.ISO_8859_1).equals(MAGIC);
    }

    /** {@return a reader of the file; closing it closes the file} */
    static ArrowReader open(Path file, BufferAllocator allocator) throws IOException {
        if (isFile(SourceFile.head(file, MAGIC.length()))) {
            return new ArrowFileReader(
                    FileChannel.open(file, StandardOpenOption.READ),
                    allocator,
                    new Decompression());
        }
        return new ArrowStreamReader(
                new BufferedInputStream(Files.newInputStream(file), 1 << 16),
                allocator,
                new Decompression());
    }
}
