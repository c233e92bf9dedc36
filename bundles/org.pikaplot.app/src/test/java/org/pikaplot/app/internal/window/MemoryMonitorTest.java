package org.pikaplot.app.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pikaplot.app.internal.window.MemoryMonitor.Advice;
import org.pikaplot.compute.MemoryUse;

class MemoryMonitorTest {
    private final MemoryMonitor monitor = new MemoryMonitor();

    private Advice look(int percent) {
        return monitor.look(MemoryGauge.of(new MemoryUse(percent, 0, 0, 0, 0, 100)));
    }

    @Test
    void warnsOnceForAsLongAsMemoryStaysShort() {
        assertThat(List.of(look(79), look(80), look(85), look(79), look(81)))
                .containsExactly(Advice.NONE, Advice.WARN, Advice.NONE, Advice.NONE, Advice.NONE);
        assertThat(List.of(look(60), look(90))).containsExactly(Advice.NONE, Advice.WARN);
    }

    @Test
    void emptiesCachesAtOnceAndNotAgainEachSecond() {
        assertThat(look(95)).isEqualTo(Advice.RELIEVE);
        List<Advice> next = IntStream.range(0, 15).mapToObj(second -> look(99)).toList();
        assertThat(next.subList(0, 14)).containsOnly(Advice.NONE);
        assertThat(next.getLast()).isEqualTo(Advice.RELIEVE);
    }

    @Test
    void doesNotWarnOfWhatItHasDealtWith() {
        assertThat(List.of(look(96), look(90))).containsExactly(Advice.RELIEVE, Advice.NONE);
    }
}
