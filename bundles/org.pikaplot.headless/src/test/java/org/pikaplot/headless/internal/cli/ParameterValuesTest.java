package org.pikaplot.headless.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
