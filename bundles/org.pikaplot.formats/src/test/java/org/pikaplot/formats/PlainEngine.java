package org.pikaplot.formats;

import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.arrow.c.ArrowArrayStream;
import org.apache.arrow.c.Data;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.RowConsumer;
import org.pikaplot.compute.StoredTable;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.RowBatch;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;

/** The half of an engine that importers need, straight on JDBC; the last table that was made can be asked with SQL. */
public final class PlainEngine implements AutoCloseable {
    private final Path scratch;
    private @Nullable Connection last;

    public PlainEngine(Path scratch) {
        this.scratch = scratch;
    }

    /** This as an engine; what importers have no business with is refused. */
    public QueryEngine engine() {
        return (QueryEngine)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {QueryEngine.class},
                        (proxy, method, arguments) -> {
                            try {
                                return getClass()
                                        .getMethod(method.getName(), method.getParameterTypes())
                                        .invoke(this, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    /** Rows of a query over {@code data}, the last table, as text. */
    public List<List<@Nullable String>> rows(String sql) {
        var rows = new ArrayList<List<@Nullable String>>();
        query(last, sql, List.of(), batch -> {
            var row = new ArrayList<@Nullable String>();
            for (int i = 0; i < batch.schema().columns().size(); i++) {
                row.add(batch.getText(i, 0));
            }
            return rows.add(row);
        });
        return rows;
    }

    public long readFile(String sql, List<?> parameters, RowConsumer consumer, JobContext context) {
        try (Connection connection = connect("")) {
            return query(connection, sql, parameters, consumer);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    public StoredTable ingest(TableRef.Stored ref, QueryEngine.Load load, JobContext context) {
        var readers = new ArrayList<ArrowReader>();
        var streams = new ArrayList<ArrowArrayStream>();
        try (var allocator = new RootAllocator()) {
            close();
            Path file = Files.createTempFile(scratch, "table", ".db");
            Files.delete(file);
            Connection connection = connect(file.toString());
            try {
                load.run(new QueryEngine.LoadConnection() {
                    @Override
                    public long execute(String sql, List<?> parameters) {
                        try (PreparedStatement statement = connection.prepareStatement(sql)) {
                            bind(statement, parameters);
                            statement.execute();
                            return statement.getUpdateCount();
                        } catch (SQLException e) {
                            throw failure(e);
                        }
                    }

                    @Override
                    public long query(String sql, List<?> parameters, RowConsumer consumer) {
                        return PlainEngine.query(connection, sql, parameters, consumer);
                    }

                    @Override
                    public BufferAllocator allocator() {
                        return allocator;
                    }

                    @Override
                    public void registerArrow(String viewName, ArrowReader reader) {
                        readers.add(reader);
                        var stream = ArrowArrayStream.allocateNew(allocator);
                        streams.add(stream);
                        Data.exportArrayStream(allocator, reader, stream);
                        try {
                            connection.unwrap(DuckDBConnection.class).registerArrowStream(viewName, stream);
                        } catch (SQLException e) {
                            throw failure(e);
                        }
                    }
                });
                last = connection;
                var columns = new ArrayList<Column>();
                for (List<@Nullable String> row : rows("SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = 'data' ORDER BY column_index")) {
                    columns.add(new Column(String.valueOf(row.get(0)), ColumnType.ofEngine(String.valueOf(row.get(1)))));
                }
                long rows = Long.parseLong(String.valueOf(rows("SELECT count(*) FROM data").getFirst().getFirst()));
                return new StoredTable(ref, new TableSchema(columns), rows);
            } catch (RuntimeException e) {
                connection.close();
                last = null;
                throw e;
            } finally {
                for (ArrowReader reader : readers) {
                    reader.close();
                }
                streams.forEach(ArrowArrayStream::close);
            }
        } catch (SQLException e) {
            throw failure(e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (last != null) {
            try {
                last.close();
            } catch (SQLException e) {
                throw failure(e);
            }
            last = null;
        }
    }

    private Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.put("temp_directory", scratch.resolve("tmp").toString());
        properties.put("autoinstall_known_extensions", "false");
        return DriverManager.getConnection("jdbc:duckdb:" + database, properties);
    }

    private static void bind(PreparedStatement statement, List<?> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
    }

    private static long query(Connection connection, String sql, List<?> parameters, RowConsumer consumer) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            ResultSet result = statement.executeQuery();
            var columns = new ArrayList<Column>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                columns.add(new Column(result.getMetaData().getColumnName(i), ColumnType.ofEngine(result.getMetaData().getColumnTypeName(i))));
            }
            long rows = 0;
            while (result.next()) {
                rows++;
                if (!consumer.accept(new OneRow(new TableSchema(columns), result))) {
                    break;
                }
            }
            return rows;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static PikaException failure(SQLException e) {
        return PikaException.of(ErrorCode.ENGINE, String.valueOf(e.getMessage())).cause(e).build();
    }

    private record OneRow(TableSchema schema, ResultSet row) implements RowBatch {
        @Override
        public int rowCount() {
            return 1;
        }

        @Override
        public boolean isNull(int column, int r) {
            return getText(column, r) == null;
        }

        @Override
        public long getLong(int column, int r) {
            try {
                return row.getLong(column + 1);
            } catch (SQLException e) {
                throw failure(e);
            }
        }

        @Override
        public double getDouble(int column, int r) {
            try {
                return row.getDouble(column + 1);
            } catch (SQLException e) {
                throw failure(e);
            }
        }

        @Override
        public @Nullable String getText(int column, int r) {
            try {
                return row.getString(column + 1);
            } catch (SQLException e) {
                throw failure(e);
            }
        }

        @Override
        public FieldVector vector(int column) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MemorySegment values(int column) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable MemorySegment validity(int column) {
            throw new UnsupportedOperationException();
        }
    }
}
