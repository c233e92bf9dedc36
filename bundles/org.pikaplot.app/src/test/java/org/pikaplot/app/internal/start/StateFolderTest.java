package org.pikaplot.app.internal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateFolderTest {
    private static final Path HOME = Path.of("/home/ann");

    @Test
    void followsTheDesktopStandard() {
        assertThat(StateFolder.find(Map.of("XDG_STATE_HOME", "/s"), HOME, false))
                .isEqualTo(Path.of("/s/pika-plot"));
        assertThat(StateFolder.find(Map.of(), HOME, false))
                .isEqualTo(HOME.resolve(".local/state/pika-plot"));
    }

    @Test
    void ignoresARelativeFolderAsTheStandardSays() {
        assertThat(StateFolder.find(Map.of("XDG_STATE_HOME", "s"), HOME, false))
                .isEqualTo(HOME.resolve(".local/state/pika-plot"));
    }

    @Test
    void usesTheLocalFolderOnWindows() {
        assertThat(StateFolder.find(Map.of("LOCALAPPDATA", "/l"), HOME, true))
                .isEqualTo(Path.of("/l", "Pika-Plot"));
        assertThat(StateFolder.find(Map.of("LOCALAPPDATA", " "), HOME, true))
                .isEqualTo(HOME.resolve("AppData").resolve("Local").resolve("Pika-Plot"));
    }
}
