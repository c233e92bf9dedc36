package org.pikaplot.formats.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the physical lines of some records of a file that the engine read without complaint, so
 * that quotes are known to be closed. Parts of the file without quotes, carriage returns and empty
 * lines are only counted, eight bytes at a time.
 */
final class RecordLines {
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int BLOCK = 1 << 20;
    private static final int SEGMENT = 1 << 12;
    private static final long ONES = 0x0101010101010101L;
    private static final long LOW = 0x7f7f7f7f7f7f7f7fL;

    private enum Place {
        LINE_START,
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final Dialect dialect;
    private final boolean blankIsRecord;
    private final long skipped;
    private final long[] wanted;
    private final long[] lines;
    private Place place = Place.LINE_START;
    private boolean afterReturn;
    private boolean started;
    private boolean escaped;
    private long line = 1;
    private long records;
    private int found;

    private RecordLines(Dialect dialect, boolean blankIsRecord, long skipped, long[] wanted) {
        this.dialect = dialect;
        this.blankIsRecord = blankIsRecord;
        this.skipped = skipped;
        this.wanted = wanted;
        this.lines = new long[wanted.length];
    }

    /**
     * {@return the 1-based line on which each of the wanted records starts}
     *
     * @param in UTF-8 without byte order mark or with one
     * @param blankIsRecord whether an empty line is a record, as in files of one column
     * @param skipped records before record 0, such as the header
     * @param wanted ascending 0-based numbers of records
     */
    static long[] find(
            InputStream in, Dialect dialect, boolean blankIsRecord, long skipped, long[] wanted)
            throws IOException {
        var finder = new RecordLines(dialect, blankIsRecord, skipped, wanted);
        byte[] block = new byte[BLOCK];
        for (int n = in.readNBytes(block, 0, BLOCK);
                n > 0 && finder.found < wanted.length;
                n = in.readNBytes(block, 0, BLOCK)) {
            boolean marked = finder.started(block, n);
            for (int from = marked ? 3 : 0; from < n; from += SEGMENT) {
                finder.segment(block, from, Math.min(n, from + SEGMENT));
            }
        }
        return finder.lines;
    }

    /** {@return whether the block is the first and begins with a byte order mark} */
    private boolean started(byte[] block, int length) {
        boolean first = !started;
        started = true;
        return first
                && length >= 3
                && block[0] == (byte) 0xef
                && block[1] == (byte) 0xbb
                && block[2] == (byte) 0xbf;
    }

    private void segment(byte[] block, int from, int to) {
        long count =
                place == Place.QUOTED || place == Place.QUOTE_IN_QUOTED || afterReturn
                        ? -1
                        : count(block, from, to);
        boolean wantedHere =
                found < wanted.length && wanted[found] + skipped <= records + count + 1;
        boolean blankFirst = place == Place.LINE_START && block[from] == '\n';
        if (count < 0 || wantedHere || blankFirst) {
            for (int i = from; i < to; i++) {
                step(block[i]);
            }
            return;
        }
        // A record is counted where it starts: the one that goes on behind the last line end is not
        // yet.
        boolean startsHere = place == Place.LINE_START;
        boolean endsLine = block[to - 1] == '\n';
        records += count + (startsHere ? 1 : 0) - (endsLine ? 1 : 0);
        line += count;
        place =
                endsLine
                        ? Place.LINE_START
                        : block[to - 1] == dialect.delimiter() ? Place.CELL_START : Place.PLAIN;
    }

    /** {@return line ends in a part that holds nothing special, or -1} */
    private long count(byte[] block, int from, int to) {
        long special = 0;
        long count = 0;
        long quotes = dialect.quote() < 0 ? '\r' * ONES : dialect.quote() * ONES;
        boolean previousEnds = false;
        int i = from;
        for (; i + 8 <= to; i += 8) {
            long word = (long) LONGS.get(block, i);
            long ends = zeros(word ^ ('\n' * ONES));
            special |= zeros(word ^ quotes) | zeros(word ^ ('\r' * ONES)) | (ends & (ends << 8));
            special |= previousEnds ? ends & 0x80 : 0;
            previousEnds = ends < 0;
            count += Long.bitCount(ends);
        }
        for (; i < to; i++) {
            boolean end = block[i] == '\n';
            special |=
                    block[i] == '\r' || block[i] == dialect.quote() || end && previousEnds ? 1 : 0;
            count += end ? 1 : 0;
            previousEnds = end;
        }
        return special == 0 ? count : -1;
    }

    /** {@return 0x80 in each byte that is zero} Exact, without carries between bytes. */
    private static long zeros(long word) {
        return ~(((word & LOW) + LOW) | word | LOW);
    }

    private void step(byte b) {
        if (afterReturn) {
            afterReturn = false;
            if (b == '\n') {
                return;
            }
        }
        boolean end = b == '\n' || b == '\r';
        if (place == Place.LINE_START && (!end || blankIsRecord)) {
            begin();
        }
        if (place == Place.QUOTED) {
            boolean literal = escaped;
            escaped = !literal && b == dialect.escape() && dialect.escape() != dialect.quote();
            if (b == dialect.quote() && !literal) {
                place = Place.QUOTE_IN_QUOTED;
            } else if (end) {
                endLine(b);
            }
            return;
        }
        boolean opens =
                place == Place.LINE_START
                        || place == Place.CELL_START
                        || place == Place.QUOTE_IN_QUOTED;
        if (opens && b == dialect.quote()) {
            place = Place.QUOTED;
        } else if (end) {
            endLine(b);
            place = Place.LINE_START;
        } else if (b == dialect.delimiter()) {
            place = Place.CELL_START;
        } else if (b != ' ' || place == Place.PLAIN || place == Place.QUOTE_IN_QUOTED) {
            place = Place.PLAIN;
        } else {
            place = Place.CELL_START;
        }
    }

    private void begin() {
        if (found < wanted.length && records == wanted[found] + skipped) {
            lines[found++] = line;
        }
        records++;
    }

    private void endLine(byte b) {
        line++;
        afterReturn = b == '\r';
    }
}
