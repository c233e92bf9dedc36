package org.pikaplot.bench.internal.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pikaplot.bench.internal.stand.Duel.Run;

class DuelTest {
    @Test
    void takesTurnsAndForgetsTheWarmUps() throws Exception {
        List<String> order = new ArrayList<>();
        var times =
                Duel.of(
                        1,
                        3,
                        List.of(
                                round -> {
                                    order.add("a" + round);
                                    return new Run((round + 1) * 1_000_000L, round);
                                },
                                round -> {
                                    order.add("b" + round);
                                    return new Run(5_000_000L, round);
                                }));
        assertThat(order).containsExactly("a0", "b0", "a1", "b1", "a2", "b2", "a3", "b3");
        assertThat(times.getFirst().millis()).containsExactly(2, 3, 4);
        assertThat(times.getFirst().median()).isEqualTo(3);
        assertThat(times.getFirst().spread()).isEqualTo(2.0 / 3);
        assertThat(times.getLast().spread()).isZero();
    }

    @Test
    void countsNoTimeWhenResultsDiffer() {
        assertThatThrownBy(() ->
                        Duel.of(0, 1, List.of(round -> new Run(1, "x"), round -> new Run(1, "y"))))
                .hasMessageContaining("results differ: x and y");
    }

    @Test
    void letsContendersWithoutAResultRunAlong() throws Exception {
        assertThat(Duel.of(0, 1, List.of(round -> new Run(1, null), round -> new Run(1, "y"))))
                .hasSize(2);
    }
}
