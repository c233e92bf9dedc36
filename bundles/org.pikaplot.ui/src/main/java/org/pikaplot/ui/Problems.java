package org.pikaplot.ui;

import org.pikaplot.data.PikaException;

/** Tells the user what went wrong, once, without standing in the way. UI thread only. */
public interface Problems {
    /**
     * Shows a failure as a message in the window that can be read, copied and dismissed; also logs
     * its cause.
     */
    void show(String whatWasTried, PikaException failure);

    /** Shows a plain message that goes away by itself. */
    void tell(String message);

    /**
     * Shows a message with something to do about it; it stays until that is done or it is
     * dismissed.
     *
     * @param message one or two sentences; replaces an older offer of the same words
     * @param action what the button says, such as "Reload"
     * @param run what it does
     */
    void offer(String message, String action, Runnable run);
}
