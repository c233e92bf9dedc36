package org.pikaplot.ui.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.ui.Settings;

class SettingsFileTest {

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("deep").resolve("settings.properties");
    }

    @Test
    void remembersEverything() {
        Settings all =
                new Settings(
                        true,
                        3L << 30,
                        5,
                        true,
                        List.of(Path.of("/tmp/ä b.pikaplot"), Path.of("/x")));
        new SettingsFile(file()).change(s -> all);
        assertThat(new SettingsFile(file()).get()).isEqualTo(all);
    }

    @Test
    void startsAnewWhenTheFileIsNotReadable() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "dark=\\uZZZZ\n");
        assertThat(new SettingsFile(file()).get()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void takesNonsenseAsNotChosen() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "memoryLimitBytes=much\nworkers=-4\nreduceMotion=true\n");
        assertThat(new SettingsFile(file()).get())
                .isEqualTo(new Settings(null, 0, 0, true, List.of()));
    }

    @Test
    void tellsOnlyOfChanges() {
        var store = new SettingsFile(file());
        var told = new ArrayList<Settings>();
        store.observe(told::add);
        store.change(s -> s);
        store.change(s -> s.withDark(true));
        assertThat(told).hasSize(1);
    }

    @Test
    void leavesNothingButTheFile() throws IOException {
        new SettingsFile(file()).change(s -> s.withDark(true));
        try (var files = Files.list(file().getParent())) {
            assertThat(files).containsExactly(file());
        }
    }
}
