package org.pikaplot.ui.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.pikaplot.session.Subscription;

/**
 * Those who want to be told; one may leave while they are being told.
 *
 * @param <T> what they are told
 */
public final class Observers<T> {
    private final List<Consumer<T>> observers = new CopyOnWriteArrayList<>();

    /** Adds an observer. */
    public Subscription add(Consumer<T> observer) {
        // Wrapped, so that one observer may listen twice and leave once.
        Consumer<T> entry = observer::accept;
        observers.add(entry);
        return () -> observers.remove(entry);
    }

    /** Tells all of them. */
    public void tell(T news) {
        observers.forEach(observer -> observer.accept(news));
    }
}
