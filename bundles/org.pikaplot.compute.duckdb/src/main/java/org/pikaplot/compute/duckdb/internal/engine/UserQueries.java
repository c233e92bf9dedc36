package org.pikaplot.compute.duckdb.internal.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBPreparedStatement;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ExportFormat;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.RowConsumer;
import org.pikaplot.compute.duckdb.internal.engine.Planner.Planned;
import org.pikaplot.compute.duckdb.internal.sql.EngineError;
import org.pikaplot.compute.duckdb.internal.sql.UserStatement;
import org.pikaplot.compute.spi.QueryEngine.Statement;
import org.pikaplot.data.Column;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.Sql;
import org.pikaplot.data.TableSchema;

/**
 * Runs checked statements of users in the locked half, each on a connection of its own that sees
 * the inputs as temporary views.
 *
 * <p>A statement stands inside a subquery, where nothing but a query fits. Rows that may be long in
 * coming are first put into a temporary table: only so can the engine be interrupted at any moment,
 * tell the reason of a failure, and spill.
 */
final class UserQueries {
    private final DuckDBConnection base;
    private final Tables tables;
    private final Planner planner;
    private final ArrowAnswers answers;
    private final StatementWatch watch;

    UserQueries(
            DuckDBConnection base,
            Tables tables,
            Planner planner,
            ArrowAnswers answers,
            StatementWatch watch) {
        this.base = base;
        this.tables = tables;
        this.planner = planner;
        this.answers = answers;
        this.watch = watch;
    }

    /** Text of ours around a user's statement. */
    private record Wrapped(String before, UserStatement user, String after) {
        String sql() {
            return before + user.text() + after;
        }

        long prefixBytes() {
            return before.getBytes(StandardCharsets.UTF_8).length;
        }

        /** The statement as the source of a query, its columns named by place. */
        static Wrapped from(String before, Planned planned, String after) {
            List<String> places = AnswerShape.places(planned.schema().columns().size());
            return new Wrapped(
                    before + " FROM (",
                    planned.statement(),
                    "\n) AS answer(" + String.join(", ", places) + ")" + after);
        }
    }

    long run(Statement statement, RowConsumer consumer, JobContext context) {
        Planned planned = planner.plan(statement, context);
        AnswerShape shape = AnswerShape.of(planned.schema());
        String list = shape.selectList(AnswerShape.places(shape.textOf().length));
        var direct = Wrapped.from("SELECT " + list, planned, "");
        try (DuckDBConnection connection = bound(statement)) {
            if (planned.streamable()) {
                return answers.stream(
                        connection, direct.sql(), List.of(), shape, consumer, context);
            }
            String rows = materialise(connection, statement, planned, context);
            return answers.stream(
                    connection,
                    "SELECT " + list + " FROM " + rows,
                    List.of(),
                    shape,
                    consumer,
                    context);
        } catch (SQLException | IOException e) {
            throw EngineFailure.ofUser(e, context, planned.statement(), direct.prefixBytes());
        }
    }

    Tables.Entry keep(Statement statement, String name, JobContext context) {
        Planned planned = planner.plan(statement, context);
        TableSchema schema = planned.schema();
        String list =
                AnswerShape.of(schema).selectVisible(AnswerShape.places(schema.columns().size()));
        String source = "kept." + name;
        try (DuckDBConnection connection = bound(statement)) {
            long rows =
                    execute(
                            connection,
                            Wrapped.from(
                                    "CREATE TABLE " + source + " AS SELECT " + list, planned, ""),
                            context);
            long count = rows < 0 ? count(connection, source) : rows;
            return new Tables.Entry(name, source, "rowid", source, schema, count, null);
        } catch (SQLException e) {
            throw EngineFailure.ofUser(e, context, null, 0);
        }
    }

    private String materialise(
            DuckDBConnection connection, Statement statement, Planned planned, JobContext context)
            throws SQLException {
        String name = "answer_rows";
        while (contains(statement, name)) {
            name += "_";
        }
        execute(
                connection,
                Wrapped.from("CREATE TEMP TABLE " + name + " AS SELECT *", planned, ""),
                context);
        return "temp.main." + name;
    }

    private static boolean contains(Statement statement, String name) {
        return statement.inputs().keySet().stream().anyMatch(name::equalsIgnoreCase);
    }

    /**
     * Runs a wrapped statement to its end. {@return rows it made, -1 when the engine does not say}
     */
    private long execute(DuckDBConnection connection, Wrapped wrapped, JobContext context)
            throws SQLException {
        String sql = wrapped.sql();
        try (var running = (DuckDBPreparedStatement) connection.createStatement()) {
            watch.run(running, context, () -> running.execute(sql));
            return running.getLargeUpdateCount();
        } catch (SQLException e) {
            throw EngineFailure.ofUser(e, context, wrapped.user(), wrapped.prefixBytes());
        }
    }

    long write(Statement statement, ExportFormat format, Path file, JobContext context) {
        Planned planned = planner.plan(statement, context);
        TableSchema schema = planned.schema();
        String list =
                AnswerShape.of(schema).selectVisible(AnswerShape.places(schema.columns().size()));
        String options =
                switch (format) {
                    case CSV -> "FORMAT csv, HEADER true";
                    case JSON -> "FORMAT json, ARRAY true";
                    case PARQUET -> "FORMAT parquet, COMPRESSION zstd";
                };
        String target = ") TO " + Sql.literal(file.toString()) + " (" + options + ")";
        try (DuckDBConnection connection = bound(statement)) {
            Wrapped copy = Wrapped.from("COPY (SELECT " + list, planned, target);
            if (planned.needsRowsFirst()) {
                String rows = materialise(connection, statement, planned, context);
                copy =
                        new Wrapped(
                                "COPY (SELECT " + list + " FROM " + rows,
                                UserStatement.verbatim(""),
                                target);
            }
            return execute(connection, copy, context);
        } catch (SQLException e) {
            throw EngineFailure.ofUser(e, context, null, 0);
        } catch (PikaException e) {
            throw e.code() == ErrorCode.ENGINE && isDisk(e) ? cannotWrite(file, e) : e;
        }
    }

    private static boolean isDisk(PikaException e) {
        @Nullable Throwable cause = e.getCause();
        return cause != null && EngineError.of(cause.getMessage()).type().equals("io");
    }

    private static PikaException cannotWrite(Path file, PikaException e) {
        return PikaException.of(ErrorCode.CANNOT_WRITE, String.valueOf(e.getMessage()))
                .file(file)
                .cause(e)
                .build();
    }

    String explain(Statement statement, boolean analyze, JobContext context) {
        Planned planned = planner.plan(statement, context);
        String before = analyze ? EngineFailure.Explained.PREFIX : "EXPLAIN ";
        String sql = before + planned.statement().text();
        try (DuckDBConnection connection = bound(statement);
                var running = (DuckDBPreparedStatement) connection.createStatement()) {
            watch.run(running, context, () -> running.execute(sql));
            var text = new StringBuilder();
            try (var rows = running.getResultSet()) {
                while (rows.next()) {
                    text.append(rows.getString(2)).append('\n');
                }
            }
            return text.toString();
        } catch (SQLException e) {
            throw EngineFailure.ofUser(e, context, planned.statement(), before.length());
        }
    }

    long readRows(
            Tables.Entry table,
            List<String> columns,
            long offset,
            long limit,
            RowConsumer consumer,
            JobContext context) {
        List<Column> wanted = columns.stream().map(table.schema()::get).toList();
        AnswerShape shape = AnswerShape.of(new TableSchema(wanted));
        String list = shape.selectList(wanted.stream().map(c -> Sql.identifier(c.name())).toList());
        @Nullable String number = table.rowNumber();
        String sql =
                number == null
                        ? "SELECT %s FROM %s LIMIT %d OFFSET %d"
                                .formatted(list, table.source(), limit, offset)
                        : "SELECT %s FROM %s WHERE %s >= %d AND %s < %d"
                                .formatted(
                                        list,
                                        table.numberedSource(),
                                        number,
                                        offset,
                                        number,
                                        Math.addExact(offset, limit));
        try (DuckDBConnection connection = base.duplicate()) {
            return answers.stream(connection, sql, List.of(), shape, consumer, context);
        } catch (SQLException | IOException e) {
            throw EngineFailure.ofUser(e, context, null, 0);
        }
    }

    /** Bytes a kept answer holds, from the widths of its types and the texts of its first rows. */
    long sizeBytes(Tables.Entry table) {
        List<Column> columns = table.schema().columns();
        if (columns.stream().noneMatch(UserQueries::isOfAnyWidth)) {
            long width = columns.stream().mapToLong(c -> Long.parseLong(widthOf(c))).sum();
            return Math.max(1024, table.rowCount() * width);
        }
        String sample = "(FROM " + table.source() + " LIMIT 2048)";
        String perRow =
                columns.stream().map(UserQueries::widthOf).collect(Collectors.joining(" + "));
        try (DuckDBConnection connection = base.duplicate()) {
            String width =
                    Planner.text(
                            connection,
                            "SELECT coalesce(avg("
                                    + perRow
                                    + "), 0)::BIGINT::VARCHAR FROM "
                                    + sample);
            return Math.max(1024, table.rowCount() * Long.parseLong(width));
        } catch (SQLException e) {
            throw EngineFailure.resource(EngineError.of(e.getMessage()), e);
        }
    }

    private static boolean isOfAnyWidth(Column column) {
        return switch (column.type().kind()) {
            case TEXT, NESTED, OPAQUE -> true;
            default -> false;
        };
    }

    private static String widthOf(Column column) {
        if (isOfAnyWidth(column)) {
            return "(16 + coalesce(strlen(CAST("
                    + Sql.identifier(column.name())
                    + " AS VARCHAR)), 0))";
        }
        return switch (column.type().kind()) {
            case DECIMAL, INTERVAL -> "16";
            default -> "8";
        };
    }

    private static long count(DuckDBConnection connection, String source) throws SQLException {
        return Long.parseLong(Planner.text(connection, "SELECT count(*)::VARCHAR FROM " + source));
    }

    private DuckDBConnection bound(Statement statement) throws SQLException {
        DuckDBConnection connection = base.duplicate();
        try {
            planner.bindInputs(connection, statement.inputs(), Tables.Entry::source);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }
}
