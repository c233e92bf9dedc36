package org.pikaplot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void movesAFileOpenedAgainToTheFront() {
        Settings settings =
                Settings.DEFAULT
                        .withRecent(Path.of("a"))
                        .withRecent(Path.of("b"))
                        .withRecent(Path.of("a"));
        assertThat(settings.recentFiles()).containsExactly(Path.of("a"), Path.of("b"));
    }

    @Test
    void remembersOnlyTheNewestTen() {
        Settings settings = Settings.DEFAULT;
        for (int i = 0; i < 15; i++) {
            settings = settings.withRecent(Path.of("f" + i));
        }
        assertThat(settings.recentFiles())
                .hasSize(10)
                .startsWith(Path.of("f14"))
                .endsWith(Path.of("f5"));
    }

    @Test
    void forgetsAFileThatIsGone() {
        Settings settings = Settings.DEFAULT.withRecent(Path.of("a")).withoutRecent(Path.of("a"));
        assertThat(settings).isEqualTo(Settings.DEFAULT);
    }
}
