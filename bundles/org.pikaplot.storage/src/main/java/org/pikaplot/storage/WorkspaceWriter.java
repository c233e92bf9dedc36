package org.pikaplot.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.pikaplot.compute.JobContext;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.storage.internal.disk.Disk;
import org.pikaplot.storage.internal.disk.FileReplacement;
import org.pikaplot.storage.internal.format.Entries;
import org.pikaplot.storage.internal.format.Manifest;
import org.pikaplot.storage.internal.format.ManifestJson;
import org.pikaplot.storage.internal.format.Sha256;

/** Writes one workspace file. */
final class WorkspaceWriter {
    private static final int BUFFER_BYTES = 1 << 20;

    /** One time for all entries: the manifest tells when it was saved. A zip begins in 1980. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final WorkspaceContents contents;
    private final JobContext context;
    private final Map<String, Chunk> chunks = new LinkedHashMap<>();
    private long written;

    WorkspaceWriter(WorkspaceContents contents, JobContext context) {
        this.contents = contents;
        this.context = context;
        contents.tables().forEach(table -> chunks.put(Entries.data(table.chunk()), table.chunk()));
    }

    void write(Path target, Disk disk) {
        if (Files.isDirectory(target)) {
            throw PikaException.of(
                            ErrorCode.CANNOT_WRITE, "The workspace cannot be saved over a folder.")
                    .file(target)
                    .build();
        }
        try {
            new FileReplacement(disk).write(target, this::writeEntries);
        } catch (IOException e) {
            throw PikaException.of(
                            ErrorCode.CANNOT_WRITE,
                            "The workspace was not saved (%s; it needs %,d bytes). The old file, if there was one, is untouched."
                                    .formatted(reason(e), neededBytes()))
                    .file(target)
                    .cause(e)
                    .build();
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.NoSuchFileException _ -> "the folder does not exist";
            case java.nio.file.AccessDeniedException _ -> "writing there is not allowed";
            case java.nio.file.FileSystemException f when f.getReason() != null -> f.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    private void writeEntries(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        storedText(zip, Entries.MIMETYPE, Entries.MIMETYPE_TEXT);
        List<Manifest.Entry> entries = new ArrayList<>();
        entries.add(
                new Manifest.Entry(
                        Entries.MODEL, Sha256.hex(contents.model()), contents.model().length));
        chunks.forEach((path, chunk) ->
                entries.add(new Manifest.Entry(path, chunk.sha256(), chunk.sizeBytes())));
        byte[] manifest = ManifestJson.write(contents.programVersion(), entries, contents.tables());
        deflated(zip, Entries.MANIFEST, manifest);
        deflated(zip, Entries.MODEL, contents.model());
        for (Map.Entry<String, Chunk> entry : chunks.entrySet()) {
            storedChunk(zip, entry.getKey(), entry.getValue());
        }
        zip.finish();
    }

    private static void storedText(ZipOutputStream zip, String name, String text)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        zip.putNextEntry(stored(name, bytes.length, crc.getValue()));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void deflated(ZipOutputStream zip, String name, byte[] bytes)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** The zip itself refuses when the bytes are not those the checksum was made from. */
    private void storedChunk(ZipOutputStream zip, String name, Chunk chunk) throws IOException {
        zip.putNextEntry(stored(name, chunk.sizeBytes(), chunk.crc32()));
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(chunk.file())) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                context.check();
                zip.write(buffer, 0, count);
                written += count;
                context.progress((double) written / neededBytes());
            }
        }
        zip.closeEntry();
    }

    private static ZipEntry stored(String name, long size, long crc32) {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(size);
        entry.setCompressedSize(size);
        entry.setCrc(crc32);
        entry.setTimeLocal(ENTRY_TIME);
        return entry;
    }

    private long neededBytes() {
        return contents.model().length + chunks.values().stream().mapToLong(Chunk::sizeBytes).sum();
    }
}
