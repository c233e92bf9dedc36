package org.pikaplot.headless.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterValuesTest {
    @Test
    void readsNumbersAndTruthAsSuchAndTheRestAsText() {
        assertThat(
                        ParameterValues.of(
                                Map.of(
                                        "a",
                                        "12",
                                        "b",
                                        "-1.5e3",
                                        "c",
                                        "true",
                                        "d",
                                        "2001-01-01",
                                        "e",
                                        "")))
                .containsEntry("a", 12L)
                .containsEntry("b", -1500.0)
                .containsEntry("c", true)
                .containsEntry("d", "2001-01-01")
                .containsEntry("e", "");
    }

    @Test
    void takesWhatOnlyBeginsLikeANumberForText() {
        assertThat(ParameterValues.of(Map.of("odd", "1e5x"))).containsEntry("odd", "1e5x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"007", "-00", "12345678901234567890", "1_000", "e5", ".", "-", "+4"})
    void keepsAsTextWhatANumberWouldChange(String text) {
        assertThat(ParameterValues.of(Map.of("p", text))).containsEntry("p", text);
    }

    @Test
    void readsDecimalsAndExponents() {
        assertThat(ParameterValues.of(Map.of("a", "0.25", "b", ".5", "c", "2e3", "d", "0")))
                .isEqualTo(Map.of("a", 0.25, "b", 0.5, "c", 2000.0, "d", 0L));
    }
}
