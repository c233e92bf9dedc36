package org.pikaplot.formats.internal.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.spi.QueryEngine.LoadConnection;
import org.pikaplot.data.Sql;
import org.pikaplot.formats.ImportReport.Reject;
import org.pikaplot.formats.internal.load.RecordBatches;
import org.pikaplot.formats.internal.load.RecordSource;
import org.pikaplot.formats.internal.load.RejectedRecords;

/** One sheet, ready to be loaded. Its lines are Excel's row numbers. */
final class XlsxSource implements RecordSource {
    private final Path file;
    private final String sheet;
    private final boolean header;
    private final int columns;
    private final List<String> nullTokens;
    private @Nullable IOException failure;

    XlsxSource(Path file, String sheet, boolean header, int columns, List<String> nullTokens) {
        this.file = file;
        this.sheet = sheet;
        this.header = header;
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
            LoadConnection connection, String name, RejectedRecords rejects, JobContext context)
            throws IOException {
        failure = null;
        connection.registerArrow(name, new Records(connection.allocator(), rejects, context));
        return Sql.identifier(name);
    }

    @Override
    public @Nullable IOException failure() {
        return failure;
    }

    private final class Records extends RecordBatches {
        private final RejectedRecords rejects;
        private final JobContext context;
        private final Workbook workbook;
        private final SheetRows rows;

        Records(BufferAllocator allocator, RejectedRecords rejects, JobContext context)
                throws IOException {
            super(allocator, columns);
            this.rejects = rejects;
            this.context = context;
            this.workbook = Workbook.open(file);
            this.rows = workbook.rows(sheet);
            if (header) {
                rows.next();
            }
        }

        @Override
        protected long nextRecord() throws IOException {
            context.check();
            try {
                for (List<String> cells = rows.next(); cells != null; cells = rows.next()) {
                    if (cells.size() <= columns) {
                        for (int c = 0; c < cells.size(); c++) {
                            if (!cells.get(c).isEmpty() && !nullTokens.contains(cells.get(c))) {
                                put(c, cells.get(c));
                            }
                        }
                        return rows.row();
                    }
                    String error =
                            "%d cells where %d are expected".formatted(cells.size(), columns);
                    rejects.leaveOut(
                            new Reject(file, rows.row(), null, String.join("\t", cells), error));
                }
                return -1;
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public long bytesRead() {
            return 0;
        }

        @Override
        protected void closeReadSource() throws IOException {
            rows.close();
            workbook.close();
        }
    }
}
