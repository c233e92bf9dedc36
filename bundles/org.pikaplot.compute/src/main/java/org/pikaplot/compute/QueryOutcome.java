package org.pikaplot.compute;

import org.pikaplot.data.PikaException;

/**
 * How a job ended. A failure is a value, to be shown where the question stands.
 *
 * @param <T> what a success carries
 */
public sealed interface QueryOutcome<T> {

    /** The job ended with an answer. */
    record Success<T>(T value) implements QueryOutcome<T> {}

    /** The job failed; the cause says what and, for SQL, at which offset. */
    record Failure<T>(PikaException cause) implements QueryOutcome<T> {}

    /**
     * The job was cancelled or overtaken by a newer request of the same owner; nothing of it
     * remains.
     */
    record Cancelled<T>() implements QueryOutcome<T> {}
}
