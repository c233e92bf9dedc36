package org.pikaplot.app.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pikaplot.app.internal.window.MemoryGauge.Level;
import org.pikaplot.compute.MemoryUse;

class MemoryGaugeTest {

    private static MemoryGauge gauge(long managedMb, long limitMb) {
        long mb = 1 << 20;
        return MemoryGauge.of(
                new MemoryUse(900 * mb, 100 * mb, managedMb * mb, 0, 0, limitMb * mb));
    }

    @Test
    void warnsFromEightyPercentAndIsFullFromNinetyFive() {
        assertThat(gauge(799, 1000).level()).isEqualTo(Level.FINE);
        assertThat(gauge(800, 1000).level()).isEqualTo(Level.WARNING);
        assertThat(gauge(949, 1000).level()).isEqualTo(Level.WARNING);
        assertThat(gauge(950, 1000).level()).isEqualTo(Level.FULL);
    }

    @Test
    void namesTheProcessAndAllParts() {
        MemoryGauge gauge = gauge(512, 1024);
        assertThat(gauge.label()).isEqualTo("900 MB");
        assertThat(gauge.details())
                .contains("512 MB of 1 GB")
                .contains("50 %")
                .contains("Java heap: 100 MB");
    }

    @Test
    void bearsAnUnknownLimit() {
        assertThat(gauge(10, 0).part()).isZero();
    }
}
