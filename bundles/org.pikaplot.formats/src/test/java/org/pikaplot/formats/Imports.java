package org.pikaplot.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.data.TableRef;

/** Writes small files and imports them. */
public final class Imports implements AutoCloseable {
    /** A job nobody cancels. */
    public static final JobContext JOB = new JobContext() {
        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void progress(double fraction) {}

        @Override
        public void onCancel(Runnable action) {}
    };

    private final Path folder;
    private final PlainEngine engine;
    private int files;

    public Imports(Path folder) {
        this.folder = folder;
        this.engine = new PlainEngine(folder);
    }

    public PlainEngine engine() {
        return engine;
    }

    public Path file(String name, byte[] content) {
        try {
            Path directory = Files.createDirectories(folder.resolve("in" + files++));
            return Files.write(directory.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path file(String name, String content) {
        return file(name, content, StandardCharsets.UTF_8);
    }

    public Path file(String name, String content, Charset charset) {
        return file(name, content.getBytes(charset));
    }

    public ImportProposal propose(Path file, ImportOptions options) {
        return ImporterRegistry.builtIn().importerFor(file).propose(engine.engine(), List.of(file), options, JOB);
    }

    public TableImporter.Loaded load(Path file) {
        return load(List.of(file), ImportOptions.DETECT);
    }

    public TableImporter.Loaded load(List<Path> files, ImportOptions options) {
        TableImporter importer = ImporterRegistry.builtIn().importerFor(files.getFirst());
        ImportPlan plan = importer.propose(engine.engine(), files, options, JOB).plan();
        return importer.load(engine.engine(), plan, new TableRef.Stored("t", 1), JOB);
    }

    public List<List<@Nullable String>> rows(String sql) {
        return engine.rows(sql);
    }

    /** The engine types of the last report, by column. */
    public static List<String> types(TableImporter.Loaded loaded) {
        return loaded.report().columns().stream().map(column -> column.type().engineName()).toList();
    }

    @Override
    public void close() {
        engine.close();
    }
}
