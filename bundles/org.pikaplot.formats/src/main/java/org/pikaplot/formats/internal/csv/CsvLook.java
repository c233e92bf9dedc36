package org.pikaplot.formats.internal.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.internal.infer.Headers;
import org.pikaplot.formats.internal.source.Encodings;
import org.pikaplot.formats.internal.source.SourceFile;

/**
 * What the head of a delimited file tells.
 *
 * @param file the file
 * @param charset its encoding
 * @param dialect how it is cut
 * @param header whether a record names the columns
 * @param preamble records before the header or the first row: titles and remarks
 * @param names the columns, unique and not blank
 * @param sample records as texts, the header not among them; all of the right length
 */
record CsvLook(
        Path file,
        Charset charset,
        Dialect dialect,
        boolean header,
        int preamble,
        List<String> names,
        List<String[]> sample) {

    /**
     * The head that is looked at: enough for 20,000 rows of a usual file, and small enough for 300
     * ms.
     */
    private static final int HEAD_BYTES = 2 << 20;

    private static final int SAMPLE_ROWS = 20_000;
    private static final int SAMPLE_CELLS = 400_000;
    private static final int MOST_PREAMBLE = 20;
    private static final int MOST_COLUMNS = 50_000;

    /** Looks at a file. {@code options} keep what they fix. */
    static CsvLook at(Path file, ImportOptions options) {
        SourceFile.requireReadable(file);
        byte[] raw = SourceFile.head(file, HEAD_BYTES);
        String given = options.encoding();
        Charset charset = given != null ? Encodings.named(given) : Encodings.detect(raw);
        byte[] head = utf8(file, raw, charset);
        boolean whole = raw.length < HEAD_BYTES;
        Dialect dialect = DialectDetection.detect(head, whole, options);
        List<String[]> records = records(head, dialect, whole);
        if (records.isEmpty()) {
            throw SourceFile.bad(file, "There is no record in this file.");
        }
        int columns = columns(records);
        if (columns > MOST_COLUMNS) {
            throw SourceFile.bad(
                    file,
                    "This file has %d columns; the most are %d.".formatted(columns, MOST_COLUMNS));
        }
        int preamble = preamble(records, columns);
        String[] first = records.get(preamble);
        List<String[]> below =
                records.subList(preamble + 1, records.size()).stream()
                        .filter(r -> fits(r, columns))
                        .map(r -> r.length == columns ? r : Arrays.copyOf(r, columns))
                        .toList();
        Boolean fixed = options.header();
        boolean header = fixed != null ? fixed : Headers.isHeader(first, below);
        var sample = new ArrayList<String[]>();
        if (!header && first.length == columns) {
            sample.add(first);
        }
        sample.addAll(below);
        List<String> names = Headers.names(header ? first : new String[0], columns);
        return new CsvLook(file, charset, dialect, header, preamble, names, sample);
    }

    /** {@return the records in front of the first row: preamble and header} */
    int skippedRecords() {
        return preamble + (header ? 1 : 0);
    }

    private static byte[] utf8(Path file, byte[] raw, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return raw;
        }
        try (InputStream in = Encodings.openAsUtf8(file, charset)) {
            return in.readNBytes(HEAD_BYTES);
        } catch (IOException e) {
            throw SourceFile.unreadable(file, e);
        }
    }

    private static List<String[]> records(byte[] head, Dialect dialect, boolean whole) {
        var records = new ArrayList<String[]>();
        long cells = 0;
        try (var scanner = new RecordScanner(new ByteArrayInputStream(head), dialect, whole)) {
            while (records.size() < SAMPLE_ROWS && cells < SAMPLE_CELLS && scanner.next()) {
                boolean cutOff = !whole && scanner.bytesRead() >= head.length - 3;
                if (cutOff && !records.isEmpty()) {
                    break;
                }
                if (scanner.isBlank() || scanner.malformed() != null && !records.isEmpty()) {
                    continue;
                }
                String[] record = new String[scanner.cellCount()];
                for (int i = 0; i < record.length; i++) {
                    record[i] = scanner.text(i);
                }
                records.add(record);
                cells += record.length;
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return records;
    }

    /** {@return the most frequent length of a record; the first record's when it is as frequent} */
    private static int columns(List<String[]> records) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (String[] record : records) {
            counts.merge(record.length, 1, Integer::sum);
        }
        int best = records.getFirst().length;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > counts.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        int most = best;
        boolean trailing =
                records.getFirst().length == most - 1
                        && records.stream()
                                .allMatch(r ->
                                        r.length < most
                                                || r.length == most && r[most - 1].isEmpty());
        return trailing ? most - 1 : most;
    }

    /** A delimiter too many at the end of a record does no harm. */
    private static boolean fits(String[] record, int columns) {
        return record.length == columns
                || record.length == columns + 1 && record[columns].isEmpty();
    }

    /** {@return how many records before the table are so short that they are no header of it} */
    private static int preamble(List<String[]> records, int columns) {
        for (int i = 0; i < Math.min(records.size(), MOST_PREAMBLE); i++) {
            int length = records.get(i).length;
            if (length == columns || length > 1 && length >= columns / 2) {
                return i;
            }
        }
        return 0;
    }
}
