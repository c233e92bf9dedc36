package org.pikaplot.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every built-in plot as it was when somebody looked at it. {@code -Dgolden.update=true} writes
 * them anew: look again.
 */
class GoldenPicturesTest {
    private static final double TOLERANCE = 0.004;

    @TestFactory
    Stream<DynamicTest> looksAsItDid() {
        return Samples.all().entrySet().stream()
                .flatMap(entry ->
                        Stream.of(
                                golden(
                                        entry.getKey() + "-light",
                                        entry.getValue(),
                                        480,
                                        300,
                                        Themes.LIGHT),
                                golden(
                                        entry.getKey() + "-thumb-dark",
                                        entry.getValue(),
                                        240,
                                        150,
                                        Themes.DARK)));
    }

    private static DynamicTest golden(
            String name, org.pikaplot.plot.Scene scene, int width, int height, Theme theme) {
        return DynamicTest.dynamicTest(
                name,
                () -> compare(name, new PictureSettings(width, height, 96, theme, false), scene));
    }

    private static void compare(
            String name, PictureSettings settings, org.pikaplot.plot.Scene scene)
            throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.write(
                    Path.of("src/test/resources/org/pikaplot/render/golden", name + ".png"),
                    PictureWriter.png(scene, settings));
            return;
        }
        try (InputStream stream =
                GoldenPicturesTest.class.getResourceAsStream("golden/" + name + ".png")) {
            assertThat(stream).as("golden picture %s", name).isNotNull();
            BufferedImage expected = ImageIO.read(stream);
            BufferedImage actual = RasterRenderer.render(scene, settings);
            double difference = Pictures.difference(expected, actual);
            if (difference > TOLERANCE) {
                Files.createDirectories(Path.of("target/golden"));
                Files.write(
                        Path.of("target/golden", name + ".png"),
                        PictureWriter.png(scene, settings));
            }
            assertThat(difference)
                    .as("share of differing blocks; the new picture is in target/golden")
                    .isLessThanOrEqualTo(TOLERANCE);
        }
    }
}
