package org.pikaplot.compute.spi;

import org.pikaplot.compute.JobContext;

/** A job context for tests that call an engine directly. */
public final class RunningJob implements JobContext {
    private volatile boolean cancelled;
    private volatile double progress;
    private volatile Runnable action = () -> {};

    /** Cancels the job. */
    public void cancel() {
        cancelled = true;
        action.run();
    }

    /** {@return the largest progress told} */
    public double progress() {
        return progress;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public synchronized void progress(double fraction) {
        progress = Math.max(progress, fraction);
    }

    @Override
    public void onCancel(Runnable newAction) {
        action = newAction;
        if (cancelled) {
            newAction.run();
        }
    }
}
