package org.pikaplot.storage.internal.zip;

import java.io.IOException;

/**
 * A zip, or one entry of it, that is damaged or hostile; the message is a sentence for the user.
 */
public final class ZipDamage extends IOException {
    private static final long serialVersionUID = 1L;

    /** Says what is wrong, without the path. */
    public ZipDamage(String message) {
        super(message);
    }
}
