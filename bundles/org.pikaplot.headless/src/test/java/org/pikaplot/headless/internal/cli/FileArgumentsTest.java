package org.pikaplot.headless.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.data.PikaException;

class FileArgumentsTest {
    @TempDir Path folder;

    @Test
    void makesATableOfEachFileEvenIfItIsMissing() {
        assertThat(FileArguments.tables(List.of("a.csv", "b.csv"), false))
                .containsExactly(List.of(Path.of("a.csv")), List.of(Path.of("b.csv")));
    }

    @Test
    void makesOneTableOfAGlobInOrderOfNames() throws IOException {
        Path b = Files.createFile(folder.resolve("b.csv"));
        Path a = Files.createFile(folder.resolve("a.csv"));
        Files.createFile(folder.resolve("a.txt"));
        assertThat(FileArguments.tables(List.of(folder + "/*.csv"), false))
                .containsExactly(List.of(a, b));
    }

    @Test
    void takesAFileOfThatVeryNameBeforeAGlob() throws IOException {
        Path odd = Files.createFile(folder.resolve("a[1].csv"));
        Files.createFile(folder.resolve("a1.csv"));
        assertThat(FileArguments.tables(List.of(odd.toString()), false))
                .containsExactly(List.of(odd));
    }

    @Test
    void combinesEverythingIntoOneTable() {
        assertThat(FileArguments.tables(List.of("a.csv", "b.csv"), true))
                .containsExactly(List.of(Path.of("a.csv"), Path.of("b.csv")));
    }

    @Test
    void refusesAGlobThatMatchesNothing() {
        assertThatThrownBy(() -> FileArguments.tables(List.of(folder + "/*.csv"), false))
                .isInstanceOf(PikaException.class)
                .hasMessageContaining("No file matches");
    }
}
