package org.pikaplot.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ratios of an earlier run, to see what became slower. Ratios only: times of another day or machine
 * say nothing.
 */
final class Baseline {
    /** Says where the file is that {@code --json} wrote and somebody committed. */
    private static final String PROPERTY = "org.pikaplot.bench.baseline";

    /** A ratio of two medians moves by this much on a machine that does nothing else. */
    private static final double NOISE = 0.25;

    private static final Pattern ENTRY =
            Pattern.compile("\\{\"name\": \"([^\"]+)\",[^{}\\[\\]]*?\"ratio\": ([0-9.eE+-]+)");

    private final Map<String, Double> ratios;

    private Baseline(Map<String, Double> ratios) {
        this.ratios = ratios;
    }

    /** {@return the committed baseline} */
    static Baseline kept() throws IOException {
        String file = System.getProperty(PROPERTY);
        if (file == null) {
            throw new IOException("-D" + PROPERTY + " does not say where the baseline is");
        }
        return of(Files.readString(Path.of(file)));
    }

    /**
     * {@return the ratios of what {@link Row#json} made} Only the main ratio of each row counts;
     * further ones lie inside a list.
     */
    static Baseline of(String json) {
        Map<String, Double> ratios = new LinkedHashMap<>();
        for (String line : json.lines().toList()) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.find()) {
                ratios.put(entry.group(1), Double.parseDouble(entry.group(2)));
            }
        }
        return new Baseline(ratios);
    }

    /** Prints how each row stands to the baseline. {@return whether none is worse than noise} */
    boolean compare(List<Row> rows, PrintStream out) {
        boolean good = true;
        for (Row row : rows) {
            Double before = ratios.get(row.name());
            double now = row.main().ratio();
            if (before == null) {
                out.printf(Locale.ROOT, "%-22s %8.3f  not in the baseline%n", row.name(), now);
                continue;
            }
            boolean worse = now > before * (1 + Math.max(NOISE, row.main().spread()));
            boolean better = now < before / (1 + Math.max(NOISE, row.main().spread()));
            good &= !worse;
            out.printf(
                    Locale.ROOT,
                    "%-22s %8.3f  was %.3f  %s%n",
                    row.name(),
                    now,
                    before,
                    worse ? "WORSE" : better ? "better" : "same");
        }
        return good;
    }
}
