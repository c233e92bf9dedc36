package org.pikaplot.compute.duckdb.internal.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.ExportFormat;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.ParsedQuery;
import org.pikaplot.compute.RowConsumer;
import org.pikaplot.compute.StoredTable;
import org.pikaplot.compute.duckdb.internal.engine.Planner.Planned;
import org.pikaplot.compute.duckdb.internal.sql.EngineError;
import org.pikaplot.compute.duckdb.internal.sql.ParquetForm;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.data.Column;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.Fingerprint;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.Sql;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;

/**
 * The engine: who may run what, where. The work is done by the classes beside it; long only because
 * the interface has that many methods.
 */
public final class DuckDbEngine implements QueryEngine {
    private static final String DATABASE = ".duckdb";

    private final ReadWriteLock open = new ReentrantReadWriteLock();
    private final AtomicLong names = new AtomicLong();
    private final StatementWatch watch = new StatementWatch();
    private final ArrowAnswers answers;
    private final Tables tables = new Tables();
    private final Path scratch;
    private final DuckDBConnection base;
    private final StandIns standIns;
    private final Planner planner;
    private final FileHalf files;
    private final UserQueries queries;
    private final AnswerReuse reuse;
    private final ParquetTables parquet;
    private boolean closed;

    private DuckDbEngine(Path scratch, ComputeLimits limits) throws SQLException, IOException {
        this.scratch = scratch.toRealPath();
        this.answers = new ArrowAnswers(watch, limits.batchRows());
        Path spill = Files.createDirectories(this.scratch.resolve("spill"));
        Files.createDirectories(this.scratch.resolve("tables"));
        this.base = Instances.openLocked(spill, List.of(this.scratch), limits);
        for (String schema : List.of("plan", "kept", "stored")) {
            Instances.execute(base, "CREATE SCHEMA " + schema);
        }
        this.standIns = new StandIns(base);
        this.planner = new Planner(base, tables, standIns, watch);
        this.files =
                new FileHalf(
                        Files.createDirectories(this.scratch.resolve("spill-import")),
                        limits,
                        watch,
                        answers);
        this.queries = new UserQueries(base, tables, planner, answers, watch);
        this.reuse = new AnswerReuse(tables, planner);
        this.parquet = new ParquetTables(base, watch);
    }

    /**
     * Opens an engine.
     *
     * @throws PikaException {@code ENGINE} when it cannot be opened
     */
    public static DuckDbEngine open(Path scratch, ComputeLimits limits) {
        try {
            return new DuckDbEngine(scratch, limits);
        } catch (SQLException e) {
            throw EngineFailure.resource(EngineError.of(e.getMessage()), e);
        } catch (IOException e) {
            throw PikaException.of(ErrorCode.CANNOT_WRITE, "The scratch folder cannot be used.")
                    .file(scratch)
                    .cause(e)
                    .build();
        }
    }

    @Override
    public Prepared prepare(Statement statement, JobContext context) {
        return whileOpen(() -> {
            Planned planned = planner.plan(statement, context);
            return new Prepared(planned.schema(), planned.fingerprint());
        });
    }

    @Override
    public long run(Statement statement, RowConsumer consumer, JobContext context) {
        return whileOpen(() -> queries.run(statement, consumer, context));
    }

    @Override
    public Kept keep(Statement statement, Fingerprint key, JobContext context) {
        return whileOpen(() -> {
            var ref = new TableRef.Query(key);
            Tables.Entry made = queries.keep(statement, "k" + names.incrementAndGet(), context);
            if (!tables.add(ref, made)) {
                remove("DROP TABLE " + made.source(), made);
            }
            Tables.Entry kept = tables.get(ref);
            return new Kept(kept.schema(), kept.rowCount(), queries.sizeBytes(kept));
        });
    }

    @Override
    public Optional<Reuse> reuse(Statement wanted, List<Candidate> kept, JobContext context) {
        return whileOpen(() -> reuse.find(wanted, kept, context));
    }

    @Override
    public void forget(Fingerprint key) {
        whileOpen(() -> {
            Tables.@Nullable Entry entry = tables.remove(new TableRef.Query(key));
            if (entry != null) {
                remove("DROP TABLE " + entry.source(), entry);
            }
            return true;
        });
    }

    @Override
    public ParsedQuery parse(String sql) {
        return whileOpen(() -> planner.parse(sql));
    }

    @Override
    public String explain(Statement statement, boolean analyze, JobContext context) {
        return whileOpen(() -> queries.explain(statement, analyze, context));
    }

    @Override
    public long write(
            Statement statement, ExportFormat format, Path scratchFile, JobContext context) {
        return whileOpen(() -> queries.write(statement, format, inScratch(scratchFile), context));
    }

    @Override
    public long readRows(
            TableRef table,
            List<String> columns,
            long offset,
            long limit,
            RowConsumer consumer,
            JobContext context) {
        return whileOpen(() ->
                queries.readRows(tables.get(table), columns, offset, limit, consumer, context));
    }

    @Override
    public TableSchema schema(TableRef table) {
        return tables.get(table).schema();
    }

    @Override
    public long rowCount(TableRef table) {
        return tables.get(table).rowCount();
    }

    @Override
    public boolean isAvailable(TableRef table) {
        return tables.find(table) != null;
    }

    @Override
    public long readFile(String sql, List<?> parameters, RowConsumer consumer, JobContext context) {
        return whileOpen(() -> files.read(sql, parameters, consumer, context));
    }

    @Override
    public StoredTable ingest(TableRef.Stored ref, Load load, JobContext context) {
        return whileOpen(() -> {
            mustBeNew(ref);
            String name = "t" + names.incrementAndGet();
            Path file = scratch.resolve("tables").resolve(name + DATABASE);
            FileHalf.Imported imported = files.importInto(file, load, context);
            try {
                attach(name, file);
            } catch (SQLException e) {
                FileHalf.delete(file);
                throw EngineFailure.resource(EngineError.of(e.getMessage()), e);
            }
            return register(ref, attached(name, file, imported));
        });
    }

    private void attach(String name, Path file) throws SQLException {
        execute("ATTACH " + Sql.literal(file.toString()) + " AS " + name + " (READ_ONLY)");
    }

    private static Tables.Entry attached(String name, Path file, FileHalf.Imported imported) {
        String source = name + ".main.data";
        return new Tables.Entry(
                name,
                source,
                imported.rowIdsWithoutGap() ? "rowid" : null,
                source,
                imported.schema(),
                imported.rowCount(),
                file);
    }

    @Override
    public Optional<Path> rowsFile(TableRef.Stored ref) {
        return Optional.ofNullable(tables.find(ref))
                .map(Tables.Entry::file)
                .filter(file -> file.toString().endsWith(DATABASE));
    }

    @Override
    public StoredTable adopt(TableRef.Stored ref, Path file, JobContext context) {
        return whileOpen(() -> {
            mustBeNew(ref);
            context.check();
            String name = "t" + names.incrementAndGet();
            Path own = scratch.resolve("tables").resolve(name + DATABASE);
            try (DuckDBConnection connection = base.duplicate()) {
                Files.move(file, own);
                attach(name, own);
                return register(ref, attached(name, own, FileHalf.imported(connection, name)));
            } catch (SQLException e) {
                throw EngineFailure.ofFile(e, context);
            } catch (IOException e) {
                throw PikaException.of(ErrorCode.BAD_FILE, "The file cannot be taken over.")
                        .file(file)
                        .cause(e)
                        .build();
            }
        });
    }

    @Override
    public StoredTable openParquet(
            TableRef.Stored ref, Path file, TableSchema types, JobContext context) {
        return whileOpen(() -> {
            mustBeNew(ref);
            String name = "p" + names.incrementAndGet();
            return register(ref, parquet.open(name, reachable(file, name), types, context));
        });
    }

    @Override
    public StoredTable store(Statement statement, TableRef.Stored ref, JobContext context) {
        return whileOpen(() -> {
            mustBeNew(ref);
            TableSchema schema = planner.plan(statement, context).schema();
            for (Column column : schema.columns()) {
                String type = column.type().engineName();
                if (!ParquetForm.written("c", type).equals("c")) {
                    throw new IllegalArgumentException("no file holds " + type + " as it is");
                }
            }
            String name = "p" + names.incrementAndGet();
            Path file = scratch.resolve("tables").resolve(name + ".parquet");
            boolean stored = false;
            try {
                queries.write(statement, ExportFormat.PARQUET, file, context);
                StoredTable table = register(ref, parquet.open(name, file, schema, context));
                stored = true;
                return table;
            } finally {
                if (!stored) {
                    FileHalf.delete(file);
                }
            }
        });
    }

    /**
     * The file itself where the locked half may read it, else a link or copy of it in the scratch.
     */
    private Path reachable(Path file, String name) {
        try {
            Path real = file.toRealPath();
            if (real.startsWith(scratch)) {
                return real;
            }
            Path link = scratch.resolve("tables").resolve(name + ".parquet");
            try {
                return Files.createLink(link, real);
            } catch (IOException | UnsupportedOperationException e) {
                return Files.copy(real, link);
            }
        } catch (IOException e) {
            throw PikaException.of(ErrorCode.BAD_FILE, "The file cannot be read.")
                    .file(file)
                    .cause(e)
                    .build();
        }
    }

    @Override
    public long writeParquet(TableRef table, Path scratchFile, JobContext context) {
        return whileOpen(() -> parquet.write(tables.get(table), inScratch(scratchFile), context));
    }

    @Override
    public void drop(TableRef.Stored table) {
        whileOpen(() -> {
            Tables.@Nullable Entry entry = tables.remove(table);
            if (entry != null) {
                boolean view = entry.source().startsWith("stored.");
                remove(
                        (view ? "DROP VIEW " : "DETACH ") + (view ? entry.source() : entry.name()),
                        entry);
                Path file = entry.file();
                if (file != null && file.getFileName().toString().startsWith(entry.name() + ".")) {
                    FileHalf.delete(file);
                }
            }
            return true;
        });
    }

    @Override
    public long memoryBytes() {
        return whileOpen(() -> {
            try (DuckDBConnection connection = base.duplicate()) {
                return Long.parseLong(
                        Planner.text(
                                connection,
                                "SELECT coalesce(sum(memory_usage_bytes), 0)::BIGINT::VARCHAR"
                                        + " FROM duckdb_memory()"));
            } catch (SQLException e) {
                throw EngineFailure.resource(EngineError.of(e.getMessage()), e);
            }
        });
    }

    @Override
    public Vocabulary vocabulary() {
        return whileOpen(() -> {
            try (DuckDBConnection connection = base.duplicate()) {
                return EngineVocabulary.read(connection);
            } catch (SQLException e) {
                throw EngineFailure.resource(EngineError.of(e.getMessage()), e);
            }
        });
    }

    @Override
    public void close() {
        watch.cancelAll();
        open.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                files.close();
                base.close();
                answers.close();
                watch.close();
            }
        } catch (SQLException e) {
            throw EngineFailure.resource(EngineError.of(e.getMessage()), e);
        } finally {
            open.writeLock().unlock();
        }
    }

    private void mustBeNew(TableRef.Stored ref) {
        if (tables.find(ref) != null) {
            throw new IllegalStateException("already there: " + ref);
        }
    }

    private StoredTable register(TableRef.Stored ref, Tables.Entry entry) {
        tables.add(ref, entry);
        return new StoredTable(ref, entry.schema(), entry.rowCount());
    }

    private void remove(String sql, Tables.Entry entry) {
        try {
            execute(sql);
            standIns.drop(entry);
        } catch (SQLException e) {
            throw EngineFailure.resource(EngineError.of(e.getMessage()), e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (DuckDBConnection connection = base.duplicate()) {
            Instances.execute(connection, sql);
        }
    }

    private Path inScratch(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        try {
            if (parent != null && parent.toRealPath().startsWith(scratch)) {
                return parent.toRealPath().resolve(absolute.getFileName());
            }
        } catch (IOException e) {
            throw PikaException.of(ErrorCode.CANNOT_WRITE, "The folder cannot be used.")
                    .file(file)
                    .cause(e)
                    .build();
        }
        throw new IllegalArgumentException("outside the scratch folder: " + file);
    }

    private <T> T whileOpen(Supplier<T> work) {
        open.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the engine is closed");
            }
            return work.get();
        } finally {
            open.readLock().unlock();
        }
    }
}
