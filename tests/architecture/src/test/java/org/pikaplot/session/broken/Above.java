package org.pikaplot.session.broken;

import org.pikaplot.data.broken.EveryMistake;

/** Closes a cycle with {@link EveryMistake}. */
public final class Above {
    public EveryMistake below() {
        return new EveryMistake();
    }
}
