package org.pikaplot.canvas.ui.internal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ViewTest {

    @Property
    void zoomingKeepsThePointUnderTheMouse(
            @ForAll @IntRange(min = -5000, max = 5000) int shift,
            @ForAll @IntRange(max = 2000) int px,
            @ForAll @DoubleRange(min = 0.1, max = 4) double from,
            @ForAll @DoubleRange(min = 0.01, max = 40) double to) {
        View before = new View(from, shift, -shift);
        View after = before.zoomedAt(px, px, to);
        assertThat(after.toScreenX(before.toCanvasX(px))).isCloseTo(px, within(0.51));
        assertThat(after.toScreenY(before.toCanvasY(px))).isCloseTo(px, within(0.51));
        assertThat(after.zoom()).isBetween(View.MIN_ZOOM, View.MAX_ZOOM);
    }

    @Property
    void screenAndCanvasAreInverse(
            @ForAll @DoubleRange(min = -1e5, max = 1e5) double x,
            @ForAll @DoubleRange(min = 0.1, max = 4) double zoom) {
        View view = new View(zoom, 37, -11);
        assertThat(view.toCanvasX(view.toScreenX(x))).isCloseTo(x, within(1e-6));
        assertThat(view.toCanvasY(view.toScreenY(x))).isCloseTo(x, within(1e-6));
    }

    @Test
    void fittingShowsEverythingAndNeverEnlarges() {
        Bounds content = new Bounds(-500, 100, 4000, 900);
        View view = View.fitting(content, 1000, 600, 40);
        Bounds screen = view.toScreen(content);
        assertThat(new Bounds(0, 0, 1000, 600).contains(screen)).isTrue();
        assertThat(View.fitting(new Bounds(0, 0, 10, 10), 1000, 600, 40).zoom()).isEqualTo(1);
    }

    @Test
    void revealingMovesOnlyWhenNeeded() {
        View view = View.START;
        assertThat(view.revealing(new Bounds(100, 100, 50, 50), 800, 600, 20)).isEqualTo(view);
        View moved = view.revealing(new Bounds(2000, 100, 50, 50), 800, 600, 20);
        assertThat(moved.toScreen(new Bounds(2000, 100, 50, 50)).right()).isEqualTo(780);
        assertThat(moved.shiftY()).isZero();
    }
}
