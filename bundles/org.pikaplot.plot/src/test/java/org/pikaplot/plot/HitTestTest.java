package org.pikaplot.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.Range;

class HitTestTest {
    private static final Axis X =
            new Axis(Axis.Scale.LINEAR, "distance", new Range(0, 100), List.of());
    private static final Axis Y = new Axis(Axis.Scale.LINEAR, "delay", new Range(0, 10), List.of());
    private static final ColorRole ROLE = new ColorRole.Series(2);

    @Test
    void namesTheNearestPointWithinReachAndItsSeries() {
        var points = new Mark.Points(new double[] {10, 11, 50}, new double[] {5, 5, 5}, ROLE, 4, 1);
        var legend = new Scene.Legend("carrier", List.of(new Scene.Legend.Entry("WN", ROLE)));
        var scene = new Scene("", X, Y, List.of(points), legend, "", "");
        assertThat(HitTest.at(scene, 10.8, 5, 0.02, 0.02))
                .hasValueSatisfying(found -> {
                    assertThat(found.lines()).containsExactly("WN", "distance: 11", "delay: 5");
                    assertThat(found.x()).isEqualTo(11);
                });
        assertThat(HitTest.at(scene, 30, 5, 0.02, 0.02)).isEmpty();
    }

    @Test
    void readsTheLengthOfABarAndTheExtentOfABin() {
        var bars =
                new Mark.Rects(
                        new double[] {20},
                        new double[] {2},
                        new double[] {30},
                        new double[] {6},
                        ROLE,
                        1);
        assertThat(HitTest.at(scene(X, Y, bars), 25, 3, 0, 0))
                .hasValueSatisfying(found ->
                        assertThat(found.lines())
                                .containsExactly("distance: 20 to 30", "delay: 4"));
        assertThat(HitTest.at(scene(X, Y, bars), 25, 7, 0, 0)).isEmpty();
    }

    @Test
    void readsBarsThatLieByTheirCategory() {
        var band = new Axis(Axis.Scale.BAND, "state", new Range(-0.5, 1.5), List.of("WA", "OR"));
        var bars =
                new Mark.Rects(
                        new double[] {0},
                        new double[] {0.6},
                        new double[] {42},
                        new double[] {1.4},
                        ROLE,
                        1);
        assertThat(HitTest.at(scene(X, band, bars), 10, 1, 0, 0))
                .hasValueSatisfying(found ->
                        assertThat(found.lines()).containsExactly("state: OR", "distance: 42"));
    }

    @Test
    void readsCountAndRangeOfARasterCellAndNothingOfAnEmptyOne() {
        var raster =
                new Mark.Raster(
                        new int[] {0, 7, 0, 1},
                        2,
                        2,
                        new Range(0, 100),
                        new Range(0, 10),
                        Mark.Raster.Shading.LOG);
        assertThat(HitTest.at(scene(X, Y, raster), 60, 2, 0, 0))
                .hasValueSatisfying(found ->
                        assertThat(found.lines())
                                .containsExactly("7 rows", "distance: 50 to 100", "delay: 0 to 5"));
        assertThat(HitTest.at(scene(X, Y, raster), 100, 10, 0, 0))
                .hasValueSatisfying(found -> assertThat(found.lines()).first().isEqualTo("1 row"));
        assertThat(HitTest.at(scene(X, Y, raster), 10, 2, 0, 0)).isEmpty();
    }

    @Test
    void binsOfSingleWholeNumbersAreReadAsThatNumber() {
        var bars =
                new Mark.Rects(
                        new double[] {6.5},
                        new double[] {0},
                        new double[] {7.5},
                        new double[] {3},
                        ROLE,
                        1);
        assertThat(HitTest.at(scene(X, Y, bars), 7, 1, 0, 0))
                .hasValueSatisfying(
                        found -> assertThat(found.lines()).first().isEqualTo("distance: 7"));
    }

    private static Scene scene(Axis x, Axis y, Mark mark) {
        return new Scene("", x, y, List.of(mark), Scene.Legend.NONE, "", "");
    }
}
