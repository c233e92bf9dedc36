package org.pikaplot.compute.duckdb.internal.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBPreparedStatement;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.duckdb.internal.sql.EngineError;
import org.pikaplot.compute.duckdb.internal.sql.ParquetForm;
import org.pikaplot.data.Column;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.Sql;
import org.pikaplot.data.TableSchema;

/** Stored tables in Parquet files, with every engine type as it was. */
final class ParquetTables {
    /** The engine's column that counts the rows of a file. */
    private static final String ROW_NUMBER = "file_row_number";

    private final DuckDBConnection base;
    private final StatementWatch watch;

    ParquetTables(DuckDBConnection base, StatementWatch watch) {
        this.base = base;
        this.watch = watch;
    }

    /** Makes a file readable as the view {@code stored.name}. */
    Tables.Entry open(String name, Path file, TableSchema types, JobContext context) {
        String path = Sql.literal(file.toString());
        String columns =
                types.columns().stream()
                        .map(ParquetTables::restored)
                        .collect(Collectors.joining(", "));
        String view = "stored." + name;
        boolean clash =
                types.columns().stream().anyMatch(c -> c.name().equalsIgnoreCase(ROW_NUMBER));
        try (DuckDBConnection connection = base.duplicate()) {
            context.check();
            TableSchema found =
                    Planner.schemaOf(connection, "DESCRIBE FROM read_parquet(" + path + ")");
            if (!found.names().equals(types.names())) {
                throw PikaException.of(
                                ErrorCode.BAD_FILE, "The file does not hold the columns it should.")
                        .file(file)
                        .build();
            }
            Instances.execute(
                    connection,
                    "CREATE VIEW "
                            + view
                            + " AS SELECT "
                            + columns
                            + " FROM read_parquet("
                            + path
                            + ")");
            long rows =
                    Long.parseLong(
                            Planner.text(
                                    connection,
                                    "SELECT count(*)::VARCHAR FROM read_parquet(" + path + ")"));
            String numbered =
                    "(SELECT %s, %s FROM read_parquet(%s, file_row_number = true))"
                            .formatted(columns, ROW_NUMBER, path);
            return new Tables.Entry(
                    name,
                    view,
                    clash ? null : ROW_NUMBER,
                    clash ? view : numbered,
                    types,
                    rows,
                    file);
        } catch (SQLException e) {
            throw named(EngineFailure.ofFile(e, context), file);
        }
    }

    /** Writes a table; {@return bytes written} */
    long write(Tables.Entry table, Path file, JobContext context) {
        String columns =
                table.schema().columns().stream()
                        .map(ParquetTables::written)
                        .collect(Collectors.joining(", "));
        String sql =
                "COPY (SELECT %s FROM %s) TO %s (FORMAT parquet, COMPRESSION zstd)"
                        .formatted(columns, table.source(), Sql.literal(file.toString()));
        try (DuckDBConnection connection = base.duplicate();
                var statement = (DuckDBPreparedStatement) connection.createStatement()) {
            watch.run(statement, context, () -> statement.execute(sql));
            return Files.size(file);
        } catch (SQLException e) {
            if (!context.isCancelled() && EngineError.of(e.getMessage()).type().equals("io")) {
                throw PikaException.of(
                                ErrorCode.CANNOT_WRITE, EngineError.of(e.getMessage()).message())
                        .file(file)
                        .cause(e)
                        .build();
            }
            throw EngineFailure.ofUser(e, context, null, 0);
        } catch (IOException e) {
            throw PikaException.of(ErrorCode.CANNOT_WRITE, "The file written cannot be found.")
                    .file(file)
                    .cause(e)
                    .build();
        }
    }

    private static String written(Column column) {
        String name = Sql.identifier(column.name());
        return ParquetForm.written(name, column.type().engineName()) + " AS " + name;
    }

    private static String restored(Column column) {
        String name = Sql.identifier(column.name());
        return ParquetForm.restored(name, column.type().engineName()) + " AS " + name;
    }

    private static RuntimeException named(RuntimeException e, Path file) {
        @Nullable Throwable cause = e.getCause();
        return e instanceof PikaException p && p.code() == ErrorCode.BAD_FILE
                ? PikaException.of(ErrorCode.BAD_FILE, String.valueOf(p.getMessage()))
                        .file(file)
                        .cause(cause == null ? p : cause)
                        .build()
                : e;
    }
}
