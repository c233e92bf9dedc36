package org.pikaplot.canvas.ui.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pikaplot.canvas.ui.internal.layout.StressLayout.Wire;
import org.pikaplot.canvas.ui.internal.view.Bounds;

class StressLayoutTest {
    private static final Bounds BOX = new Bounds(40, 40, 240, 160);

    @Property(tries = 20)
    void fixedNodesNeverMoveAndTheOthersDoNotCoverEachOther(
            @ForAll @IntRange(min = 2, max = 12) int count) {
        List<Bounds> boxes = Collections.nCopies(count, BOX);
        List<Boolean> fixed =
                java.util.stream.IntStream.range(0, count).mapToObj(i -> i == 0).toList();
        List<Wire> wires =
                java.util.stream.IntStream.range(1, count)
                        .mapToObj(i -> new Wire(i / 2, i))
                        .toList();
        List<Bounds> placed = StressLayout.places(boxes, fixed, wires);
        assertThat(placed.getFirst()).isEqualTo(BOX);
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                assertThat(placed.get(i).intersects(placed.get(j))).isFalse();
            }
        }
    }

    @Test
    void whatStandsAloneAndFreeStaysWhereItIs() {
        assertThat(StressLayout.places(List.of(BOX), List.of(false), List.of()))
                .containsExactly(BOX);
    }

    @Test
    void aChainThatNobodyPlacedRunsToTheRight() {
        List<Bounds> placed =
                StressLayout.places(
                        List.of(BOX, BOX.moved(0, 300), BOX.moved(0, 600)),
                        List.of(false, false, false),
                        List.of(new Wire(0, 1), new Wire(1, 2)));
        assertThat(placed.get(1).x()).isGreaterThan(placed.get(0).right());
        assertThat(placed.get(2).x()).isGreaterThan(placed.get(1).right());
    }
}
