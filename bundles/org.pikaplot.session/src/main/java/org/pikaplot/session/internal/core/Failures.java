package org.pikaplot.session.internal.core;

import java.util.concurrent.CompletionException;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;

/** Turns whatever was thrown into a failure that can be shown. */
public final class Failures {
    private Failures() {}

    /** The failure itself, or one that says that this program is at fault. */
    public static PikaException of(Throwable thrown) {
        Throwable cause = thrown;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof PikaException failure
                ? failure
                : PikaException.of(ErrorCode.BUG, "This is a fault of the program: " + cause)
                        .cause(cause)
                        .build();
    }

    /** A node or wire that is not possible. */
    public static PikaException graph(String message) {
        return PikaException.of(ErrorCode.BAD_GRAPH, message).build();
    }

    /** Something the caller should not have asked for. */
    public static PikaException usage(String message) {
        return PikaException.of(ErrorCode.USAGE, message).build();
    }
}
