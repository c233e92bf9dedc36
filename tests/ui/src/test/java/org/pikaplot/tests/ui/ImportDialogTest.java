package org.pikaplot.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Is asked how to read a file, and answers by keyboard alone. */
class ImportDialogTest {
    private static final String ASKS = "^Import ambiguous";
    private static final String UNSAVED = "^.+ w.pikaplot";
    private static final String SAVED = "^w.pikaplot";

    @TempDir private Path folder;

    private Screen screen;
    private Desktop desktop;

    @BeforeEach
    void openScreen() throws IOException {
        screen = Screen.open(1600, 1000);
        screen.manageWindows();
        desktop = new Desktop(folder, screen);
        // The first of February or the second of January: nobody can tell.
        Files.writeString(
                folder.resolve("ambiguous.csv"),
                "day,n\n01/02/2024,1\n02/03/2024,2\n03/04/2024,3\n");
        Files.writeString(folder.resolve("ambiguous2.csv"), "day,n\n05/06/2024,1\n07/08/2024,2\n");
        Files.writeString(folder.resolve("plain.csv"), "a,b\n1,x\n2,y\n");
        assertThat(
                        desktop.end(desktop.start("import", "plain.csv", "--into", "w.pikaplot"))
                                .exitCode())
                .isZero();
    }

    @AfterEach
    void closeScreen() {
        screen.close();
    }

    private String tables() {
        return desktop.end(desktop.start("info", "w.pikaplot")).said();
    }

    @Test
    void leavesNothingWhenItIsCancelled() {
        Process window = desktop.start("start", "w.pikaplot", "ambiguous.csv");
        screen.waitForTitle(ASKS);
        screen.press("Escape");
        // Nothing was edited: quitting asks nothing.
        screen.waitForTitle(SAVED);
        screen.press("ctrl+q");

        Desktop.End end = desktop.end(window);
        assertThat(end.exitCode()).as(end.said()).isZero();
        assertThat(tables()).contains("plain").doesNotContain("ambiguous");
    }

    @Test
    void importsAndRemembersForTheNextFileOfThatShape() {
        Process window = desktop.start("start", "w.pikaplot", "ambiguous.csv");
        screen.waitForTitle(ASKS);
        screen.press("alt+r");
        screen.press("alt+i");
        screen.waitForTitle(UNSAVED);
        screen.press("ctrl+s");
        screen.waitForTitle(SAVED);
        screen.press("ctrl+q");
        assertThat(desktop.end(window).exitCode()).isZero();
        assertThat(tables()).containsPattern("ambiguous +3 rows x 2 columns, source unchanged");

        Desktop.End headless =
                desktop.end(desktop.start("import", "ambiguous2.csv", "--into", "w.pikaplot"));
        assertThat(headless.said()).contains("as was remembered");
        // In the window nobody is asked again.
        Process again = desktop.start("start", "w.pikaplot", "ambiguous2.csv");
        screen.waitForTitle(UNSAVED);
        screen.press("ctrl+s");
        screen.waitForTitle(SAVED);
        screen.press("ctrl+q");
        assertThat(desktop.end(again).exitCode()).isZero();
        assertThat(tables()).contains("ambiguous2_2");
    }
}
