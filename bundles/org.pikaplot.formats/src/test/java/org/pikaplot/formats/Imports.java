package org.pikaplot.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.duckdb.DuckDbEngineFactory;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.data.TableRef;

/** Writes small files, imports them with the real engine, and asks the last table with SQL. */
public final class Imports implements AutoCloseable {
    /** A job nobody cancels. */
    public static final JobContext JOB =
            new JobContext() {
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
    private final QueryEngine engine;
    private TableRef.@Nullable Stored last;
    private int files;
    private int tables;

    public Imports(Path folder) {
        this.folder = folder;
        try {
            Path scratch = Files.createDirectories(folder.resolve("scratch"));
            this.engine =
                    new DuckDbEngineFactory().open(scratch, ComputeLimits.forMachine(2L << 30, 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public QueryEngine engine() {
        return engine;
    }

    /** A free place inside the scratch folder. */
    public Path scratchFile() {
        return folder.resolve("scratch").resolve("file" + files++);
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
        return ImporterRegistry.builtIn()
                .importerFor(file)
                .propose(engine, List.of(file), options, JOB);
    }

    public TableImporter.Loaded load(Path file) {
        return load(List.of(file), ImportOptions.DETECT);
    }

    public TableImporter.Loaded load(List<Path> paths, ImportOptions options) {
        TableImporter importer = ImporterRegistry.builtIn().importerFor(paths.getFirst());
        return load(importer, importer.propose(engine, paths, options, JOB).plan(), JOB);
    }

    public TableImporter.Loaded load(TableImporter importer, ImportPlan plan, JobContext job) {
        if (last != null) {
            engine.drop(last);
            last = null;
        }
        var target = new TableRef.Stored("t" + tables++, 1);
        TableImporter.Loaded loaded = importer.load(engine, plan, target, job);
        last = target;
        return loaded;
    }

    /** Rows as text; {@code data} is the last table. */
    public List<List<@Nullable String>> rows(String sql) {
        var rows = new ArrayList<List<@Nullable String>>();
        Map<String, TableRef> inputs = last == null ? Map.of() : Map.of("data", last);
        engine.run(
                new QueryEngine.Statement(sql, inputs, Map.of()),
                batch -> {
                    for (int r = 0; r < batch.rowCount(); r++) {
                        @Nullable String[] row =
                                new @Nullable String[batch.schema().columns().size()];
                        for (int c = 0; c < row.length; c++) {
                            row[c] = batch.getText(c, r);
                        }
                        rows.add(Arrays.asList(row));
                    }
                    return true;
                },
                JOB);
        return rows;
    }

    /** The engine types of the last report, by column. */
    public static List<String> types(TableImporter.Loaded loaded) {
        return loaded.report().columns().stream()
                .map(column -> column.type().engineName())
                .toList();
    }

    @Override
    public void close() {
        engine.close();
    }
}
