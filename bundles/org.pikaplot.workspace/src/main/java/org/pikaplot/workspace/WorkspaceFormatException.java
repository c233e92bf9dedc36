package org.pikaplot.workspace;

import java.io.Serial;

/** The bytes are not a workspace this program can open. The message says why, for the user. */
public final class WorkspaceFormatException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    /**
     * @param message why, as sentences for the user
     */
    public WorkspaceFormatException(String message) {
        super(message);
    }

    /**
     * @param message why, as sentences for the user
     * @param cause what was thrown below
     */
    public WorkspaceFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
