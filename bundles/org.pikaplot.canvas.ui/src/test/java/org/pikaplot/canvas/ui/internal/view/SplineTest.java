package org.pikaplot.canvas.ui.internal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SplineTest {

    @Property
    void staysInsideItsBoundsAndEndsAtItsPorts(
            @ForAll @DoubleRange(min = -900, max = 900) double dx,
            @ForAll @DoubleRange(min = -900, max = 900) double dy,
            @ForAll @DoubleRange(max = 1) double t) {
        Spline wire = Spline.between(10, 20, 10 + dx, 20 + dy);
        assertThat(wire.bounds().expanded(1e-6).contains(wire.x(t), wire.y(t))).isTrue();
        assertThat(wire.x(0)).isEqualTo(10);
        assertThat(wire.y(1)).isCloseTo(20 + dy, within(1e-9));
    }

    @Property
    void aPointOnTheCurveIsNear(@ForAll @DoubleRange(max = 1) double t) {
        Spline wire = Spline.between(0, 0, 300, 180);
        assertThat(wire.distance(wire.x(t), wire.y(t))).isLessThan(1);
    }

    @Test
    void leavesToTheRightEvenWhenTheTargetIsOnTheLeft() {
        Spline wire = Spline.between(0, 0, -400, 0);
        assertThat(wire.x1()).isPositive();
        assertThat(wire.x2()).isLessThan(-400);
    }

    @Test
    void aPointFarAwayIsFar() {
        assertThat(Spline.between(0, 0, 100, 0).distance(50, 80)).isCloseTo(80, within(1.0));
    }
}
