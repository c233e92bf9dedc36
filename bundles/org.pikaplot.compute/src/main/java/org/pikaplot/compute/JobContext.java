package org.pikaplot.compute;

/** What a running job may tell and ask. Belongs to the worker that runs the job. */
public interface JobContext extends Cancellation {

    /** Reports progress; values outside 0..1 are clamped, falling values ignored. */
    void progress(double fraction);

    /**
     * Registers what ends the work at once when the job is cancelled; runs immediately if it
     * already is. A later call replaces the earlier one.
     */
    void onCancel(Runnable action);
}
