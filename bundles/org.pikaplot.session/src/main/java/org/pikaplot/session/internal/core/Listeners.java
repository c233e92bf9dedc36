package org.pikaplot.session.internal.core;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.pikaplot.session.SessionListener;
import org.pikaplot.session.Subscription;

/** Who is told. A listener that throws does not keep the others from hearing. */
public final class Listeners {
    private final CopyOnWriteArrayList<SessionListener> listeners = new CopyOnWriteArrayList<>();

    /** Adds one. */
    public Subscription add(SessionListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells all of them. */
    public void tell(Consumer<SessionListener> event) {
        for (SessionListener listener : listeners) {
            try {
                event.accept(listener);
            } catch (RuntimeException e) {
                System.getLogger(Listeners.class.getName())
                        .log(System.Logger.Level.ERROR, "A session listener failed", e);
            }
        }
    }
}
