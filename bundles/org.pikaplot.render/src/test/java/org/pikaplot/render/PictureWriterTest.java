package org.pikaplot.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;

class PictureWriterTest {
    private static final PictureSettings SETTINGS =
            new PictureSettings(300, 200, 96, Themes.LIGHT, false);

    @TempDir private Path folder;

    @Test
    void pngHoldsEveryPixelAndItsDensity() throws IOException {
        byte[] png =
                PictureWriter.png(
                        Samples.scatter(), new PictureSettings(300, 200, 300, Themes.DARK, false));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage drawn =
                RasterRenderer.render(
                        Samples.scatter(), new PictureSettings(300, 200, 300, Themes.DARK, false));
        assertThat(pixels(read)).isEqualTo(pixels(drawn));
        assertThat(new String(png, 37, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("pHYs");
        assertThat(ByteBuffer.wrap(png, 41, 4).getInt()).isEqualTo(11_811);
    }

    @Test
    void transparentPicturesHaveNoBackground() throws IOException {
        byte[] png =
                PictureWriter.png(
                        Samples.line(), new PictureSettings(300, 200, 96, Themes.LIGHT, true));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(read.getRGB(0, 0) >>> 24).isZero();
        assertThat(Pictures.inked(read)).isGreaterThan(0.01);
    }

    @Test
    void replacesAFileWholeAndLeavesNothingBeside() throws IOException {
        Path target = Files.writeString(folder.resolve("plot.png"), "old");
        PictureWriter.write(Samples.line(), SETTINGS, PictureFormat.PNG, target);
        assertThat(ImageIO.read(target.toFile()).getWidth()).isEqualTo(300);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void refusesTargetsThatCannotBeWrittenNamingThePath() {
        for (Path target : List.of(folder, folder.resolve("missing/plot.svg"))) {
            assertThatThrownBy(() ->
                            PictureWriter.write(
                                    Samples.line(), SETTINGS, PictureFormat.SVG, target))
                    .isInstanceOfSatisfying(
                            PikaException.class,
                            failure -> {
                                assertThat(failure.code()).isEqualTo(ErrorCode.CANNOT_WRITE);
                                assertThat(failure.describe()).endsWith(target + "]");
                            });
        }
    }

    @Test
    void onlyPdfHoldsSeveralPictures() {
        List<org.pikaplot.plot.Scene> two = List.of(Samples.line(), Samples.line());
        assertThatThrownBy(() ->
                        PictureWriter.write(two, SETTINGS, PictureFormat.PNG, folder.resolve("x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void densityScalesTextButNotThePicture() {
        PlotLayout coarse =
                PlotLayout.of(
                        Samples.line(), new PictureSettings(1200, 800, 96, Themes.LIGHT, false));
        PlotLayout fine =
                PlotLayout.of(
                        Samples.line(), new PictureSettings(1200, 800, 192, Themes.LIGHT, false));
        assertThat(fine.texts().getFirst().sizePx())
                .isEqualTo(2 * coarse.texts().getFirst().sizePx());
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
