package org.pikaplot.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PikaExceptionTest {
    @Test
    void describesItselfWithTheFactsItsSentenceDoesNotNameThePathLast() {
        Path file = Path.of("data", "x.csv");
        PikaException failure =
                PikaException.of(ErrorCode.BAD_ROWS, "A value does not fit.")
                        .row(42)
                        .file(file)
                        .build();
        assertThat(failure.describe()).isEqualTo("A value does not fit. (row 42) [" + file + "]");
    }

    @Test
    void saysNothingTwice() {
        Path file = Path.of("x.csv");
        PikaException failure =
                PikaException.of(ErrorCode.BAD_ROWS, "Row 42 of x.csv does not fit.")
                        .row(42)
                        .file(file)
                        .build();
        assertThat(failure.describe()).isEqualTo("Row 42 of x.csv does not fit.");
    }

    @Test
    void factsThatAreNotGivenAreEmpty() {
        PikaException failure = PikaException.of(ErrorCode.ENGINE, "No.").build();
        assertThat(failure.row()).isEmpty();
        assertThat(failure.sqlOffset()).isEmpty();
        assertThat(failure.file()).isNull();
        assertThat(failure.column()).isNull();
        assertThat(failure.describe()).isEqualTo("No.");
        assertThat(PikaException.of(ErrorCode.BAD_SQL, "No.").sqlOffset(0).build().sqlOffset())
                .hasValue(0);
    }

    @Test
    void everyKindOfFailureHasItsExitCode() {
        assertThat(ErrorCode.BUG.exitCode()).isEqualTo(1);
        assertThat(ErrorCode.USAGE.exitCode()).isEqualTo(2);
        assertThat(ErrorCode.BAD_SQL.exitCode()).isEqualTo(3);
        assertThat(ErrorCode.CANNOT_WRITE.exitCode()).isEqualTo(4);
    }
}
