package org.pikaplot.formats.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pikaplot.formats.internal.source.Utf8;

/**
 * Splits UTF-8 delimited text into records as RFC 4180 says, and goes on where a file does not obey
 * it: it knows the physical line on which each record starts, takes any mix of line ends, and marks
 * what is malformed instead of stopping.
 *
 * <p>A quote counts only at the start of a cell (blanks before it are allowed). A quote that is
 * never closed makes only the line malformed on which its record starts; reading resumes on the
 * next line. Bytes are not decoded: delimiter, quote and line ends are ASCII, which never occur
 * inside a multi-byte UTF-8 character.
 *
 * <p>Memory: the longest record. Not thread-safe.
 */
public final class RecordScanner implements AutoCloseable {
    /** A record longer than this is taken for an unclosed quote. */
    static final int LONGEST_RECORD = 64 << 20;

    /** How often an unclosed quote may send the scanner back; bounds the time for hostile files. */
    private static final int MOST_RECOVERIES = 16;

    private static final int END = -1;

    private final InputStream in;
    private final boolean whole;
    private final Dialect dialect;
    private final int delimiter;
    private final int quote;
    private final int escape;

    private byte[] buffer = new byte[1 << 18];
    private int limit;
    private int position;
    private int recordStart;
    private boolean ended;

    private long line = 1;
    private long nextLine = 1;
    private long recordLength;
    private long consumed;
    private int recoveries;

    private int cells;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] escaped = new boolean[16];
    private @Nullable String malformed;

    /** Reads from {@code in}, which it closes; a UTF-8 byte order mark is skipped. */
    public RecordScanner(InputStream in, Dialect dialect) throws IOException {
        this(in, dialect, true);
    }

    /**
     * Reads a text that may be cut off.
     *
     * @param whole whether the end of {@code in} is the end of the text; when it is not, a quote
     *     that is open there only makes the last record malformed
     */
    RecordScanner(InputStream in, Dialect dialect, boolean whole) throws IOException {
        this.whole = whole;
        this.in = in;
        this.dialect = dialect;
        this.delimiter = dialect.delimiter();
        this.quote = dialect.quote();
        this.escape = dialect.escape();
        if (at(0) == 0xef && at(1) == 0xbb && at(2) == 0xbf) {
            position = 3;
        }
    }

    /** {@return the dialect it reads} */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * Moves to the next record. {@return false at the end} An empty line is a record of one empty
     * cell.
     */
    public boolean next() throws IOException {
        consumed += recordLength;
        if (position > buffer.length / 2) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            position = 0;
        }
        recordStart = position;
        line = nextLine;
        cells = 0;
        malformed = null;
        if (at(position) == END) {
            recordLength = 0;
            return false;
        }
        boolean more = true;
        while (more) {
            more = cell();
        }
        recordLength = position - recordStart;
        return true;
    }

    /** {@return 1-based physical line on which the record starts} */
    public long line() {
        return line;
    }

    /** {@return cells in the record, at least 1} */
    public int cellCount() {
        return cells;
    }

    /** {@return why the record cannot be trusted, or null when it is well formed} */
    public @Nullable String malformed() {
        return malformed;
    }

    /** {@return whether the record is an empty line} */
    public boolean isBlank() {
        return cells == 1 && starts[0] == ends[0] && !isQuoted();
    }

    /** {@return UTF-8 bytes that were scanned so far} */
    public long bytesRead() {
        return consumed + recordLength;
    }

    /**
     * {@return the array that holds cell {@code index} from {@link #start} to {@link #end}} Valid
     * until next().
     */
    public byte[] bytes(int index) {
        if (escaped[index]) {
            unescape(index);
        }
        return buffer;
    }

    /** {@return offset of the cell's first byte in {@link #bytes}} */
    public int start(int index) {
        return recordStart + starts[index];
    }

    /** {@return offset after the cell's last byte; ask after {@link #bytes}} */
    public int end(int index) {
        return recordStart + ends[index];
    }

    /** {@return the cell as text, bytes that are not UTF-8 replaced} */
    public String text(int index) {
        byte[] bytes = bytes(index);
        return new String(bytes, start(index), end(index) - start(index), StandardCharsets.UTF_8);
    }

    /**
     * {@return the record as it stands in the file, without its line end, cut to about {@code most}
     * bytes}
     */
    public String raw(int most) {
        int end = position;
        while (end > recordStart && (buffer[end - 1] == '\n' || buffer[end - 1] == '\r')) {
            end--;
        }
        return new String(
                buffer, recordStart, Math.min(end - recordStart, most), StandardCharsets.UTF_8);
    }

    /** {@return whether the record's bytes are valid UTF-8} */
    public boolean isUtf8() {
        return Utf8.isValid(buffer, recordStart, position);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Scans one cell and what ends it. {@return whether the record goes on} */
    private boolean cell() throws IOException {
        int probe = position;
        while (at(probe) == ' ' && delimiter != ' ') {
            probe++;
        }
        if (quote >= 0 && at(probe) == quote) {
            return quotedCell(probe + 1);
        }
        int from = position - recordStart;
        int c = skipPlain();
        add(from, position - recordStart, false);
        return finish(c);
    }

    private boolean quotedCell(int contentStart) throws IOException {
        int from = contentStart - recordStart;
        boolean hasEscapes = false;
        long lines = nextLine;
        position = contentStart;
        while (true) {
            int c = at(position);
            if (c == END || position - recordStart > LONGEST_RECORD) {
                return unclosed(from);
            }
            if (c == escape && escape != quote) {
                hasEscapes = true;
                position += at(position + 1) == END ? 1 : 2;
            } else if (c == quote) {
                if (escape == quote && at(position + 1) == quote) {
                    hasEscapes = true;
                    position += 2;
                } else {
                    break;
                }
            } else {
                if (c == '\n' || c == '\r' && at(position + 1) != '\n') {
                    lines++;
                }
                position++;
            }
        }
        int to = position - recordStart;
        position++;
        while (at(position) == ' ' && delimiter != ' ') {
            position++;
        }
        nextLine = lines;
        add(from, to, hasEscapes);
        int c = at(position);
        if (c != delimiter && c != '\n' && c != '\r' && c != END) {
            malformed = "text after a closing quote";
            c = skipPlain();
        }
        return finish(c);
    }

    /** Gives up on a quote: the record is its first line only, unless that was tried too often. */
    private boolean unclosed(int from) throws IOException {
        malformed = "a quote is opened and never closed";
        if (!whole || recoveries++ >= MOST_RECOVERIES) {
            add(from, position - recordStart, false);
            return false;
        }
        position = recordStart;
        int c = at(position);
        while (c != '\n' && c != '\r' && c != END) {
            c = at(++position);
        }
        cells = 0;
        add(0, position - recordStart, false);
        nextLine = line;
        return finish(c);
    }

    /** Moves to the next delimiter, line end or end of file. {@return what stands there} */
    private int skipPlain() throws IOException {
        while (true) {
            byte[] bytes = buffer;
            int stop = limit;
            int p = position;
            while (p < stop) {
                byte b = bytes[p];
                if (b == delimiter || b == '\n' || b == '\r') {
                    position = p;
                    return b;
                }
                p++;
            }
            position = p;
            if (at(p) == END) {
                return END;
            }
        }
    }

    private boolean finish(int c) throws IOException {
        if (c == delimiter) {
            position++;
            return true;
        }
        if (c != END) {
            position += c == '\r' && at(position + 1) == '\n' ? 2 : 1;
            nextLine++;
        }
        return false;
    }

    private void add(int from, int to, boolean hasEscapes) {
        if (cells == starts.length) {
            int size = cells * 2;
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
            escaped = Arrays.copyOf(escaped, size);
        }
        starts[cells] = from;
        ends[cells] = to;
        escaped[cells++] = hasEscapes;
    }

    private boolean isQuoted() {
        return starts[0] > 0;
    }

    /** Removes the escapes of a cell in place: the text only gets shorter. */
    private void unescape(int index) {
        int write = recordStart + starts[index];
        int stop = recordStart + ends[index];
        for (int read = write; read < stop; read++) {
            if ((buffer[read] & 0xff) == escape && read + 1 < stop) {
                read++;
            }
            buffer[write++] = buffer[read];
        }
        ends[index] = write - recordStart;
        escaped[index] = false;
    }

    /** {@return the byte at a buffer offset, filling the buffer as needed, or END} */
    private int at(int offset) throws IOException {
        if (offset < limit) {
            return buffer[offset] & 0xff;
        }
        return fillTo(offset) ? buffer[offset] & 0xff : END;
    }

    private boolean fillTo(int offset) throws IOException {
        while (offset >= limit && !ended) {
            if (limit == buffer.length) {
                buffer =
                        Arrays.copyOf(
                                buffer,
                                Math.toIntExact(
                                        Math.min(buffer.length * 2L, Integer.MAX_VALUE - 8L)));
            }
            int n = in.read(buffer, limit, buffer.length - limit);
            if (n < 0) {
                ended = true;
            } else {
                limit += n;
            }
        }
        return offset < limit;
    }
}
