package org.pikaplot.compute.internal.service;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.QueryRequest.Priority;

/**
 * The one queue: workers take the most urgent job, the oldest first among equals. The newest job of
 * an owner cancels the older one. Work that is known to be short has a thread of its own, so that
 * it never waits behind long jobs.
 */
final class JobQueue implements AutoCloseable {
    private final ThreadPoolExecutor workers;
    private final ExecutorService shortWork;
    private final AtomicLong sequence = new AtomicLong();
    private final Map<String, Job<?>> newestOfOwner = new ConcurrentHashMap<>();
    private final Set<Job<?>> live = ConcurrentHashMap.newKeySet();
    private final ThreadLocal<@Nullable Job<?>> current = new ThreadLocal<>();
    private volatile boolean closed;

    JobQueue(int workerCount) {
        workers =
                new ThreadPoolExecutor(
                        workerCount,
                        workerCount,
                        10,
                        TimeUnit.SECONDS,
                        new PriorityBlockingQueue<>(),
                        Thread.ofPlatform().daemon().name("pika-worker-", 1).factory()) {
                    @Override
                    protected void beforeExecute(Thread thread, Runnable job) {
                        current.set((Job<?>) job);
                    }

                    @Override
                    protected void afterExecute(Runnable job, @Nullable Throwable failure) {
                        current.remove();
                    }
                };
        workers.allowCoreThreadTimeOut(true);
        shortWork =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("pika-answers").factory());
    }

    /** Queues work for the workers. */
    <T> Job<T> submit(
            @Nullable String owner,
            Priority priority,
            Function<org.pikaplot.compute.JobContext, T> work) {
        Job<T> job = enter(owner, priority, work);
        if (priority != Priority.SPECULATIVE) {
            live.stream()
                    .filter(other -> other.priority() == Priority.SPECULATIVE)
                    .forEach(Job::cancel);
        }
        enqueue(workers, job);
        return job;
    }

    /** Does work that takes well under a millisecond. */
    <T> Job<T> submitShort(
            @Nullable String owner,
            Priority priority,
            Function<org.pikaplot.compute.JobContext, T> work) {
        Job<T> job = enter(owner, priority, work);
        enqueue(shortWork, job);
        return job;
    }

    private <T> Job<T> enter(
            @Nullable String owner,
            Priority priority,
            Function<org.pikaplot.compute.JobContext, T> work) {
        if (closed) {
            throw new IllegalStateException("the compute service is closed");
        }
        var job = new Job<>(this, owner, priority, sequence.getAndIncrement(), work);
        live.add(job);
        if (owner != null) {
            @Nullable Job<?> older = newestOfOwner.put(owner, job);
            if (older != null) {
                older.cancel();
            }
        }
        return job;
    }

    private void enqueue(ExecutorService executor, Job<?> job) {
        try {
            executor.execute(job);
        } catch (RejectedExecutionException e) {
            // Closed in between: nobody will run it.
            if (job.start()) {
                job.endCancelled();
            }
        }
    }

    /** A cancelled job that has not begun ends now, but on a worker like every other. */
    void cancelled(Job<?> job) {
        if (workers.remove(job) && job.start()) {
            try {
                shortWork.execute(job::endCancelled);
            } catch (RejectedExecutionException e) {
                job.endCancelled();
            }
        }
    }

    void ended(Job<?> job) {
        live.remove(job);
        String owner = job.owner();
        if (owner != null) {
            newestOfOwner.remove(owner, job);
        }
    }

    /**
     * A worker that waits for another job runs it itself when no one has begun, so that jobs
     * waiting for jobs cannot starve each other; and takes its own cancel along.
     */
    void help(Job<?> awaited) {
        @Nullable Job<?> waiting = current.get();
        if (waiting == null || waiting == awaited) {
            return;
        }
        waiting.onCancel(awaited::cancel);
        if (workers.remove(awaited) && awaited.start()) {
            current.set(awaited);
            try {
                awaited.runStarted();
            } finally {
                current.set(waiting);
            }
        }
    }

    /** {@return jobs that wait or run} */
    int unfinished() {
        return live.size();
    }

    /** Cancels all and waits until no worker runs. */
    @Override
    public void close() {
        closed = true;
        live.forEach(Job::cancel);
        workers.shutdown();
        shortWork.shutdown();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended =
                        workers.awaitTermination(1, TimeUnit.MINUTES)
                                && shortWork.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
