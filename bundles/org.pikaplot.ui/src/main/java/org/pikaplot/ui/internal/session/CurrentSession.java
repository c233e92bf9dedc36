package org.pikaplot.ui.internal.session;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pikaplot.session.Subscription;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.internal.Observers;

/** Holds the one session. */
public final class CurrentSession implements OpenSession {
    private final Observers<WorkspaceSession> observers = new Observers<>();
    private @Nullable WorkspaceSession session;

    @Override
    public WorkspaceSession get() {
        WorkspaceSession current = session;
        if (current == null) {
            throw new IllegalStateException("no session was opened yet");
        }
        return current;
    }

    @Override
    public void replace(WorkspaceSession next) {
        WorkspaceSession before = session;
        if (before == next) {
            return;
        }
        session = next;
        observers.tell(next);
        // Last, so that observers can still let go of what they hold of it.
        if (before != null) {
            before.close();
        }
    }

    @Override
    public Subscription observe(Consumer<WorkspaceSession> observer) {
        Subscription subscription = observers.add(observer);
        WorkspaceSession current = session;
        if (current != null) {
            observer.accept(current);
        }
        return subscription;
    }
}
