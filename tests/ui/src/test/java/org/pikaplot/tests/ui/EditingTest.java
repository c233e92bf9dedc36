package org.pikaplot.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Works in the window as a person does, by keyboard alone. */
class EditingTest {
    private static final String UNSAVED = "^.+ w.pikaplot";
    private static final String SAVED = "^w.pikaplot";

    @TempDir private Path folder;

    private Screen screen;
    private Desktop desktop;

    @BeforeEach
    void openScreen() {
        screen = Screen.open(1600, 1000);
        screen.manageWindows();
        desktop = new Desktop(folder, screen);
        String weather = Desktop.SAMPLES.resolve("seattle-weather.csv").toString();
        assertThat(desktop.end(desktop.start("import", weather, "--into", "w.pikaplot")).exitCode())
                .isZero();
    }

    @AfterEach
    void closeScreen() {
        screen.close();
    }

    @Test
    void importsSavesUndoesAsksAndQuits() {
        String stocks = Desktop.SAMPLES.resolve("stocks.csv").toString();
        Process window = desktop.start("start", "w.pikaplot", stocks);
        screen.waitForTitle(UNSAVED);
        screen.press("ctrl+s");
        screen.waitForTitle(SAVED);
        screen.press("ctrl+z");
        screen.waitForTitle(UNSAVED);
        screen.press("ctrl+q");
        screen.waitForTitle("Unsaved work");
        screen.press("Escape");
        screen.waitForTitle(UNSAVED);
        screen.press("ctrl+y");
        screen.waitForTitle(SAVED);
        screen.press("ctrl+q");

        Desktop.End end = desktop.end(window);
        assertThat(end.exitCode()).as(end.said()).isZero();
        assertThat(end.said()).doesNotContain("Exception");
        assertThat(desktop.end(desktop.start("info", "w.pikaplot")).said())
                .contains("seattle-weather", "stocks");
        assertThat(folder.resolve("state/pika-plot/settings.properties"))
                .satisfies(file -> assertThat(Files.readString(file)).contains("w.pikaplot"));
    }

    @Test
    void offersAfterAKillWhatWasNotSaved() throws InterruptedException {
        String stocks = Desktop.SAMPLES.resolve("stocks.csv").toString();
        Process killed = desktop.start("start", "w.pikaplot", stocks);
        screen.waitForTitle(UNSAVED);
        // The promise is that two seconds may be lost; a whole run of the program takes longer.
        desktop.end(desktop.start("import", stocks, "--into", "other.pikaplot"));
        killed.destroyForcibly().waitFor();

        Process window = desktop.start("start");
        screen.waitForTitle("Recover unsaved work");
        // "Recover" has the focus.
        screen.press("Return");
        screen.waitForTitle(UNSAVED);
        screen.press("ctrl+s");
        screen.waitForTitle(SAVED);
        screen.press("ctrl+q");

        Desktop.End end = desktop.end(window);
        assertThat(end.exitCode()).as(end.said()).isZero();
        assertThat(desktop.end(desktop.start("info", "w.pikaplot")).said())
                .contains("seattle-weather", "stocks");
    }

    @Test
    void tellsOtherProgramsWhoHoldsAWorkspaceAndLosesNothingToThem() {
        String stocks = Desktop.SAMPLES.resolve("stocks.csv").toString();
        Process first = desktop.start("start", "w.pikaplot", stocks);
        screen.waitForTitle(UNSAVED);

        Desktop.End refused =
                desktop.end(desktop.start("sql", "w.pikaplot", "SELECT 1 AS one", "--name", "q"));
        assertThat(refused.exitCode()).as(refused.said()).isEqualTo(4);
        assertThat(refused.said()).contains("open in another window or program");

        Process second = desktop.start("start", "w.pikaplot");
        screen.waitForTitle("^Open w.pikaplot");
        screen.press("Escape");
        screen.waitForTitle("^New workspace");
        screen.press("ctrl+q");
        assertThat(desktop.end(second).exitCode()).isZero();

        // What the first one works with is still there, and so is its right to save.
        screen.press("ctrl+s");
        screen.waitForTitle(SAVED);
        screen.press("ctrl+q");
        assertThat(desktop.end(first).exitCode()).isZero();
        assertThat(desktop.end(desktop.start("info", "w.pikaplot")).said())
                .contains("seattle-weather", "stocks");
    }
}
