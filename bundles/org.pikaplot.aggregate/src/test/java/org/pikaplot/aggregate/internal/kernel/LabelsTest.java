package org.pikaplot.aggregate.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void ordersBeyondTheBasicPlaneAsBytesDo() {
        assertThat(Labels.BINARY_ORDER.compare("\uFFFD", "\uD83D\uDE00")).isNegative();
        assertThat(Labels.BINARY_ORDER.compare("\uD83D\uDE00", "z")).isPositive();
    }

    @Property(tries = 500)
    void ordersAsTheBytesOfUtf8(@ForAll String a, @ForAll String b) {
        if (isText(a) && isText(b)) {
            int bytes =
                    Arrays.compareUnsigned(
                            a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
            assertThat(Integer.signum(Labels.BINARY_ORDER.compare(a, b)))
                    .isEqualTo(Integer.signum(bytes));
        }
    }

    private static boolean isText(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
