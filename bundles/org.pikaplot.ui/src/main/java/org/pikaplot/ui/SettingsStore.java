package org.pikaplot.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.pikaplot.session.Subscription;

/** Keeps the settings of this user over restarts. In the application's context; UI thread only. */
public interface SettingsStore {

    /** {@return what holds now} */
    Settings get();

    /**
     * Replaces the settings by what {@code change} makes of them, and remembers them; equal
     * settings change nothing.
     */
    void change(UnaryOperator<Settings> change);

    /** Calls {@code observer} after each change. */
    Subscription observe(Consumer<Settings> observer);
}
