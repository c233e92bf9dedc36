package org.pikaplot.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTest {
    @TempDir private Path folder;

    private Screen screen;
    private Desktop desktop;

    @BeforeEach
    void openScreen() {
        screen = Screen.open(1600, 1000);
        desktop = new Desktop(folder, screen);
    }

    @AfterEach
    void closeScreen() {
        screen.close();
    }

    @ParameterizedTest
    @CsvSource({"canvas,light", "sql,dark", "inspect,light"})
    void showsAWorkspaceInEachPerspective(String perspective, String theme) throws IOException {
        String weather = Desktop.SAMPLES.resolve("seattle-weather.csv").toString();
        assertThat(desktop.end(desktop.start("import", weather, "--into", "w.pikaplot")).exitCode())
                .isZero();
        assertThat(
                        desktop.end(
                                        desktop.start(
                                                "plot",
                                                "w.pikaplot",
                                                "--from",
                                                "seattle-weather",
                                                "--type",
                                                "histogram",
                                                "--x",
                                                "temp_max",
                                                "--name",
                                                "Warmth",
                                                "--out",
                                                "warmth.png"))
                                .exitCode())
                .isZero();

        Desktop.End end =
                desktop.end(
                        desktop.start(
                                "start",
                                "w.pikaplot",
                                "--screenshot",
                                "window.png",
                                "--perspective",
                                perspective,
                                "--theme",
                                theme,
                                "--size",
                                "1200x800"));

        assertThat(end.exitCode()).as(end.said()).isZero();
        assertThat(end.said()).doesNotContain("Exception");
        BufferedImage picture = ImageIO.read(folder.resolve("window.png").toFile());
        assertThat(picture.getWidth()).isGreaterThan(1000);
        // A window that was not painted, or not found, is one colour or two.
        assertThat(colours(picture)).hasSizeGreaterThan(50);
    }

    @Test
    void aWorkspaceThatIsNoneEndsWithThreeInsteadOfADialogNobodySees() {
        Desktop.End end =
                desktop.end(
                        desktop.start("start", "nowhere.pikaplot", "--screenshot", "window.png"));
        assertThat(end.exitCode()).as(end.said()).isEqualTo(3);
    }

    private static Set<Integer> colours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += 2) {
            for (int x = 0; x < picture.getWidth(); x += 2) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours;
    }
}
