package org.pikaplot.app.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pikaplot.app.internal.window.MemoryGauge.Level;
import org.pikaplot.compute.MemoryUse;

class MemoryGaugeTest {

    private static MemoryGauge gauge(long processMb, long managedMb, long limitMb) {
        long mb = 1 << 20;
        return MemoryGauge.of(
                new MemoryUse(processMb * mb, 100 * mb, managedMb * mb, 0, 0, limitMb * mb));
    }

    @Test
    void warnsFromEightyPercentAndIsFullFromNinetyFive() {
        assertThat(gauge(799, 100, 1000).level()).isEqualTo(Level.FINE);
        assertThat(gauge(800, 100, 1000).level()).isEqualTo(Level.WARNING);
        assertThat(gauge(949, 100, 1000).level()).isEqualTo(Level.WARNING);
        assertThat(gauge(950, 100, 1000).level()).isEqualTo(Level.FULL);
    }

    @Test
    void namesTheProcessAndAllParts() {
        MemoryGauge gauge = gauge(768, 512, 1024);
        assertThat(gauge.label()).isEqualTo("768 MB");
        assertThat(gauge.details())
                .contains("768 MB of 1 GB")
                .contains("75 %")
                .contains("engine: 512 MB")
                .contains("Java heap: 100 MB")
                .contains("everything else: 156 MB");
    }

    @Test
    void believesTheEngineWhereTheSystemSaysLess() {
        assertThat(gauge(300, 960, 1000).level()).isEqualTo(Level.FULL);
    }

    @Test
    void bearsAnUnknownLimit() {
        assertThat(gauge(10, 10, 0).part()).isZero();
    }
}
