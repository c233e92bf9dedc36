package org.pikaplot.formats.internal.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.arrow.memory.BufferAllocator;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.spi.QueryEngine.LoadConnection;
import org.pikaplot.data.Sql;
import org.pikaplot.formats.ImportReport.Reject;
import org.pikaplot.formats.internal.load.RecordBatches;
import org.pikaplot.formats.internal.load.RecordSource;
import org.pikaplot.formats.internal.load.RejectedRecords;
import org.pikaplot.formats.internal.source.Utf8;

/** One table of a SQLite file, ready to be loaded. */
final class SqliteSource implements RecordSource {
    private final Path file;
    private final String table;
    private final List<String> columns;
    private final List<String> nullTokens;
    private List<ClassCounts> classes = List.of();
    private @Nullable IOException failure;

    /**
     * Makes a source.
     *
     * @param columns for each column of the new table its name in the file
     */
    SqliteSource(Path file, String table, List<String> columns, List<String> nullTokens) {
        this.file = file;
        this.table = table;
        this.columns = columns;
        this.nullTokens = nullTokens;
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public @Nullable String fastScan() {
        return null;
    }

    @Override
    public String carefulScan(
            LoadConnection connection, String name, RejectedRecords rejects, JobContext context) {
        failure = null;
        classes = Stream.generate(ClassCounts::new).limit(columns.size()).toList();
        connection.registerArrow(name, new Records(connection.allocator(), rejects, context));
        return Sql.identifier(name);
    }

    @Override
    public @Nullable IOException failure() {
        return failure;
    }

    /** {@return what the last scan found in each column} */
    List<ClassCounts> classes() {
        return classes;
    }

    private final class Records extends RecordBatches {
        private final RejectedRecords rejects;
        private final JobContext context;
        private final Database database;
        private @Nullable ResultSet rows;
        private long record;

        Records(BufferAllocator allocator, RejectedRecords rejects, JobContext context) {
            super(allocator, columns.size());
            this.rejects = rejects;
            this.context = context;
            this.database = Database.open(file, context);
        }

        @Override
        protected long nextRecord() throws IOException {
            try {
                ResultSet open = rows;
                if (open == null) {
                    open = database.rows(table, columns, -1);
                    rows = open;
                }
                while (open.next()) {
                    record++;
                    context.check();
                    @Nullable Object[] values = values(open);
                    int bad = firstThatIsNoText(values, open);
                    if (bad < 0) {
                        put(values);
                        return record;
                    }
                    rejects.leaveOut(
                            new Reject(
                                    file,
                                    record,
                                    columns.get(bad),
                                    String.valueOf(values[bad]),
                                    "bytes that are no UTF-8 text"));
                }
                return -1;
            } catch (SQLException e) {
                context.check();
                failure = new IOException(Database.reason(e), e);
                throw failure;
            }
        }

        private @Nullable Object[] values(ResultSet open) throws SQLException {
            @Nullable Object[] values = new @Nullable Object[columns.size()];
            for (int c = 0; c < values.length; c++) {
                values[c] = open.getObject(c + 1);
            }
            return values;
        }

        /** The driver puts U+FFFD where bytes are no text; a text may also hold that character. */
        private int firstThatIsNoText(@Nullable Object[] values, ResultSet open)
                throws SQLException {
            for (int c = 0; c < values.length; c++) {
                if (values[c] instanceof String text
                        && text.indexOf('\ufffd') >= 0
                        && !isUtf8(open.getBytes(c + 1))) {
                    return c;
                }
            }
            return -1;
        }

        private void put(@Nullable Object[] values) {
            for (int c = 0; c < values.length; c++) {
                Object value = values[c];
                StorageClass found = StorageClass.of(value);
                if (value == null || found == null) {
                    continue;
                }
                String text = StorageClass.text(value);
                if (!nullTokens.contains(text)) {
                    classes.get(c).add(found);
                    put(c, text);
                }
            }
        }

        private static boolean isUtf8(byte[] bytes) {
            return Utf8.isValid(bytes, 0, bytes.length);
        }

        @Override
        public long bytesRead() {
            return 0;
        }

        @Override
        protected void closeReadSource() {
            database.close();
        }
    }
}
