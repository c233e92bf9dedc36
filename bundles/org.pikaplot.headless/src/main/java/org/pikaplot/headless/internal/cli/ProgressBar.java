package org.pikaplot.headless.internal.cli;

import java.util.OptionalDouble;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.pikaplot.compute.QueryHandle;

/**
 * One line on a terminal that tells how far a job is, and is gone when the job ends. Silent in a
 * pipe.
 */
final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final long FIRST_MILLIS = 400;
    private static final long EVERY_MILLIS = 100;

    private final Terminal terminal;
    private final String label;
    private final QueryHandle<?> job;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("pika-progress").factory());
    private boolean shown;
    private boolean closed;

    ProgressBar(Terminal terminal, String label, QueryHandle<?> job) {
        this.terminal = terminal;
        this.label = label;
        this.job = job;
        if (terminal.errIsTerminal()) {
            clock.scheduleAtFixedRate(
                    this::draw, FIRST_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void draw() {
        if (closed) {
            return;
        }
        OptionalDouble progress = job.progress();
        String bar = "";
        if (progress.isPresent()) {
            int full = (int) Math.round(progress.getAsDouble() * WIDTH);
            bar =
                    " ["
                            + "#".repeat(full)
                            + "-".repeat(WIDTH - full)
                            + "] %3.0f %%".formatted(progress.getAsDouble() * 100);
        }
        terminal.err().print("\r" + label + bar + "\u001b[K");
        terminal.err().flush();
        shown = true;
    }

    @Override
    public synchronized void close() {
        closed = true;
        clock.shutdownNow();
        if (shown) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }
}
