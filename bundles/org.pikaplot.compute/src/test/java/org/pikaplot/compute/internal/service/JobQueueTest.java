package org.pikaplot.compute.internal.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest.Priority;

class JobQueueTest {
    private final JobQueue queue = new JobQueue(1);
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void close() {
        release.countDown();
        queue.close();
    }

    private Job<Integer> occupy() {
        return queue.submit(
                null,
                Priority.VISIBLE,
                context -> {
                    try {
                        release.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return 0;
                });
    }

    private Job<Integer> append(List<Integer> list, Priority priority, int number) {
        return queue.submit(
                null,
                priority,
                context -> {
                    list.add(number);
                    return number;
                });
    }

    @Test
    void takesTheMostUrgentThenTheOldest() {
        occupy();
        var order = new ArrayList<Integer>();
        List<Job<Integer>> jobs =
                List.of(
                        append(order, Priority.BACKGROUND, 3),
                        append(order, Priority.VISIBLE, 1),
                        append(order, Priority.BACKGROUND, 4),
                        append(order, Priority.VISIBLE, 2));
        release.countDown();
        jobs.forEach(Job::await);
        assertThat(order).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aJobCancelledInTheQueueNeverRuns() {
        occupy();
        var runs = new ArrayList<Integer>();
        Job<Integer> job = append(runs, Priority.VISIBLE, 1);
        job.cancel();
        assertThat(job.outcome().join()).isInstanceOf(QueryOutcome.Cancelled.class);
        release.countDown();
        append(runs, Priority.VISIBLE, 2).await();
        assertThat(runs).containsExactly(2);
        assertThat(queue.unfinished()).isZero();
    }

    @Test
    void cancellingRunsTheActionOfTheMomentEvenWhenItComesLate() {
        var cancels = new AtomicInteger();
        var started = new CountDownLatch(1);
        Job<Integer> job =
                queue.submit(
                        null,
                        Priority.VISIBLE,
                        context -> {
                            context.onCancel(() -> cancels.addAndGet(1));
                            context.onCancel(() -> cancels.addAndGet(10));
                            started.countDown();
                            try {
                                release.await();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                            context.onCancel(() -> cancels.addAndGet(100));
                            context.check();
                            return 1;
                        });
        awaitStart(started);
        job.cancel();
        job.cancel();
        release.countDown();
        assertThat(job.outcome().join()).isInstanceOf(QueryOutcome.Cancelled.class);
        assertThat(cancels).hasValue(110);
    }

    private static void awaitStart(CountDownLatch started) {
        try {
            started.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void progressNeverFallsAndStaysWithinItsBounds() {
        Job<Integer> job =
                queue.submit(
                        null,
                        Priority.VISIBLE,
                        context -> {
                            context.progress(Double.NaN);
                            context.progress(0.5);
                            context.progress(0.25);
                            context.progress(-3);
                            return 1;
                        });
        assertThat(job.await()).isEqualTo(1);
        assertThat(job.progress()).hasValue(0.5);
        job.progress(7);
        assertThat(job.progress()).hasValue(1);
    }

    @Test
    void theOutcomeCannotBeForgedByAListener() {
        Job<Integer> blocked = occupy();
        blocked.outcome().complete(new QueryOutcome.Cancelled<>());
        release.countDown();
        assertThat(blocked.await()).isZero();
    }

    @Test
    void anInterruptedWaitCancelsTheJobAndKeepsTheInterrupt() throws InterruptedException {
        Job<Integer> job = occupy();
        var interrupted = new boolean[1];
        Thread waiting =
                new Thread(() -> {
                    try {
                        job.await();
                    } catch (java.util.concurrent.CancellationException e) {
                        interrupted[0] = Thread.currentThread().isInterrupted();
                    }
                });
        waiting.start();
        waiting.interrupt();
        waiting.join();
        assertThat(interrupted[0]).isTrue();
        assertThat(job.isCancelled()).isTrue();
    }
}
