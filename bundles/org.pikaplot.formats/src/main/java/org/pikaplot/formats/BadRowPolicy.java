package org.pikaplot.formats;

/** What happens to a value that does not fit the type the user gave its column. */
public enum BadRowPolicy {
    /**
     * No type is forced: the column becomes wide enough for all its values (the default, where the
     * user gave no type).
     */
    WIDEN,
    /** The record is left out and listed. */
    REJECT,
    /** The value becomes NULL, and is listed; the record stays. */
    NULL,
    /** The whole column becomes text; nothing is lost. */
    TEXT,
    /** The import ends with an error and leaves nothing. */
    FAIL
}
