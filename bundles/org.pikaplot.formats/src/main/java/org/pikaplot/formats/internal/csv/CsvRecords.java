package org.pikaplot.formats.internal.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.formats.ImportReport.Reject;
import org.pikaplot.formats.internal.load.RecordBatches;
import org.pikaplot.formats.internal.load.RejectedRecords;

/**
 * The records of a delimited file as batches; what is no record of the table is left out and
 * listed.
 */
final class CsvRecords extends RecordBatches {
    private static final int RAW_BYTES = 1000;

    private final RecordScanner scanner;
    private final CsvLook look;
    private final int[] order;
    private final byte[][] nullTokens;
    private final RejectedRecords rejects;
    private final JobContext context;
    private long records;
    private @Nullable IOException failure;

    CsvRecords(
            BufferAllocator allocator,
            RecordScanner scanner,
            CsvLook look,
            int[] order,
            List<String> nullTokens,
            RejectedRecords rejects,
            JobContext context) {
        super(allocator, order.length);
        this.scanner = scanner;
        this.look = look;
        this.order = order;
        this.nullTokens =
                nullTokens.stream()
                        .map(token -> token.getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new);
        this.rejects = rejects;
        this.context = context;
    }

    @Nullable IOException failure() {
        return failure;
    }

    @Override
    protected long nextRecord() throws IOException {
        try {
            int columns = look.names().size();
            while (scanner.next()) {
                if ((records & 0x3fff) == 0) {
                    context.check();
                }
                boolean blank = scanner.isBlank();
                if (blank && (columns > 1 || records < look.skippedRecords())) {
                    continue;
                }
                long index = records++;
                if (index < look.preamble()) {
                    reject("before the header");
                    continue;
                }
                if (index < look.skippedRecords()) {
                    continue;
                }
                String problem = problem(columns);
                if (problem != null) {
                    reject(problem);
                    continue;
                }
                putCells();
                return scanner.line();
            }
            return -1;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public long bytesRead() {
        return scanner.bytesRead();
    }

    @Override
    protected void closeReadSource() throws IOException {
        scanner.close();
    }

    private @Nullable String problem(int columns) {
        if (scanner.malformed() != null) {
            return scanner.malformed();
        }
        int cells = scanner.cellCount();
        boolean trailingDelimiter =
                cells == columns + 1 && scanner.start(columns) == scanner.end(columns);
        if (cells != columns && !trailingDelimiter) {
            return "%d values where %d are expected".formatted(cells, columns);
        }
        return scanner.isUtf8()
                ? null
                : "bytes that are no %s text".formatted(look.charset().name());
    }

    private void putCells() {
        for (int i = 0; i < order.length; i++) {
            int cell = order[i];
            byte[] bytes = scanner.bytes(cell);
            int start = scanner.start(cell);
            int end = scanner.end(cell);
            if (start < end && !isNullToken(bytes, start, end)) {
                put(i, bytes, start, end - start);
            }
        }
    }

    private boolean isNullToken(byte[] bytes, int start, int end) {
        for (byte[] token : nullTokens) {
            if (Arrays.equals(bytes, start, end, token, 0, token.length)) {
                return true;
            }
        }
        return false;
    }

    private void reject(String error) {
        rejects.leaveOut(
                new Reject(look.file(), scanner.line(), null, scanner.raw(RAW_BYTES), error));
    }
}
