package org.pikaplot.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.Range;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.ColorRole;
import org.pikaplot.plot.Mark;
import org.pikaplot.plot.Scene;

class MarksTest {
    private static final PictureSettings SETTINGS =
            new PictureSettings(400, 300, 96, Themes.LIGHT, false);

    @Test
    void stampedPointsLookLikeFilledOnes() {
        for (int count : new int[] {50, 20_000}) {
            Scene scene = BackendsAgreeTest.manyPoints(count);
            var filled = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D graphics = filled.createGraphics();
            ScenePainter.paint(graphics, scene, SETTINGS);
            graphics.dispose();
            assertThat(Pictures.difference(filled, RasterRenderer.render(scene, SETTINGS)))
                    .isLessThan(0.005);
        }
    }

    @Test
    void marksFarOutsideDrawNothingAndLinesCrossingTheViewAreDrawn() {
        PlotLayout outside =
                PlotLayout.of(
                        scene(
                                new Mark.Lines(
                                        new double[] {-1e12, 1e12},
                                        new double[] {5e12, 5e12},
                                        new ColorRole.Series(0),
                                        2)),
                        SETTINGS);
        assertThat(Pictures.inked(RasterRenderer.renderMarks(outside))).isZero();
        PlotLayout crossing =
                PlotLayout.of(
                        scene(
                                new Mark.Lines(
                                        new double[] {-1e12, 1e12},
                                        new double[] {-1e12, 1e12},
                                        new ColorRole.Series(0),
                                        2)),
                        SETTINGS);
        BufferedImage drawn = RasterRenderer.renderMarks(crossing);
        int x = (int) crossing.screenXFromData(0.5);
        int y = (int) crossing.screenYFromData(0.5);
        assertThat(drawn.getRGB(x, y) >>> 24).isGreaterThan(100);
    }

    @Test
    void aPointBetweenGapsIsADot() {
        var line =
                new Mark.Lines(
                        new double[] {0, 0.5, 1},
                        new double[] {Double.NaN, 0.5, Double.NaN},
                        new ColorRole.Series(0),
                        6);
        PlotLayout layout = PlotLayout.of(scene(line), SETTINGS);
        assertThat(
                        RasterRenderer.renderMarks(layout)
                                        .getRGB(
                                                (int) layout.screenXFromData(0.5),
                                                (int) layout.screenYFromData(0.5))
                                >>> 24)
                .isEqualTo(255);
    }

    @Test
    void noCountIsLostWhereCellsAreSmallerThanPixels() {
        int[] counts = new int[4000 * 2];
        counts[1234] = 1;
        var raster =
                new Mark.Raster(
                        counts, 4000, 2, new Range(0, 1), new Range(0, 1), Mark.Raster.Shading.LOG);
        assertThat(
                        Pictures.inked(
                                RasterRenderer.renderMarks(PlotLayout.of(scene(raster), SETTINGS))))
                .isGreaterThan(0);
    }

    @Test
    void shadingSpreadsColoursOverCounts() {
        int[] counts = {0, 1, 10, 100, 1000};
        for (Mark.Raster.Shading shading : Mark.Raster.Shading.values()) {
            int[] colors = RasterShading.colors(counts, shading, Themes.DARK);
            assertThat(colors[0]).isZero();
            assertThat(colors[4]).isEqualTo(Themes.DARK.sequential(1).argb());
            assertThat(colors[1]).isEqualTo(Themes.DARK.sequential(0).argb());
        }
        assertThat(RasterShading.colors(counts, Mark.Raster.Shading.EQUALIZED, Themes.DARK)[2])
                .isEqualTo(Themes.DARK.sequential(1 / 3.0).argb());
    }

    private static Scene scene(Mark mark) {
        var axis = new Axis(Axis.Scale.LINEAR, "", new Range(0, 1), List.of());
        return new Scene("", axis, axis, List.of(mark), Scene.Legend.NONE, "", "");
    }
}
