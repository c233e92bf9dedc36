package org.pikaplot.workspace;

/** Whether a wire may be drawn. */
public sealed interface ConnectionVerdict {
    /** The wire may be drawn. */
    record Allowed() implements ConnectionVerdict {}

    /**
     * The wire may not be drawn.
     *
     * @param reason why, as a sentence for the user
     */
    record Refused(String reason) implements ConnectionVerdict {}

    /** True if the wire may be drawn. */
    default boolean isAllowed() {
        return this instanceof Allowed;
    }
}
