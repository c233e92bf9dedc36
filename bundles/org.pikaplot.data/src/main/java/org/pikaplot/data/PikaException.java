package org.pikaplot.data;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A failure that a user can understand and act on: a code, one plain sentence, and the facts as
 * fields. Thrown across bundles; whoever catches it shows or logs it once. Faults of this program
 * are {@link IllegalStateException} instead.
 */
public final class PikaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient @Nullable Path file;
    private final long row;
    private final @Nullable String column;
    private final int sqlOffset;

    private PikaException(Builder builder) {
        super(builder.message, builder.cause);
        this.code = builder.code;
        this.file = builder.file;
        this.row = builder.row;
        this.column = builder.column;
        this.sqlOffset = builder.sqlOffset;
    }

    /**
     * {@return a builder for a failure} {@code message} is one plain sentence for the user, without
     * the path.
     */
    public static Builder of(ErrorCode code, String message) {
        return new Builder(code, message);
    }

    /** {@return what kind of failure this is} */
    public ErrorCode code() {
        return code;
    }

    /** {@return the file concerned, or null} */
    public @Nullable Path file() {
        return file;
    }

    /** {@return the 1-based physical line or row concerned; empty when there is none} */
    public OptionalLong row() {
        return row < 0 ? OptionalLong.empty() : OptionalLong.of(row);
    }

    /** {@return the column concerned, or null} */
    public @Nullable String column() {
        return column;
    }

    /**
     * {@return the 0-based offset in UTF-16 units into the user's SQL text; empty when not known}
     */
    public OptionalInt sqlOffset() {
        return sqlOffset < 0 ? OptionalInt.empty() : OptionalInt.of(sqlOffset);
    }

    /** {@return the sentence with the facts it does not name yet, the path last} */
    public String describe() {
        var text = new StringBuilder(String.valueOf(getMessage()));
        if (row >= 0 && !text.toString().contains(Long.toString(row))) {
            text.append(" (row ").append(row).append(')');
        }
        String path = file == null ? null : file.toString();
        if (path != null && !text.toString().contains(path)) {
            text.append(" [").append(path).append(']');
        }
        return text.toString();
    }

    /** Collects the facts of a failure. Not thread-safe. */
    public static final class Builder {
        private final ErrorCode code;
        private final String message;
        private @Nullable Path file;
        private long row = -1;
        private @Nullable String column;
        private int sqlOffset = -1;
        private @Nullable Throwable cause;

        private Builder(ErrorCode code, String message) {
            this.code = code;
            this.message = message;
        }

        /** Names the file concerned. */
        public Builder file(Path value) {
            this.file = value;
            return this;
        }

        /** Names the 1-based physical line or row concerned. */
        public Builder row(long value) {
            this.row = value;
            return this;
        }

        /** Names the column concerned. */
        public Builder column(String value) {
            this.column = value;
            return this;
        }

        /** Gives the 0-based offset into the user's SQL, in UTF-16 units. */
        public Builder sqlOffset(int value) {
            this.sqlOffset = value;
            return this;
        }

        /** Keeps the underlying failure for the log. */
        public Builder cause(Throwable value) {
            this.cause = value;
            return this;
        }

        /** {@return the exception, to be thrown or carried as a value} */
        public PikaException build() {
            return new PikaException(this);
        }
    }
}
