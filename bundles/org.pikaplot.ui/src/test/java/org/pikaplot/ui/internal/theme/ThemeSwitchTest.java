package org.pikaplot.ui.internal.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.ui.internal.settings.SettingsFile;

class ThemeSwitchTest {
    private final List<String> sheets = new ArrayList<>();

    @TempDir private Path folder;

    private ThemeSwitch start(boolean systemDark) {
        return new ThemeSwitch(
                new SettingsFile(folder.resolve("s.properties")), systemDark, sheets::add);
    }

    @Test
    void followsTheSystemUntilSomebodyChooses() {
        assertThat(start(true).isDark()).isTrue();
        assertThat(start(false).isDark()).isFalse();
        start(false).setDark(true);
        assertThat(start(false).isDark()).isTrue();
    }

    @Test
    void keepsAChoiceThatHappensToBeTheSystems() {
        start(true).setDark(true);
        assertThat(start(false).isDark()).isTrue();
    }

    @Test
    void changesColoursAndStyleSheetBeforeItTells() {
        ThemeSwitch theme = start(false);
        int light = theme.color(UiTheme.Role.TEXT).getRed();
        var told = new ArrayList<Integer>();
        theme.observe(changed -> told.add(changed.color(UiTheme.Role.TEXT).getRed()));
        theme.setDark(true);
        theme.setDark(true);
        assertThat(sheets).containsExactly(ThemeSwitch.DARK_ID);
        assertThat(told).hasSize(1).first().matches(red -> red > light);
    }
}
