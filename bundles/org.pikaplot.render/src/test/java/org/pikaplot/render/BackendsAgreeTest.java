package org.pikaplot.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.aggregate.Range;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.ColorRole;
import org.pikaplot.plot.Mark;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.internal.text.Typeface;

/**
 * Pixels, SVG and PDF show the same picture. The vector files are drawn by readers that know
 * nothing of ours.
 */
class BackendsAgreeTest {
    private static final PictureSettings SETTINGS =
            new PictureSettings(640, 400, 96, Themes.LIGHT, false);
    private static final double TOLERANCE = 0.02;

    @TempDir private Path folder;

    @BeforeAll
    static void letReadersFindTheTypeface() {
        GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
        environment.registerFont(Typeface.REGULAR.font(12));
        environment.registerFont(Typeface.SEMIBOLD.font(12));
    }

    @TestFactory
    Stream<DynamicTest> svgShowsTheSamePicture() {
        return Samples.all().entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(
                                entry.getKey(),
                                () -> assertAgrees(entry.getValue(), svg(entry.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> pdfShowsTheSamePicture() {
        return Samples.all().entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(
                                entry.getKey(),
                                () -> assertAgrees(entry.getValue(), pdf(entry.getValue()))));
    }

    @Test
    void aMillionPointsBecomeAnImageInsideVectorAxes() throws IOException {
        Scene scene = manyPoints(1_000_000);
        Path svg = folder.resolve("many.svg");
        PictureWriter.write(scene, SETTINGS, PictureFormat.SVG, svg);
        assertThat(Files.size(svg)).isLessThan(5_000_000);
        assertThat(Files.readString(svg))
                .contains("<image")
                .contains(">distance</text>")
                .doesNotContain("<circle");
        assertAgrees(scene, svg(scene));
        assertAgrees(scene, pdf(scene));
        var large = new PictureSettings(1600, 1000, 96, Themes.LIGHT, false);
        PictureWriter.write(scene, large, PictureFormat.SVG, svg);
        assertThat(Files.size(svg)).isLessThan(5_000_000);
    }

    @Test
    void textStaysTextInPdfAndSvg() throws IOException {
        Path pdf = folder.resolve("text.pdf");
        PictureWriter.write(
                List.of(Samples.line(), Samples.scatter()), SETTINGS, PictureFormat.PDF, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Daily temperature", "Rain against temperature");
        }
    }

    @Test
    void hostileTitlesStayText() throws IOException {
        var axis =
                new Axis(
                        Axis.Scale.LINEAR,
                        "</text>\n<script>\tx</script>\u00ad\u200b\u0301",
                        new Range(0, 1),
                        List.of());
        var scene =
                new Scene(
                        "\u0001<b>&\"日本語 🙂",
                        axis,
                        axis,
                        List.of(),
                        Scene.Legend.NONE,
                        "]]>",
                        "message");
        for (PictureFormat format : PictureFormat.values()) {
            Path file = folder.resolve("hostile." + format);
            PictureWriter.write(scene, SETTINGS, format, file);
            assertThat(file).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("hostile.SVG")))
                .doesNotContain("<script>")
                .doesNotContain("\u0001");
        svg(scene);
    }

    static Scene manyPoints(int count) {
        var random = new Random(1);
        double[] x = random.doubles(count).map(v -> v * v * 100).toArray();
        double[] y = random.doubles(count).map(v -> v * 10).toArray();
        return new Scene(
                "Many points",
                new Axis(Axis.Scale.LINEAR, "distance", new Range(0, 100), List.of()),
                new Axis(Axis.Scale.LINEAR, "delay", new Range(0, 10), List.of()),
                List.of(new Mark.Points(x, y, new ColorRole.Series(0), 2, 0.3)),
                Scene.Legend.NONE,
                "",
                "");
    }

    private static void assertAgrees(Scene scene, BufferedImage other) {
        BufferedImage raster = RasterRenderer.render(scene, SETTINGS);
        assertThat(Pictures.difference(raster, other)).isLessThan(TOLERANCE);
        assertThat(Pictures.inked(raster)).isGreaterThan(0.003);
    }

    private BufferedImage svg(Scene scene) throws IOException {
        Path file = Files.createTempFile(folder, "picture", ".svg");
        PictureWriter.write(scene, SETTINGS, PictureFormat.SVG, file);
        SVGDocument document = new SVGLoader().load(file.toUri().toURL());
        assertThat(document).isNotNull();
        var image = blank();
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(null, graphics, new ViewBox(0, 0, SETTINGS.widthPx(), SETTINGS.heightPx()));
        graphics.dispose();
        return image;
    }

    private BufferedImage pdf(Scene scene) throws IOException {
        Path file = Files.createTempFile(folder, "picture", ".pdf");
        PictureWriter.write(scene, SETTINGS, PictureFormat.PDF, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            // This reader draws rectangles without smoothing: three times as fine, then averaged.
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 3 * 96);
            var image = blank();
            Graphics2D graphics = image.createGraphics();
            graphics.drawImage(
                    page.getScaledInstance(
                            image.getWidth(), image.getHeight(), Image.SCALE_AREA_AVERAGING),
                    0,
                    0,
                    null);
            graphics.dispose();
            return image;
        }
    }

    private static BufferedImage blank() {
        var image =
                new BufferedImage(
                        SETTINGS.widthPx(), SETTINGS.heightPx(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
        return image;
    }
}
