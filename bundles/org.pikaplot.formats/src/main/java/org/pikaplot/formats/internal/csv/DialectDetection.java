package org.pikaplot.formats.internal.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.internal.infer.TextShape;

/**
 * Finds delimiter and quote by reading the head with each candidate: the right one cuts nearly all
 * records into the same number of cells, and the cells look like values.
 */
final class DialectDetection {
    private static final String DELIMITERS = ",\t;|^~\u0001\u001f";
    private static final int MOST_RECORDS = 400;

    /** A candidate must be better by this factor to beat one that is more common in the wild. */
    private static final double CLEARLY = 1.05;

    private DialectDetection() {}

    /**
     * {@return the dialect of a text that starts with {@code head}; what {@code options} fix is
     * kept}
     */
    static Dialect detect(byte[] head, boolean whole, ImportOptions options) {
        String fixedDelimiter = options.delimiter();
        List<Integer> delimiters = new ArrayList<>();
        if (fixedDelimiter != null) {
            delimiters.add(
                    singleByte("delimiter", fixedDelimiter.equals("\\t") ? "\t" : fixedDelimiter));
        } else {
            DELIMITERS.chars().forEach(delimiters::add);
        }
        int quote = quote(head, options.quote());
        int escape = quote >= 0 && usesBackslash(head, quote) ? '\\' : quote;
        Dialect best = new Dialect(delimiters.getFirst(), quote, escape);
        double bestScore = 0;
        for (int delimiter : delimiters) {
            var dialect = new Dialect(delimiter, quote, escape);
            double score = score(head, whole, dialect);
            if (score > bestScore * CLEARLY) {
                best = dialect;
                bestScore = score;
            }
        }
        if (options.quote() == null && quote >= 0 && quotesAreText(head, whole, best)) {
            return new Dialect(best.delimiter(), -1, -1);
        }
        return best;
    }

    private static int quote(byte[] head, @Nullable String fixed) {
        if (fixed != null) {
            return fixed.isEmpty() || fixed.equals("none") ? -1 : singleByte("quote", fixed);
        }
        int doubles = 0;
        int singles = 0;
        boolean atStart = true;
        for (byte b : head) {
            if (atStart && b == '"') {
                doubles++;
            } else if (atStart && b == '\'') {
                singles++;
            }
            atStart = b == '\n' || b == '\r' || b == ',' || b == ';' || b == '\t' || b == '|';
        }
        return doubles == 0 && singles >= 4 && closesSingles(head) ? '\'' : '"';
    }

    /** Apostrophes that open cells must also close them, or they are apostrophes. */
    private static boolean closesSingles(byte[] head) {
        int closing = 0;
        int opening = 0;
        for (int i = 1; i + 1 < head.length; i++) {
            if (head[i] == '\'') {
                boolean before = isBorder(head[i - 1]);
                boolean after = isBorder(head[i + 1]);
                opening += before && !after ? 1 : 0;
                closing += after && !before ? 1 : 0;
            }
        }
        return Math.abs(opening - closing) <= Math.max(1, opening / 20);
    }

    private static boolean isBorder(byte b) {
        return b == '\n' || b == '\r' || b == ',' || b == ';' || b == '\t' || b == '|';
    }

    private static boolean usesBackslash(byte[] head, int quote) {
        int escapes = 0;
        int borders = 0;
        for (int i = 1; i + 1 < head.length; i++) {
            if (head[i] == quote && head[i - 1] == '\\') {
                escapes++;
                borders += isBorder(head[i + 1]) ? 1 : 0;
            }
        }
        return escapes > 0 && borders <= escapes / 2;
    }

    /** In some files a quote is an inch mark: most cells that begin with one do not end with it. */
    private static boolean quotesAreText(byte[] head, boolean whole, Dialect dialect) {
        int records = 0;
        int broken = 0;
        try (var scanner = new RecordScanner(new ByteArrayInputStream(head), dialect, whole)) {
            while (records < MOST_RECORDS && scanner.next()) {
                records++;
                broken += scanner.malformed() == null ? 0 : 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return broken > 2 && broken > records / 5;
    }

    private static double score(byte[] head, boolean whole, Dialect dialect) {
        Map<Integer, Integer> counts = new HashMap<>();
        int records = 0;
        int malformed = 0;
        long cells = 0;
        long values = 0;
        try (var scanner = new RecordScanner(new ByteArrayInputStream(head), dialect, whole)) {
            while (records < MOST_RECORDS && scanner.next()) {
                if (scanner.isBlank()) {
                    continue;
                }
                records++;
                malformed += scanner.malformed() == null ? 0 : 1;
                counts.merge(scanner.cellCount(), 1, Integer::sum);
                for (int i = 0; i < Math.min(scanner.cellCount(), 50); i++) {
                    cells++;
                    values += TextShape.of(scanner.text(i)).isValue() ? 1 : 0;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (records == 0) {
            return 0;
        }
        Map.Entry<Integer, Integer> mode =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        int columns = mode.getKey();
        if (columns < 2) {
            return 0;
        }
        double share = (double) mode.getValue() / records;
        double sane = 1 - (double) malformed / records;
        double valueShare = (double) values / Math.max(1, cells);
        return share * share * sane * (0.5 + 0.5 * valueShare) * (1 + 0.02 * Math.min(columns, 20));
    }

    private static int singleByte(String what, String text) {
        if (text.length() != 1
                || text.charAt(0) >= 0x80
                || text.equals("\n")
                || text.equals("\r")) {
            throw PikaException.of(
                            ErrorCode.USAGE,
                            "A %s is one ASCII character, not \"%s\".".formatted(what, text))
                    .build();
        }
        return text.charAt(0);
    }
}
