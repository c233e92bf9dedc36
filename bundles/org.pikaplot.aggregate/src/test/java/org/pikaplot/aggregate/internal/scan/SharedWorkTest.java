package org.pikaplot.aggregate.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class SharedWorkTest {
    @Test
    void doesNotWaitForHelpersThatNeverBegin() {
        Set<Integer> threads = ConcurrentHashMap.newKeySet();
        new SharedWork(task -> {}, 4).run(threads::add);
        assertThat(threads).containsExactly(0);
    }

    @Test
    void waitsForHelpersThatBegan() {
        Set<Integer> threads = ConcurrentHashMap.newKeySet();
        new SharedWork(Runnable::run, 3).run(threads::add);
        assertThat(threads).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void passesOnWhatAHelperThrew() {
        SharedWork work = new SharedWork(Runnable::run, 2);
        assertThatThrownBy(() ->
                        work.run(thread -> {
                            if (thread == 1) {
                                throw new IllegalArgumentException("helper");
                            }
                        }))
                .hasMessage("helper");
    }
}
