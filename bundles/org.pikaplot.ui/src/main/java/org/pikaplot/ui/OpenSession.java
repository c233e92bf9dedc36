package org.pikaplot.ui;

import java.util.function.Consumer;
import org.pikaplot.session.Subscription;
import org.pikaplot.session.WorkspaceSession;

/**
 * The session the window shows. There always is one; opening a file replaces it. In the
 * application's context; UI thread only.
 */
public interface OpenSession {

    /** {@return the session shown now} */
    WorkspaceSession get();

    /** Shows another session and closes the one before. */
    void replace(WorkspaceSession session);

    /**
     * Calls {@code observer} now with the session and again with each that replaces it. What the
     * observer holds of the session before (listeners, watches) it must let go then.
     */
    Subscription observe(Consumer<WorkspaceSession> observer);
}
