package org.pikaplot.session.internal.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.pikaplot.compute.JobContext;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.formats.ImportReport;

/**
 * Texts that are in no file, each in a working file in a folder of its own. Nobody else is told of
 * those folders: failures and reports name the file alone. Worker.
 */
final class Spool {
    private static final int CHUNK_BYTES = 1 << 16;

    private final Path folder;

    /** Uses that folder, which is made when needed. */
    Spool(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Writes a text and closes it. */
    Path write(InputStream text, String name, JobContext job) {
        Path file = folder.resolve(UUID.randomUUID().toString()).resolve(name);
        try (text) {
            Files.createDirectories(file.getParent());
            try (var out = Files.newOutputStream(file)) {
                byte[] chunk = new byte[CHUNK_BYTES];
                for (int length = text.read(chunk); length >= 0; length = text.read(chunk)) {
                    job.check();
                    out.write(chunk, 0, length);
                }
            }
            if (Files.size(file) == 0) {
                throw PikaException.of(ErrorCode.BAD_FILE, "There is no text to import.").build();
            }
            return file;
        } catch (IOException e) {
            throw PikaException.of(
                            ErrorCode.CANNOT_WRITE, "The text cannot be kept: " + e.getMessage())
                    .cause(e)
                    .build();
        }
    }

    /** Whether these are working files of ours. */
    boolean holds(List<Path> files) {
        return files.stream().allMatch(file -> file.toAbsolutePath().startsWith(folder));
    }

    /** Deletes working files; others are left alone. */
    void delete(List<Path> files) {
        if (!holds(files)) {
            return;
        }
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // It goes with the session's folder.
                System.getLogger(Spool.class.getName())
                        .log(System.Logger.Level.DEBUG, "A working file stays for now", e);
            }
        }
    }

    /** The failure as a person should read it. */
    PikaException named(PikaException failure) {
        Path file = failure.file();
        if (file == null || !holds(List.of(file))) {
            return failure;
        }
        var named =
                PikaException.of(failure.code(), String.valueOf(failure.getMessage()))
                        .file(name(file))
                        .cause(failure);
        failure.row().ifPresent(named::row);
        if (failure.column() != null) {
            named.column(failure.column());
        }
        return named.build();
    }

    /** The report as a person should read it. */
    ImportReport named(ImportReport report) {
        if (!holds(report.files())) {
            return report;
        }
        return new ImportReport(
                report.files().stream().map(this::name).toList(),
                report.rowsInFile(),
                report.importedRows(),
                report.rejectedRows(),
                report.columns(),
                report.rejects().stream()
                        .map(r ->
                                new ImportReport.Reject(
                                        name(r.file()), r.line(), r.column(), r.value(), r.error()))
                        .toList(),
                report.elapsedSeconds());
    }

    private Path name(Path file) {
        Path name = file.getFileName();
        return name == null || !holds(List.of(file)) ? file : name;
    }
}
