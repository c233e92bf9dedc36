package org.pikaplot.compute.internal.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pikaplot.compute.spi.RunningJob;

class SharedRunsTest {
    private final SharedRuns<String> runs = new SharedRuns<>();
    private final AtomicReference<@Nullable Integer> kept = new AtomicReference<>();
    private final AtomicInteger made = new AtomicInteger();

    private Integer make() {
        kept.set(made.incrementAndGet());
        return made.get();
    }

    @Test
    void doesNotMakeAgainWhatAnotherMadeBetweenTheLookAndTheStart() {
        var looks = new AtomicInteger();
        Supplier<@Nullable Integer> find =
                () -> {
                    @Nullable Integer seen = kept.get();
                    if (looks.getAndIncrement() == 0) {
                        runs.get("key", new RunningJob(), kept::get, this::make);
                    }
                    return seen;
                };
        assertThat(runs.get("key", new RunningJob(), find, this::make)).isEqualTo(1);
        assertThat(made).hasValue(1);
    }
}
