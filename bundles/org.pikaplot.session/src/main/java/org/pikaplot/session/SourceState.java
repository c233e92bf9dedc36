package org.pikaplot.session;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of the files a table came from, when they were last looked at. The rows are in the
 * workspace, whatever became of them. Immutable; any thread.
 *
 * @param kind what became of them
 * @param files where they are now, in reading order; of a missing one, where it was
 */
public record SourceState(Kind kind, List<Path> files) {

    /** What can become of files. */
    public enum Kind {
        /** The rows came from no file: typed, pasted, or read from a pipe. */
        NONE,
        /** Nobody has looked since the workspace was opened. */
        UNKNOWN,
        /** As they were when they were read. */
        UNCHANGED,
        /** Other bytes than those that were read. */
        CHANGED,
        /** At least one is not where it was, nor anywhere it was looked for. */
        MISSING
    }

    /** No file. */
    public static final SourceState NONE = new SourceState(Kind.NONE, List.of());

    public SourceState {
        files = List.copyOf(files);
    }

    /** {@return whether the files could be read again and would give other rows} */
    public boolean isChanged() {
        return kind == Kind.CHANGED;
    }

    /** {@return the kind in a word a person reads: unchanged, changed, missing ...} */
    public String word() {
        return switch (kind) {
            case NONE -> "no file";
            case UNKNOWN -> "not looked at";
            case UNCHANGED -> "unchanged";
            case CHANGED -> "changed";
            case MISSING -> "missing";
        };
    }
}
