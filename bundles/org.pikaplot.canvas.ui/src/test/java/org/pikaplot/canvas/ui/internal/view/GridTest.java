package org.pikaplot.canvas.ui.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class GridTest {

    @Property
    void snappingIsIdempotentAndNear(@ForAll @DoubleRange(min = -1e6, max = 1e6) double value) {
        double snapped = Grid.snap(value);
        assertThat(Grid.snap(snapped)).isEqualTo(snapped);
        assertThat(Math.abs(snapped - value)).isLessThanOrEqualTo(Grid.SNAP / 2);
    }

    @Property
    void dotsAreNeverCrowded(@ForAll @DoubleRange(min = 0.1, max = 4) double zoom) {
        assertThat(Grid.spacing(zoom) * zoom).isGreaterThanOrEqualTo(14);
        assertThat(Grid.strength(zoom)).isBetween(0.25, 1.0);
    }
}
