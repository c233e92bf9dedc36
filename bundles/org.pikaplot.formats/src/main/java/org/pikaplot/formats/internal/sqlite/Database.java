package org.pikaplot.formats.internal.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.pikaplot.compute.JobContext;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.Sql;
import org.pikaplot.formats.internal.source.SourceFile;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;

/**
 * An open SQLite file, only read: nothing is written into it or beside it, its triggers and views
 * reach no function that could do harm. Belongs to one worker, whose job ends a running statement
 * when it is cancelled.
 */
final class Database implements AutoCloseable {
    /** How long to wait for another program that is just writing. */
    private static final int BUSY_MILLIS = 1_000;

    /** Steps of SQLite's machine, some microseconds, after which a cancelled job is noticed. */
    private static final int STEPS = 20_000;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int READ_VERSION_AT = 19;
    private static final int WAL = 2;

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** {@return whether a file starts as SQLite's do} Encrypted ones do not. */
    static boolean isSqlite(byte[] head) {
        return head.length >= MAGIC.length
                && Arrays.equals(MAGIC, 0, MAGIC.length, head, 0, MAGIC.length);
    }

    /**
     * {@return the database in a file, to be closed by the caller}
     *
     * @throws PikaException {@code BAD_FILE} when it is none, is encrypted, damaged or held by
     *     another program
     */
    static Database open(Path file, JobContext context) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + address(file));
            var database = new Database(connection);
            try {
                ProgressHandler.setHandler(
                        connection,
                        STEPS,
                        new ProgressHandler() {
                            @Override
                            protected int progress() {
                                return context.isCancelled() ? 1 : 0;
                            }
                        });
                database.execute("PRAGMA trusted_schema = OFF");
                database.execute("PRAGMA cell_size_check = ON");
                // Nothing is read before this: an encrypted or held file is found out here.
                database.execute("SELECT count(*) FROM sqlite_schema");
                return database;
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            context.check();
            throw unreadable(file, e);
        } catch (IOException e) {
            throw SourceFile.unreadable(file, e);
        }
    }

    /**
     * A file in write-ahead mode wants two files beside it even from readers. Where there are none,
     * nobody has it open, and it can be read without them.
     */
    private static String address(Path file) throws IOException {
        Path real = file.toAbsolutePath();
        boolean quiet =
                isWriteAhead(real)
                        && !Files.exists(real.resolveSibling(real.getFileName() + "-wal"));
        String path = real.toUri().getRawPath().replace("?", "%3f").replace("#", "%23");
        return "file:" + path + (quiet ? "?immutable=1" : "?mode=ro");
    }

    private static boolean isWriteAhead(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(READ_VERSION_AT + 1);
            return head.length > READ_VERSION_AT && head[READ_VERSION_AT] == WAL;
        }
    }

    /** {@return tables and views of the user, by name} */
    List<String> tables() throws SQLException {
        return strings(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table',"
                        + " 'view', 'virtual') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY"
                        + " name");
    }

    /** {@return the columns of a table or view, in order, as they are called in it} */
    List<String> columns(String table) throws SQLException {
        return strings(
                "SELECT name FROM pragma_table_xinfo(%s) WHERE hidden <> 1 ORDER BY cid"
                        .formatted(Sql.literal(table)));
    }

    /** Rows of some columns, in the order of the table. {@code limit} below 0 = all. */
    ResultSet rows(String table, List<String> columns, long limit) throws SQLException {
        // An index that holds all columns would give another order.
        boolean isTable =
                !strings(
                                "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE"
                                        + " 'CREATE VIRTUAL%' AND name = "
                                        + Sql.literal(table))
                        .isEmpty();
        String select = columns.stream().map(Database::quoted).collect(Collectors.joining(", "));
        Statement statement = connection.createStatement();
        statement.closeOnCompletion();
        return statement.executeQuery(
                "SELECT %s FROM %s%s LIMIT %d"
                        .formatted(select, quoted(table), isTable ? " NOT INDEXED" : "", limit));
    }

    /** A column may have an empty name here. */
    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private List<String> strings(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** {@return what a person reads when SQLite fails} */
    static PikaException unreadable(Path file, SQLException cause) {
        return PikaException.of(
                        ErrorCode.BAD_FILE, "This SQLite database cannot be read: " + reason(cause))
                .file(file)
                .cause(cause)
                .build();
    }

    /** {@return the reason for a person} */
    static String reason(SQLException cause) {
        String code = cause instanceof SQLiteException known ? known.getResultCode().name() : "";
        if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
            return "another program holds it. Close it there or wait until it has written.";
        }
        if (code.startsWith("SQLITE_NOTADB")) {
            return "it is encrypted, or it is something else.";
        }
        if (code.startsWith("SQLITE_CORRUPT")) {
            return "it is damaged.";
        }
        if (code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_CANTOPEN")) {
            return "another program left unfinished changes beside it. Open it there once and close"
                    + " it.";
        }
        String message = String.valueOf(cause.getMessage());
        return message.replaceFirst("^\\[SQLITE_\\w+\\]\\s*", "");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("a database that was only read did not close", e);
        }
    }
}
