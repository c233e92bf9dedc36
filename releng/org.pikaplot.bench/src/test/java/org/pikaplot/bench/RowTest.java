package org.pikaplot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pikaplot.bench.Row.Comparison;

class RowTest {
    private static final Comparison FAST = new Comparison("a C loop", 30, 20, "ms", 1.5, 0.1);
    private static final Comparison SLOW = new Comparison("SQL", 30, 100, "ms", 0.2, 0.1);

    @Test
    void meetsATargetThatIsJustReached() {
        assertThat(FAST.ok()).isTrue();
        assertThat(SLOW.ok()).isFalse();
        assertThat(new Row("P9 density grid", FAST, List.of(SLOW), "").ok()).isFalse();
    }

    @Test
    void writesOneJsonObjectWithFurtherPeersUnderAlso() {
        assertThat(new Row("P9 \"grid\"", FAST, List.of(SLOW), "remark").json())
                .isEqualTo(
                        """
                        {"name": "P9 \\"grid\\"", "ours": 30.00, "peer": 20.00, "unit": "ms", "ratio": 1.500, \
                        "target": "<= 1.5", "ok": true, "also": [{"name": "SQL", "ours": 30.00, \
                        "peer": 100.0, "unit": "ms", "ratio": 0.3000, "target": "<= 0.2", "ok": false}]}\
                        """);
    }

    @Test
    void leavesAlsoOutWithoutFurtherPeers() {
        assertThat(new Row("P18", FAST, List.of(), "").json())
                .doesNotContain("also")
                .endsWith("true}");
    }
}
