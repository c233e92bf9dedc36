package org.pikaplot.compute.duckdb.internal.engine;

import java.io.IOException;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.dictionary.Dictionary;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.types.pojo.DictionaryEncoding;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBResultSet;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.RowConsumer;
import org.pikaplot.data.TableSchema;

/**
 * Hands the rows of a statement over as Arrow batches. Owns the memory they pass through, which is
 * asserted empty when the engine closes.
 */
final class ArrowAnswers implements AutoCloseable {
    private final BufferAllocator memory = new RootAllocator();
    private final StatementWatch watch;
    private final long batchRows;

    ArrowAnswers(StatementWatch watch, long batchRows) {
        this.watch = watch;
        this.batchRows = batchRows;
    }

    /**
     * Streams the rows of a statement whose columns are those of {@code shape}.
     *
     * @return rows handed over
     */
    long stream(
            DuckDBConnection connection,
            String sql,
            List<?> parameters,
            AnswerShape shape,
            RowConsumer consumer,
            JobContext context)
            throws SQLException, IOException {
        try (var statement = (DuckDBPreparedStatement) connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (var result = execute(connection, sql, statement, context);
                    var allocator = memory.newChildAllocator("answer", 0, Long.MAX_VALUE);
                    var reader = (ArrowReader) result.arrowExportStream(allocator, batchRows)) {
                return read(reader, shape, consumer, context);
            }
        }
    }

    /** Streams the rows of a query of this program, whatever its columns are. */
    long streamOwn(
            DuckDBConnection connection,
            String sql,
            List<?> parameters,
            RowConsumer consumer,
            JobContext context)
            throws SQLException, IOException {
        AnswerShape shape;
        try (var statement = connection.prepareStatement(sql)) {
            shape = AnswerShape.of(schema(statement.getMetaData()));
        }
        String complete = sql;
        if (Arrays.stream(shape.textOf()).anyMatch(text -> text >= 0)) {
            List<String> places = AnswerShape.places(shape.textOf().length);
            complete =
                    "SELECT %s FROM (%s) AS answer(%s)"
                            .formatted(shape.selectList(places), sql, String.join(", ", places));
        }
        return stream(connection, complete, parameters, shape, consumer, context);
    }

    private static TableSchema schema(@Nullable ResultSetMetaData columns) throws SQLException {
        var names = new ArrayList<String>();
        var types = new ArrayList<String>();
        for (int i = 1; columns != null && i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnName(i));
            types.add(columns.getColumnTypeName(i));
        }
        return AnswerShape.unique(names, types);
    }

    private DuckDBResultSet execute(
            DuckDBConnection connection,
            String sql,
            DuckDBPreparedStatement statement,
            JobContext context)
            throws SQLException {
        try {
            return (DuckDBResultSet) watch.run(statement, context, statement::executeQuery);
        } catch (SQLException e) {
            if (!context.isCancelled()
                    && String.valueOf(e.getMessage()).contains("Invalid result set")) {
                throw reason(connection, sql, e);
            }
            throw e;
        }
    }

    /**
     * The driver loses the reason of a failure before the first streamed row. Running the statement
     * once more without handing rows over tells it.
     */
    private static SQLException reason(DuckDBConnection connection, String sql, SQLException lost) {
        try (var again = connection.prepare(EngineFailure.Explained.PREFIX + sql);
                var plan = again.query()) {
            plan.nextChunk();
            return lost;
        } catch (SQLException e) {
            return new EngineFailure.Explained(e);
        }
    }

    private long read(
            ArrowReader reader, AnswerShape shape, RowConsumer consumer, JobContext context)
            throws IOException {
        long rows = 0;
        VectorSchemaRoot root = reader.getVectorSchemaRoot();
        @Nullable ArrowBatch batch = null;
        while (reader.loadNextBatch()) {
            watch.check(context);
            if (root.getRowCount() == 0) {
                continue;
            }
            if (batch == null) {
                batch = new ArrowBatch(shape, root, dictionaries(reader, root));
            }
            batch.refill();
            rows += root.getRowCount();
            if (!consumer.accept(batch)) {
                break;
            }
        }
        return rows;
    }

    private static List<List<String>> dictionaries(ArrowReader reader, VectorSchemaRoot root) {
        var dictionaries = new ArrayList<List<String>>();
        for (FieldVector vector : root.getFieldVectors()) {
            DictionaryEncoding encoding = vector.getField().getDictionary();
            var values = new ArrayList<String>();
            if (encoding != null) {
                Dictionary dictionary = reader.lookup(encoding.getId());
                var texts = (VarCharVector) dictionary.getVector();
                for (int i = 0; i < texts.getValueCount(); i++) {
                    values.add(new String(texts.get(i), java.nio.charset.StandardCharsets.UTF_8));
                }
            }
            dictionaries.add(List.copyOf(values));
        }
        return dictionaries;
    }

    /** Memory for rows that go the other way. */
    BufferAllocator newAllocator(String name) {
        return memory.newChildAllocator(name, 0, Long.MAX_VALUE);
    }

    @Override
    public void close() {
        memory.close();
    }
}
