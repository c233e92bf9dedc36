package org.pikaplot.canvas.ui.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static final List<Bounds> THREE =
            List.of(
                    new Bounds(300, 0, 100, 50),
                    new Bounds(0, 20, 100, 70),
                    new Bounds(110, 40, 100, 50));

    @Test
    void edgesComeInLine() {
        assertThat(Alignment.LEFT.apply(THREE)).allMatch(b -> b.x() == 0);
        assertThat(Alignment.RIGHT.apply(THREE)).allMatch(b -> b.right() == 400);
        assertThat(Alignment.TOP.apply(THREE)).allMatch(b -> b.y() == 0);
        assertThat(Alignment.BOTTOM.apply(THREE)).allMatch(b -> b.bottom() == 90);
    }

    @Test
    void distributingMakesEqualGapsAndKeepsTheOrder() {
        assertThat(Alignment.ACROSS.apply(THREE))
                .extracting(Bounds::x)
                .containsExactly(300.0, 0.0, 150.0);
    }
}
