package org.pikaplot.headless.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pikaplot.data.PikaException;
import org.pikaplot.headless.internal.cli.FileArguments.TableFiles;

class FileArgumentsTest {
    @TempDir Path folder;

    @Test
    void makesATableOfEachFileAndSaysWhichIsMissing() throws IOException {
        Path there = Files.createFile(folder.resolve("a.csv"));
        List<TableFiles> tables =
                FileArguments.tables(List.of(there.toString(), folder + "/b.csv"), false);
        assertThat(tables).hasSize(2);
        assertThat(tables.get(0).get()).containsExactly(there);
        assertThatThrownBy(tables.get(1)::get)
                .isInstanceOf(PikaException.class)
                .hasMessageContaining("no such file")
                .hasMessageContaining("b.csv");
    }

    @Test
    void makesOneTableOfAGlobInOrderOfNames() throws IOException {
        Path b = Files.createFile(folder.resolve("b.csv"));
        Path a = Files.createFile(folder.resolve("a.csv"));
        Files.createFile(folder.resolve("a.txt"));
        assertThat(FileArguments.tables(List.of(folder + "/*.csv"), false))
                .extracting(TableFiles::get)
                .containsExactly(List.of(a, b));
    }

    @Test
    void takesAFileOfThatVeryNameBeforeAGlob() throws IOException {
        Path odd = Files.createFile(folder.resolve("a[1].csv"));
        Files.createFile(folder.resolve("a1.csv"));
        assertThat(FileArguments.tables(List.of(odd.toString()), false))
                .extracting(TableFiles::get)
                .containsExactly(List.of(odd));
    }

    @Test
    void combinesEverythingIntoOneTable() throws IOException {
        Path a = Files.createFile(folder.resolve("a.csv"));
        Path b = Files.createFile(folder.resolve("b.csv"));
        assertThat(FileArguments.tables(List.of(a.toString(), b.toString()), true))
                .extracting(TableFiles::get)
                .containsExactly(List.of(a, b));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/*.csv", "/[a.csv", "/{a", "/none/*.csv"})
    void aPatternWithoutFilesStopsOnlyItsOwnTable(String pattern) throws IOException {
        Path there = Files.createFile(folder.resolve("b.txt"));
        List<TableFiles> tables =
                FileArguments.tables(List.of(folder + pattern, there.toString()), false);
        assertThatThrownBy(tables.get(0)::get).isInstanceOf(PikaException.class);
        assertThat(tables.get(1).get()).containsExactly(there);
        assertThatThrownBy(
                        FileArguments.tables(List.of(there.toString(), folder + pattern), true)
                                        .getFirst()
                                ::get)
                .isInstanceOf(PikaException.class);
    }
}
