package org.pikaplot.bench.internal.stand;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.ComputeService.ResidentColumns;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.compute.duckdb.DuckDbEngineFactory;
import org.pikaplot.compute.internal.service.LocalComputeServiceFactory;
import org.pikaplot.data.ResidentColumn;
import org.pikaplot.data.TableRef;

/**
 * What the rows share: a folder whose data outlives the run, the table of points, this program's
 * compute service, the bare driver, and peers in C.
 */
public final class TestStand implements AutoCloseable {
    /** The table of points: a cloud x, y, and a series v over rising t. */
    public static final TableRef.Stored POINTS = new TableRef.Stored("points", 1);

    private static final long MEMORY = 4L << 30;

    private final long rows;
    private final Path folder;
    private final Path scratch;
    private @Nullable ComputeService compute;
    private @Nullable Connection bare;
    private @Nullable LargeTable large;

    private TestStand(long rows, Path folder, Path scratch) {
        this.rows = rows;
        this.folder = folder;
        this.scratch = scratch;
    }

    /** {@return a stand for tables of that many rows} */
    public static TestStand open(long rows) throws IOException {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base =
                cache == null || cache.isBlank()
                        ? Path.of(System.getProperty("java.io.tmpdir"))
                        : Path.of(cache);
        Path folder = Files.createDirectories(base.resolve("pikaplot-bench"));
        return new TestStand(rows, folder, Files.createTempDirectory(folder, "scratch"));
    }

    /** {@return rows of every table} */
    public long rows() {
        return rows;
    }

    /** {@return how many cores there are} */
    public int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** {@return where files stay for the next run} */
    public Path folder() {
        return folder;
    }

    /** {@return a new empty folder, gone when the stand closes} */
    public Path scratch() throws IOException {
        return Files.createTempDirectory(scratch, "part");
    }

    /** {@return SQL that makes the points; the same rows each time} */
    public String points() {
        return """
        SELECT sqrt(-2 * ln(u)) * cos(2 * pi() * w) AS x, sqrt(-2 * ln(u)) * sin(2 * pi() * w) AS y,
        CAST(i AS DOUBLE) * 1000 AS t, 50 * sin(i / 2e5) + 10 * cos(i / 1300.0) + 4 * w AS v
        FROM (SELECT i, greatest(hash(i) / 18446744073709551616.0::DOUBLE, 1e-300) AS u,
        hash(i + 1000000007) / 18446744073709551616.0::DOUBLE AS w FROM range(%d) r(i))\
        """
                .formatted(rows);
    }

    /**
     * {@return this program's service, holding {@link #POINTS}} Opened once; the stand closes it.
     */
    public ComputeService compute() throws IOException {
        ComputeService open = compute;
        if (open == null) {
            open = service(ComputeLimits.forMachine(MEMORY, cores()));
            compute = open;
        }
        return open;
    }

    /** {@return a service without tables, for the caller to close} */
    public ComputeService empty(ComputeLimits limits) throws IOException {
        return new LocalComputeServiceFactory(new DuckDbEngineFactory()).open(scratch(), limits);
    }

    /** {@return a table too large for some things; opened once, the stand closes it} */
    public LargeTable large() throws IOException, SQLException {
        LargeTable open = large;
        if (open == null) {
            open = new LargeTable(this);
            large = open;
        }
        return open;
    }

    /** {@return a service of its own holding {@link #POINTS}, for the caller to close} */
    public ComputeService service(ComputeLimits limits) throws IOException {
        ComputeService service = empty(limits);
        service.run(
                        null,
                        Priority.VISIBLE,
                        context ->
                                service.engine()
                                        .ingest(
                                                POINTS,
                                                load ->
                                                        load.execute(
                                                                "CREATE TABLE data AS " + points(),
                                                                List.of()),
                                                context))
                .await();
        return service;
    }

    /** {@return the bare driver on a file of its own that holds the points as {@code points}} */
    public Connection bare() throws SQLException {
        Connection open = bare;
        if (open == null) {
            Path file = folder.resolve("points-%d.duckdb".formatted(rows));
            Properties streaming = new Properties();
            streaming.setProperty("jdbc_stream_results", "true");
            open = DriverManager.getConnection("jdbc:duckdb:" + file, streaming);
            try (var sql = open.createStatement()) {
                sql.execute("SET threads = " + cores());
                sql.execute("CREATE TABLE IF NOT EXISTS points AS " + points());
            }
            bare = open;
        }
        return open;
    }

    /** Writes columns as they lie in memory, for peers in C. {@return one file a column} */
    public List<Path> raw(List<String> columns) throws IOException {
        List<Path> files = new ArrayList<>();
        try (ResidentColumns loan = compute().columns(POINTS, columns).await()) {
            for (int i = 0; i < columns.size(); i++) {
                Path file = folder.resolve("%s-%d.f64".formatted(columns.get(i), rows));
                write((ResidentColumn.Numbers) loan.columns().get(i), file);
                files.add(file);
            }
        }
        return files;
    }

    private static void write(ResidentColumn.Numbers column, Path file) throws IOException {
        int most = 1 << 20;
        try (Arena arena = Arena.ofConfined();
                FileChannel channel =
                        FileChannel.open(
                                file,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE)) {
            MemorySegment scratch = arena.allocate((long) most * Double.BYTES, Double.BYTES);
            for (long from = 0; from < column.rowCount(); from += most) {
                int count = (int) Math.min(most, column.rowCount() - from);
                ByteBuffer part = column.doubles(from, count, scratch).asByteBuffer();
                while (part.hasRemaining()) {
                    channel.write(part);
                }
            }
        }
    }

    /**
     * Compiles and starts a peer.
     *
     * @param name of its source, without the ending
     * @return the peer; empty where there is no gcc
     */
    public Optional<CPeer> c(String name, List<String> arguments)
            throws IOException, InterruptedException {
        Path program = folder.resolve(name);
        Path source = folder.resolve(name + ".c");
        try (InputStream text =
                TestStand.class.getResourceAsStream("/org/pikaplot/bench/peers/" + name + ".c")) {
            if (text == null) {
                throw new IOException("no source for " + name);
            }
            Files.copy(text, source, StandardCopyOption.REPLACE_EXISTING);
        }
        try {
            Process gcc =
                    new ProcessBuilder(
                                    "gcc",
                                    "-O3",
                                    "-o",
                                    program.toString(),
                                    source.toString(),
                                    "-pthread",
                                    "-lm")
                            .redirectErrorStream(true)
                            .start();
            String said =
                    new String(
                            gcc.getInputStream().readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8);
            if (gcc.waitFor() != 0) {
                throw new IllegalStateException("gcc does not take " + source + ": " + said);
            }
        } catch (IOException e) {
            // No gcc on this machine; the row says that this peer is missing.
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        return Optional.of(new CPeer(command));
    }

    @Override
    public void close() throws IOException {
        LargeTable table = large;
        if (table != null) {
            table.close();
        }
        ComputeService open = compute;
        if (open != null) {
            open.close();
        }
        Connection connection = bare;
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
        try (Stream<Path> all = Files.walk(scratch)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
