package org.pikaplot.formats.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Counting and scanning agree about the line of every record. */
class RecordLinesTest {
    private static final List<String> CELLS =
            List.of(
                    "",
                    "x",
                    "12.5",
                    "é",
                    "\"a,b\"",
                    "\"a\nb\"",
                    "\"say \"\"hi\"\"\"",
                    "in\"side",
                    "\"\"",
                    "a long plain cell");

    @Property(tries = 60)
    void agreesWithTheScanner(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        int cellKinds = random.nextBoolean() ? CELLS.size() : 4;
        String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
        var text = new StringBuilder(random.nextBoolean() ? "\ufeff" : "");
        for (int record = random.nextInt(3_000); record >= 0; record--) {
            text.append(CELLS.get(random.nextInt(cellKinds))).append(',');
            text.append(CELLS.get(random.nextInt(cellKinds))).append(end);
            text.append(random.nextInt(500) == 0 ? end : "");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        var expected = new ArrayList<Long>();
        try (var scanner = new RecordScanner(new ByteArrayInputStream(bytes), Dialect.RFC_4180)) {
            while (scanner.next()) {
                if (!scanner.isBlank()) {
                    expected.add(scanner.line());
                }
            }
        }
        int skipped = random.nextInt(Math.min(2, expected.size()));
        long[] wanted =
                LongStream.range(0, expected.size() - skipped)
                        .filter(i -> random.nextInt(50) == 0)
                        .toArray();
        long[] lines =
                RecordLines.find(
                        new ByteArrayInputStream(bytes), Dialect.RFC_4180, false, skipped, wanted);
        assertThat(lines)
                .containsExactly(
                        LongStream.of(wanted).map(i -> expected.get((int) i + skipped)).toArray());
    }
}
