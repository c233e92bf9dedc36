package org.pikaplot.session.internal.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.Fingerprint;
import org.pikaplot.data.PikaException;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.session.FileShape;
import org.pikaplot.session.ImportMemory;
import org.pikaplot.session.ProposedImport;

/**
 * Options by shape of the file, each in a small file of its own, so that programs that run at the
 * same time do not get into each other's way. A file that cannot be read is as good as forgotten.
 */
public final class RememberedImports implements ImportMemory {
    private static final String ENDING = ".properties";
    private static final String OPTION = "option.";
    private static final String COLUMN = "column.";
    private static final String DIALECT = "dialect.";

    private final Path folder;
    private final ComputeService compute;

    /**
     * Remembers in that folder, which is made when there is something to remember.
     *
     * @param compute has the workers
     */
    public RememberedImports(Path folder, ComputeService compute) {
        this.folder = folder;
        this.compute = compute;
    }

    @Override
    public QueryHandle<List<Entry>> entries() {
        return compute.run(null, Priority.VISIBLE, job -> readAll());
    }

    @Override
    public QueryHandle<Entry> remember(ProposedImport proposed, ImportOptions chosen) {
        String example = String.valueOf(proposed.proposal().files().getFirst().getFileName());
        Entry entry = new Entry(proposed.shape(), chosen, example, Instant.now());
        return compute.run(null, Priority.VISIBLE, job -> write(entry, job));
    }

    @Override
    public QueryHandle<Integer> forget(Collection<Entry> entries) {
        List<Entry> gone = List.copyOf(entries);
        return compute.run(
                null,
                Priority.VISIBLE,
                job -> {
                    gone.forEach(entry -> delete(fileOf(entry.shape())));
                    return gone.size();
                });
    }

    /** What is remembered for files of that shape. Worker. */
    Optional<ImportOptions> find(FileShape shape) {
        return read(fileOf(shape)).filter(entry -> entry.shape().equals(shape)).map(Entry::options);
    }

    private Path fileOf(FileShape shape) {
        List<String> parts = new ArrayList<>();
        parts.add(shape.importerId());
        parts.addAll(shape.dialect());
        parts.addAll(shape.columns());
        return folder.resolve(Fingerprint.of(parts).hex() + ENDING);
    }

    private List<Entry> readAll() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparing(Entry::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Entry> read(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
            Map<String, String> options = new HashMap<>();
            properties
                    .stringPropertyNames()
                    .forEach(key -> {
                        if (key.startsWith(OPTION)) {
                            options.put(
                                    key.substring(OPTION.length()), properties.getProperty(key));
                        }
                    });
            var shape =
                    new FileShape(
                            properties.getProperty("importer", ""),
                            list(properties, COLUMN),
                            list(properties, DIALECT));
            return Optional.of(
                    new Entry(
                            shape,
                            ImportOptions.fromSettings(options),
                            properties.getProperty("example", ""),
                            Instant.parse(properties.getProperty("at", ""))));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static List<String> list(Properties properties, String prefix) {
        List<String> values = new ArrayList<>();
        for (String value = properties.getProperty(prefix + 0);
                value != null;
                value = properties.getProperty(prefix + values.size())) {
            values.add(value);
        }
        return values;
    }

    private Entry write(Entry entry, JobContext job) {
        var properties = new Properties();
        properties.setProperty("importer", entry.shape().importerId());
        properties.setProperty("example", entry.example());
        properties.setProperty("at", entry.at().toString());
        put(properties, COLUMN, entry.shape().columns());
        put(properties, DIALECT, entry.shape().dialect());
        entry.options()
                .toSettings()
                .forEach((key, value) -> properties.setProperty(OPTION + key, value));
        Path file = fileOf(entry.shape());
        Path part = file.resolveSibling(UUID.randomUUID() + ".part");
        job.check();
        try {
            Files.createDirectories(folder);
            try (var out = Files.newBufferedWriter(part)) {
                properties.store(out, null);
            }
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw PikaException.of(
                            ErrorCode.CANNOT_WRITE,
                            "The settings cannot be remembered: " + e.getMessage())
                    .file(file)
                    .cause(e)
                    .build();
        } finally {
            delete(part);
        }
        List<Entry> all = readAll();
        all.subList(Math.min(MOST_ENTRIES, all.size()), all.size())
                .forEach(old -> delete(fileOf(old.shape())));
        return entry;
    }

    private static void put(Properties properties, String prefix, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            properties.setProperty(prefix + i, values.get(i));
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw PikaException.of(
                            ErrorCode.CANNOT_WRITE,
                            "Remembered settings cannot be deleted: " + e.getMessage())
                    .file(file)
                    .cause(e)
                    .build();
        }
    }
}
