package org.pikaplot.render.gl;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.pikaplot.aggregate.Range;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.ColorRole;
import org.pikaplot.plot.Mark;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.PictureSettings;
import org.pikaplot.render.PlotLayout;
import org.pikaplot.render.RasterRenderer;
import org.pikaplot.render.Themes;

/** The same scene drawn by OpenGL and by the processor: nobody may see which one it was. */
@EnabledOnOs(OS.LINUX)
class GpuMatchesProcessorTest {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private static final PictureSettings LIGHT =
            new PictureSettings(WIDTH, HEIGHT, 96, Themes.LIGHT, false);
    private static final PictureSettings DARK =
            new PictureSettings(WIDTH, HEIGHT, 96, Themes.DARK, false);

    private OffScreenContext context;
    private GlRenderer renderer;

    @BeforeEach
    void open() {
        context = new OffScreenContext(WIDTH, HEIGHT);
        renderer = GlRenderer.create();
    }

    @AfterEach
    void close() {
        renderer.close();
        context.close();
    }

    @Test
    void drawsLinesWithGapsAlike() {
        double[] x = new double[200];
        double[] y = new double[200];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
            y[i] = i % 50 == 49 ? Double.NaN : Math.sin(i / 9.0) * 40 + 50;
        }
        assertAlike(
                scene(new Mark.Lines(x, y, new ColorRole.Series(0), 1.5), Axis.Scale.LINEAR),
                LIGHT);
    }

    @Test
    void drawsTranslucentPointsAlike() {
        assertAlike(scene(points(400), Axis.Scale.LINEAR), DARK);
    }

    @Test
    void drawsPointsOnALogarithmicAxisAlike() {
        assertAlike(scene(points(300), Axis.Scale.LOG), LIGHT);
    }

    @Test
    void drawsBarsAlike() {
        var bars =
                new Mark.Rects(
                        new double[] {10, 60, 120},
                        new double[] {1, 1, 1},
                        new double[] {50, 110, 190},
                        new double[] {80, 33.3, 61},
                        new ColorRole.Series(1),
                        1);
        assertAlike(scene(bars, Axis.Scale.LINEAR), LIGHT);
    }

    @Test
    void drawsDensityMadeForItsPixelsAlike() {
        Scene axes = scene(points(1), Axis.Scale.LINEAR);
        PlotLayout layout = PlotLayout.of(axes, LIGHT);
        int width = (int) layout.plotWidth();
        int height = (int) layout.plotHeight();
        int[] counts = new int[width * height];
        var random = new Random(5);
        for (int i = 0; i < counts.length; i++) {
            counts[i] = random.nextInt(4) == 0 ? 0 : random.nextInt(1, 100);
        }
        var raster =
                new Mark.Raster(
                        counts,
                        width,
                        height,
                        axes.x().range(),
                        axes.y().range(),
                        Mark.Raster.Shading.LOG);
        assertAlike(scene(raster, Axis.Scale.LINEAR), LIGHT);
    }

    @Test
    void drawsWordsAlike() {
        assertAlike(
                scene(
                        new Mark.Text(100, 50, "a word", ColorRole.Fixed.FOREGROUND, 0.5, 0.5),
                        Axis.Scale.LINEAR),
                DARK);
    }

    @Test
    void drawsUploadedMarksUnderMovedAxesAsIfMadeForThem() {
        Scene made = scene(points(400), Axis.Scale.LINEAR);
        Scene moved =
                new Scene(
                        made.title(),
                        new Axis(Axis.Scale.LINEAR, "x", new Range(60, 130), List.of()),
                        new Axis(Axis.Scale.LINEAR, "y", new Range(20, 70), List.of()),
                        made.marks(),
                        made.legend(),
                        made.badge(),
                        made.message());
        try (GlScene marks = renderer.upload(made, LIGHT.theme())) {
            renderer.draw(marks, moved, LIGHT);
            assertAlike(renderer.read(WIDTH, HEIGHT), RasterRenderer.render(moved, LIGHT));
        }
    }

    @Test
    void knowsThatMesaWithoutACardIsSoftware() {
        assertThat(renderer.facts().isSoftware())
                .isEqualTo(
                        renderer.facts()
                                .renderer()
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains("pipe"));
        assertThat(renderer.facts().markBudget()).isPositive();
    }

    private void assertAlike(Scene scene, PictureSettings settings) {
        try (GlScene marks = renderer.upload(scene, settings.theme())) {
            renderer.draw(marks, scene, settings);
            assertAlike(renderer.read(WIDTH, HEIGHT), RasterRenderer.render(scene, settings));
        }
    }

    /**
     * Edges may be smoothed differently: few pixels may differ much, and the mean difference must
     * be invisible.
     */
    private static void assertAlike(BufferedImage gpu, BufferedImage processor) {
        long total = 0;
        int far = 0;
        int inked = 0;
        int ground = processor.getRGB(1, 1);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int a = gpu.getRGB(x, y);
                int b = processor.getRGB(x, y);
                int difference = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    difference =
                            Math.max(
                                    difference,
                                    Math.abs((a >> shift & 0xff) - (b >> shift & 0xff)));
                }
                total += difference;
                far += difference > 96 ? 1 : 0;
                inked += b != ground ? 1 : 0;
            }
        }
        assertThat(inked).as("pixels that are not background").isGreaterThan(500);
        assertThat((double) total / (WIDTH * HEIGHT)).as("mean difference of 255").isLessThan(1.0);
        assertThat((double) far / inked)
                .as("share of inked pixels that differ much")
                .isLessThan(0.02);
    }

    private static Mark.Points points(int count) {
        var random = new Random(3);
        return new Mark.Points(
                random.doubles(count, 2, 198).toArray(),
                random.doubles(count, 2, 98).toArray(),
                new ColorRole.Series(2),
                5,
                0.6);
    }

    private static Scene scene(Mark mark, Axis.Scale yScale) {
        return new Scene(
                "Title",
                new Axis(Axis.Scale.LINEAR, "x", new Range(0, 200), List.of()),
                new Axis(yScale, "y", new Range(1, 100), List.of()),
                List.of(mark),
                Scene.Legend.NONE,
                "",
                "");
    }
}
