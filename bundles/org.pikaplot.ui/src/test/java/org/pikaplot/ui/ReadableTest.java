package org.pikaplot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ReadableTest {

    @Test
    void setsThousandsApart() {
        assertThat(Readable.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(Readable.count(-1234)).isEqualTo("-1,234");
    }

    @Test
    void putsTheNounInTheRightNumber() {
        assertThat(Readable.count(1, "row", "rows")).isEqualTo("1 row");
        assertThat(Readable.count(0, "row", "rows")).isEqualTo("0 rows");
    }

    @Test
    void writesSizesWithThreeDigits() {
        assertThat(Readable.bytes(0)).isEqualTo("0 B");
        assertThat(Readable.bytes(999)).isEqualTo("999 B");
        assertThat(Readable.bytes(1024)).isEqualTo("1 KB");
        assertThat(Readable.bytes(1536L << 20)).isEqualTo("1.5 GB");
        assertThat(Readable.bytes(1023 * 1024)).isEqualTo("1 MB");
    }

    @Test
    void changesTheUnitOfTimeWherePeopleDo() {
        assertThat(Readable.duration(Duration.ofMillis(7))).isEqualTo("7 ms");
        assertThat(Readable.duration(Duration.ofMillis(1250))).isEqualTo("1.25 s");
        assertThat(Readable.duration(Duration.ofMillis(59_960))).isEqualTo("1 min 0 s");
        assertThat(Readable.duration(Duration.ofSeconds(125))).isEqualTo("2 min 5 s");
        assertThat(Readable.duration(Duration.ofMinutes(63))).isEqualTo("1 h 3 min");
    }

    @Test
    void shortensLargeCounts() {
        assertThat(Readable.shortCount(9_999)).isEqualTo("9,999");
        assertThat(Readable.shortCount(12_345)).isEqualTo("12.3 k");
        assertThat(Readable.shortCount(999_600)).isEqualTo("1 M");
        assertThat(Readable.shortCount(1_230_000_000L)).isEqualTo("1.23 G");
    }

    @Property
    void neverWritesMoreThanFourCharactersBeforeAUnit(@ForAll @LongRange(min = 0) long bytes) {
        String number = Readable.bytes(bytes).replaceFirst(" .*", "");
        assertThat(number.length()).isLessThanOrEqualTo(4);
        assertThat(number).doesNotEndWith(".");
    }
}
