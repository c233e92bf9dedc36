package org.pikaplot.compute.duckdb.internal.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.c.ArrowArrayStream;
import org.apache.arrow.c.Data;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBPreparedStatement;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.RowConsumer;
import org.pikaplot.compute.spi.QueryEngine.Load;
import org.pikaplot.compute.spi.QueryEngine.LoadConnection;
import org.pikaplot.data.Sql;
import org.pikaplot.data.TableSchema;

/**
 * The half that reads the user's files with this program's own SQL. Each import gets an instance
 * and a database file of its own and leaves one table in it.
 */
final class FileHalf implements AutoCloseable {
    private final Path spill;
    private final ComputeLimits limits;
    private final StatementWatch watch;
    private final ArrowAnswers answers;
    private @Nullable DuckDBConnection reader;

    FileHalf(Path spill, ComputeLimits limits, StatementWatch watch, ArrowAnswers answers) {
        this.spill = spill;
        this.limits = limits;
        this.watch = watch;
        this.answers = answers;
    }

    /**
     * What an import left: the columns of {@code data}, its rows, and whether rowids have no gap.
     */
    record Imported(TableSchema schema, long rowCount, boolean rowIdsWithoutGap) {}

    /** Reads files, keeping nothing. */
    long read(String sql, List<?> parameters, RowConsumer consumer, JobContext context) {
        try (DuckDBConnection connection = reader().duplicate()) {
            return answers.streamOwn(connection, sql, parameters, consumer, context);
        } catch (SQLException | IOException e) {
            throw EngineFailure.ofFile(e, context);
        }
    }

    private synchronized DuckDBConnection reader() throws SQLException {
        DuckDBConnection open = reader;
        if (open == null) {
            open = Instances.openForFiles(spill, limits);
            reader = open;
        }
        return open;
    }

    /** Makes the database file; when it throws, there is none. */
    Imported importInto(Path file, Load load, JobContext context) {
        boolean done = false;
        try (DuckDBConnection connection = Instances.openForFiles(spill, limits)) {
            Instances.execute(connection, "ATTACH " + Sql.literal(file.toString()) + " AS fresh");
            Instances.execute(connection, "USE fresh");
            Imported imported;
            try (var open = new OpenLoad(connection, context)) {
                load.run(open);
                context.check();
                imported = finish(open);
            }
            Instances.execute(connection, "USE memory");
            Instances.execute(connection, "DETACH fresh");
            context.check();
            done = true;
            return imported;
        } catch (SQLException e) {
            throw EngineFailure.ofFile(e, context);
        } finally {
            if (!done) {
                delete(file);
            }
        }
    }

    private static Imported finish(OpenLoad load) throws SQLException {
        var leftovers = new ArrayList<String>();
        try (var statement = load.connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT 'VIEW', view_name FROM duckdb_views() WHERE database_name = 'fresh'"
                                        + " AND NOT internal UNION ALL SELECT 'TABLE', table_name FROM"
                                        + " duckdb_tables() WHERE database_name = 'fresh' AND table_name <>"
                                        + " 'data'")) {
            while (rows.next()) {
                leftovers.add(
                        rows.getString(1) + " fresh.main." + Sql.identifier(rows.getString(2)));
            }
        }
        for (String leftover : leftovers) {
            Instances.execute(load.connection, "DROP " + leftover + " CASCADE");
        }
        load.execute("CHECKPOINT fresh", List.of());
        return imported(load.connection, "fresh");
    }

    /** What is in a database that an import left. */
    static Imported imported(DuckDBConnection connection, String database) throws SQLException {
        String data = database + ".main.data";
        TableSchema schema = Planner.schemaOf(connection, "DESCRIBE " + data);
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "SELECT count(*), coalesce(max(rowid) + 1, 0) FROM " + data)) {
            row.next();
            return new Imported(schema, row.getLong(1), row.getLong(1) == row.getLong(2));
        }
    }

    /** Removes a database file and what the engine may have put beside it. */
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
        } catch (IOException e) {
            // Held open by the system for a moment longer: it lies in the scratch folder, which is
            // emptied when the service closes.
            System.getLogger(FileHalf.class.getName())
                    .log(System.Logger.Level.DEBUG, "left for the end: " + file, e);
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        if (reader != null) {
            reader.close();
        }
    }

    private final class OpenLoad implements LoadConnection, AutoCloseable {
        private final DuckDBConnection connection;
        private final JobContext context;
        private final List<AutoCloseable> streams = new ArrayList<>();
        private @Nullable BufferAllocator allocator;

        OpenLoad(DuckDBConnection connection, JobContext context) {
            this.connection = connection;
            this.context = context;
        }

        @Override
        public long execute(String sql, List<?> parameters) {
            try (var statement = statement(sql, parameters)) {
                watch.run(
                        statement,
                        context,
                        () -> parameters.isEmpty() ? statement.execute(sql) : statement.execute());
                return statement.getLargeUpdateCount();
            } catch (SQLException e) {
                throw EngineFailure.ofFile(e, context);
            }
        }

        private DuckDBPreparedStatement statement(String sql, List<?> parameters)
                throws SQLException {
            if (parameters.isEmpty()) {
                return (DuckDBPreparedStatement) connection.createStatement();
            }
            var statement = (DuckDBPreparedStatement) connection.prepareStatement(sql);
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            return statement;
        }

        @Override
        public long query(String sql, List<?> parameters, RowConsumer consumer) {
            try {
                return answers.streamOwn(connection, sql, parameters, consumer, context);
            } catch (SQLException | IOException e) {
                throw EngineFailure.ofFile(e, context);
            }
        }

        @Override
        public void registerArrow(String viewName, ArrowReader rows) {
            streams.add(rows::close);
            ArrowArrayStream stream = ArrowArrayStream.allocateNew(allocator());
            streams.add(() -> {
                stream.release();
                stream.close();
            });
            Data.exportArrayStream(allocator(), rows, stream);
            connection.registerArrowStream(viewName, stream);
        }

        @Override
        public BufferAllocator allocator() {
            BufferAllocator open = allocator;
            if (open == null) {
                open = answers.newAllocator("import");
                allocator = open;
            }
            return open;
        }

        @Override
        public void close() {
            for (AutoCloseable stream : streams) {
                try {
                    stream.close();
                } catch (Exception e) {
                    throw new IllegalStateException("a stream of an import did not close", e);
                }
            }
            if (allocator != null) {
                allocator.close();
            }
        }
    }
}
