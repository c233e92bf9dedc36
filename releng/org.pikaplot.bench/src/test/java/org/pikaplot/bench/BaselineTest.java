package org.pikaplot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static Row row(String name, double ours, double spread) {
        return new Row(
                name,
                new Row.Comparison("a peer", ours, 100, "ms", 2, spread),
                List.of(new Row.Comparison("another", ours, 1, "ms", 1e9, spread)),
                "");
    }

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    private boolean good(Row before, Row now) {
        said.reset();
        return Baseline.of("[" + before.json() + "]\n").compare(List.of(now), out);
    }

    @Test
    void tellsWhatBecameWorseThanNoise() {
        assertThat(good(row("P9 grid", 50, 0), row("P9 grid", 55, 0))).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("0.550", "0.500", "same");
        assertThat(good(row("P9 grid", 50, 0), row("P9 grid", 80, 0))).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("WORSE");
        assertThat(good(row("P9 grid", 50, 0), row("P9 grid", 80, 0.9))).isTrue();
        assertThat(good(row("P9 grid", 50, 0), row("P9 grid", 30, 0))).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("better");
    }

    @Test
    void saysWhichRowsAreNew() {
        assertThat(good(row("P9 grid", 50, 0), row("P4 again", 500, 0))).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("not in the baseline");
    }
}
