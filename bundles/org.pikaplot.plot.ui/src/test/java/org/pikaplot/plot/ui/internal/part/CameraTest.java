package org.pikaplot.plot.ui.internal.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.Range;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.Scales;
import org.pikaplot.plot.Scene;

class CameraTest {
    private static final Scene LINEAR = scene(Axis.Scale.LINEAR, new Range(0, 100));

    @Test
    void keepsThePlaceUnderThePointerWhileZooming() {
        double before = Scales.position(LINEAR.x(), 0.3);
        Scene seen = Camera.ALL.zoom(LINEAR, 0.3, 0.6, 0.5, 0.5).look(LINEAR);
        assertThat(Scales.position(seen.x(), 0.3)).isCloseTo(before, within(1e-9));
        assertThat(seen.x().range().span()).isCloseTo(50, within(1e-9));
    }

    @Test
    void comesBackWhenPannedThereAndBack() {
        Scene seen = Camera.ALL.pan(LINEAR, 0.2, -0.1).pan(LINEAR, -0.2, 0.1).look(LINEAR);
        assertThat(seen.x().range().min()).isCloseTo(0, within(1e-9));
        assertThat(seen.y().range().max()).isCloseTo(10, within(1e-9));
    }

    @Test
    void stretchesALogarithmicAxisByItsDecades() {
        Scene log = scene(Axis.Scale.LOG, new Range(1, 10_000));
        Scene seen = Camera.ALL.zoom(log, 0, 0, 0.5, 1).look(log);
        assertThat(seen.x().range().max()).isCloseTo(100, within(1e-9));
    }

    @Test
    void leavesCategoriesWhereTheyAre() {
        Scene bars = scene(Axis.Scale.BAND, new Range(-0.5, 4.5));
        Camera camera = Camera.ALL.pan(bars, 0.5, 0.5);
        assertThat(camera.look(bars).x()).isEqualTo(bars.x());
        assertThat(camera.y()).isPresent();
    }

    @Test
    void stopsZoomingBeforeTicksCannotBeToldApart() {
        Camera camera = Camera.ALL;
        for (int i = 0; i < 2_000; i++) {
            camera = camera.zoom(LINEAR, 0.5, 0.5, 0.5, 0.5);
        }
        Range range = camera.look(LINEAR).x().range();
        assertThat(range.max()).isGreaterThan(range.min());
    }

    private static Scene scene(Axis.Scale scale, Range range) {
        return new Scene(
                "",
                new Axis(scale, "x", range, List.of()),
                new Axis(Axis.Scale.LINEAR, "y", new Range(0, 10), List.of()),
                List.of(),
                Scene.Legend.NONE,
                "",
                "");
    }
}
