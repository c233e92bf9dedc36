package org.pikaplot.app.internal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.ui.Parts;

class ArgumentsTest {

    @Test
    void takesFilesAndSkipsWhatEclipseUses() {
        Arguments arguments = Arguments.parse("-product", "p", "a.csv", "-clean", "b.pikaplot");
        assertThat(arguments.screenshot()).isNull();
        assertThat(arguments.files())
                .containsExactly(
                        Path.of("a.csv").toAbsolutePath(), Path.of("b.pikaplot").toAbsolutePath());
    }

    @Test
    void readsEverythingAPictureNeeds() {
        Arguments arguments =
                Arguments.parse(
                        "--screenshot",
                        "/o.png",
                        "--perspective",
                        "sql",
                        "--theme",
                        "dark",
                        "--size",
                        "800x600",
                        "--select",
                        "by day",
                        "w.pikaplot");
        assertThat(arguments.screenshot())
                .isEqualTo(
                        new Arguments.Shot(
                                Path.of("/o.png").toAbsolutePath(),
                                Parts.SQL_PERSPECTIVE,
                                true,
                                800,
                                600,
                                "by day"));
        assertThat(arguments.files()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--screenshot",
                "--unknown",
                "--theme blue",
                "--perspective 3",
                "--size 10x10",
                "--size wide",
                "--size 800",
                "--size 800x600x2"
            })
    void refusesWhatItDoesNotUnderstand(String line) {
        assertThatThrownBy(() -> Arguments.parse(line.split(" ")))
                .isInstanceOfSatisfying(
                        PikaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.USAGE));
    }
}
