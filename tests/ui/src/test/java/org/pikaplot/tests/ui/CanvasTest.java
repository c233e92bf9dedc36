package org.pikaplot.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Works on the canvas with the mouse. A workspace of one node opens with that node in the middle of
 * the canvas at 100 %, so that its places on the screen are known.
 */
class CanvasTest {
    private static final String UNSAVED = "^.+ w.pikaplot";
    private static final String SAVED = "^w.pikaplot";

    /** The middle of the canvas of a window of the usual size, and half the width of a table. */
    private static final int MIDDLE_X = 592;

    private static final int MIDDLE_Y = 387;
    private static final int HALF_TABLE = 120;

    @TempDir private Path folder;

    private Screen screen;
    private Desktop desktop;
    private Mouse mouse;

    @BeforeEach
    void openScreen() {
        screen = Screen.open(1600, 1000);
        screen.manageWindows();
        desktop = new Desktop(folder, screen);
        mouse = new Mouse(screen);
        String weather = Desktop.SAMPLES.resolve("seattle-weather.csv").toString();
        assertThat(desktop.end(desktop.start("import", weather, "--into", "w.pikaplot")).exitCode())
                .isZero();
    }

    @AfterEach
    void closeScreen() {
        screen.close();
    }

    @Test
    void dragsWiresRefusesDeletesAndTakesBack() throws IOException {
        Process window = desktop.start("start", "w.pikaplot");
        screen.waitForTitle(SAVED);
        mouse.click(MIDDLE_X, MIDDLE_Y);

        // A node is moved, and undo puts it back.
        mouse.drag(MIDDLE_X, MIDDLE_Y, MIDDLE_X - 100, MIDDLE_Y + 60);
        screen.waitForTitle(UNSAVED);
        screen.press("ctrl+z");
        screen.waitForTitle(SAVED);

        // A wire let go over nothing offers a query, which is wired.
        int portX = MIDDLE_X + HALF_TABLE;
        int dropX = portX + 60;
        mouse.drag(portX, MIDDLE_Y, dropX, MIDDLE_Y);
        screen.press("Down");
        screen.press("Return");
        screen.waitForTitle(UNSAVED);
        screen.press("ctrl+s");
        screen.waitForTitle(SAVED);
        assertThat(model()).contains("QueryNode").contains("connections");

        // A table takes no rows: nothing changes.
        mouse.drag(dropX + 2, MIDDLE_Y, MIDDLE_X - 20, MIDDLE_Y);
        // The query is deleted and comes back.
        mouse.click(dropX + 60, MIDDLE_Y);
        screen.press("Delete");
        screen.waitForTitle(UNSAVED);
        screen.press("ctrl+z");
        screen.waitForTitle(SAVED);

        // Deleting what others read asks first.
        mouse.click(MIDDLE_X - 40, MIDDLE_Y);
        screen.press("Delete");
        screen.waitForTitle("^Delete .*weather");
        screen.press("Escape");
        screen.waitForTitle(SAVED);
        screen.press("ctrl+q");

        Desktop.End end = desktop.end(window);
        assertThat(end.exitCode()).as(end.said()).isZero();
        assertThat(end.said()).doesNotContain("Exception");
        assertThat(model()).containsOnlyOnce("<connections").contains("QueryNode");
    }

    private String model() throws IOException {
        try (ZipFile file = new ZipFile(folder.resolve("w.pikaplot").toFile())) {
            return new String(
                    file.getInputStream(file.getEntry("model.xmi")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
