package org.pikaplot.tests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlessTest {
    private static final String WEATHER =
            BuiltProduct.SAMPLES.resolve("seattle-weather.csv").toString();

    @TempDir private Path folder;

    private BuiltProduct pika;

    @BeforeEach
    void workInAFolder() {
        pika = new BuiltProduct(folder);
    }

    @Test
    void readsASqliteFileWithTheLibraryOfItsFragment() throws IOException {
        try (var towns = HeadlessTest.class.getResourceAsStream("towns.sqlite")) {
            Files.copy(towns, folder.resolve("towns.sqlite"));
        }
        var unsure = pika.run("import", "towns.sqlite", "--into", "w.pikaplot");
        assertThat(unsure.exitCode()).isEqualTo(3);
        assertThat(unsure.err()).contains("other, towns");
        var imported =
                pika.run("import", "towns.sqlite", "--table", "towns", "--into", "w.pikaplot");
        assertThat(imported.exitCode()).as(imported.err()).isZero();
        assertThat(imported.out()).contains("2 rows imported, 0 rejected, 3 columns");
    }

    @Test
    void goesFromAFileToAFigure() throws IOException {
        var imported = pika.run("import", WEATHER, "--into", "w.pikaplot", "--name", "weather");
        assertThat(imported.exitCode()).as(imported.err()).isZero();

        var asked =
                pika.run(
                        "sql",
                        "w.pikaplot",
                        "SELECT count(*) AS days FROM weather",
                        "--format",
                        "csv");
        assertThat(asked.exitCode()).as(asked.err()).isZero();
        assertThat(asked.out())
                .isEqualToIgnoringNewLines("days\n1461\n".replace("\n", System.lineSeparator()));

        var kept =
                pika.run(
                        "sql",
                        "w.pikaplot",
                        "SELECT weather AS sky, count(*) AS days FROM weather GROUP BY ALL",
                        "--name",
                        "skies");
        assertThat(kept.exitCode()).as(kept.err()).isZero();

        var plotted =
                pika.run(
                        "plot",
                        "w.pikaplot",
                        "--from",
                        "skies",
                        "--type",
                        "bar",
                        "--x",
                        "sky",
                        "--y",
                        "days",
                        "--out",
                        "skies.png",
                        "--size",
                        "640x400",
                        "--name",
                        "Picture");
        assertThat(plotted.exitCode()).as(plotted.err()).isZero();
        var picture = ImageIO.read(folder.resolve("skies.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getHeight()).isEqualTo(400);

        var told = pika.run("info", "w.pikaplot", "--json");
        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(told.out()).contains("weather", "skies", "Picture");
    }

    @Test
    void keepsStderrForWhatWentWrong() {
        var run = pika.run("--version");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("0.1.0");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void readsAndPrintsNamesThatAreNotAscii() throws IOException {
        Files.writeString(
                folder.resolve("Größe.csv"),
                "Stadt,Höhe\nKöln,37\n東京,40\n",
                StandardCharsets.UTF_8);
        assertThat(pika.run("import", "Größe.csv", "--into", "w.pikaplot").exitCode()).isZero();
        var asked =
                pika.run(
                        "sql",
                        "w.pikaplot",
                        "SELECT Stadt FROM \"Größe\" ORDER BY \"Höhe\" DESC",
                        "--format",
                        "csv");
        assertThat(asked.out()).contains("東京", "Köln");
    }

    @Test
    void twoRunAtOnce() {
        var first = pika.start("import", WEATHER, "--into", "a.pikaplot");
        var second = pika.start("import", WEATHER, "--into", "b.pikaplot");
        assertThat(pika.end(first).exitCode()).isZero();
        assertThat(pika.end(second).exitCode()).isZero();
        assertThat(folder.resolve("a.pikaplot")).exists();
        assertThat(folder.resolve("b.pikaplot")).exists();
    }

    @Test
    void interruptedItLeavesNothingBehind() throws IOException {
        Path big = folder.resolve("big.csv");
        try (var lines = Files.newBufferedWriter(big)) {
            lines.write("n,text\n");
            for (int i = 0; i < 2_000_000; i++) {
                lines.write(i + ",row " + i + "\n");
            }
        }
        Process importing = pika.start("import", "big.csv", "--into", "big.pikaplot");
        importing.toHandle().destroy();
        assertThat(pika.end(importing).exitCode()).isNotZero();
        try (var left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.contains("pikaplot"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "sql", "plot", "export", "info"})
    void everyCommandExplainsItself(String command) {
        var run = pika.run(command, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: pika " + command);
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(pika.run("frobnicate").exitCode()).isEqualTo(2);
        assertThat(pika.run("import", "--into").exitCode()).isEqualTo(2);
    }

    @Test
    void badInputEndsWithThreeAndOneMessage() throws IOException {
        Files.createFile(folder.resolve("empty.csv"));
        Files.write(folder.resolve("noise.pikaplot"), new byte[] {1, 2, 3, 0, 5});
        for (String[] bad :
                new String[][] {
                    {"import", "nowhere.csv", "--into", "w.pikaplot"},
                    {"import", "empty.csv", "--into", "w.pikaplot"},
                    {"import", ".", "--into", "w.pikaplot"},
                    {"sql", "nowhere.pikaplot", "SELECT 1"},
                    {"sql", "noise.pikaplot", "SELECT 1"},
                    {"info", "noise.pikaplot"}
                }) {
            var run = pika.run(bad);
            assertThat(run.exitCode()).as(String.join(" ", bad) + "\n" + run.err()).isEqualTo(3);
            assertThat(run.err().lines()).as(String.join(" ", bad)).hasSize(1);
            assertThat(run.out()).isEmpty();
        }
        assertThat(folder.resolve("w.pikaplot")).doesNotExist();
    }

    @Test
    void mistakesInAQuestionEndWithThreeAndAnUnknownPlotTypeWithTwo() {
        pika.run("import", WEATHER, "--into", "w.pikaplot", "--name", "weather");
        assertThat(pika.run("sql", "w.pikaplot", "SELEC 1").exitCode()).isEqualTo(3);
        assertThat(
                        pika.run("sql", "w.pikaplot", "SELECT * FROM read_csv('/etc/passwd')")
                                .exitCode())
                .isEqualTo(3);
        assertThat(
                        pika.run(
                                        "plot",
                                        "w.pikaplot",
                                        "--from",
                                        "weather",
                                        "--type",
                                        "bar",
                                        "--x",
                                        "nothing",
                                        "--out",
                                        "p.png")
                                .exitCode())
                .isEqualTo(3);
        assertThat(
                        pika.run(
                                        "plot",
                                        "w.pikaplot",
                                        "--from",
                                        "weather",
                                        "--type",
                                        "pie",
                                        "--out",
                                        "p.png")
                                .exitCode())
                .isEqualTo(2);
    }

    @Test
    void aTargetThatCannotBeWrittenEndsWithFour() {
        pika.run("import", WEATHER, "--into", "w.pikaplot", "--name", "weather");
        var run =
                pika.run(
                        "plot",
                        "w.pikaplot",
                        "--from",
                        "weather",
                        "--type",
                        "histogram",
                        "--x",
                        "temp_max",
                        "--out",
                        "/proc/nowhere/p.png");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(4);
    }
}
