package org.pikaplot.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pikaplot.compute.Provenance;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;

/** What is known about a node's rows. Immutable; any thread. */
public sealed interface NodeState {

    /**
     * {@return the last rows the node had, also while they are stale, being replaced, or failed to
     * be}
     */
    Optional<Ready> last();

    /** Nothing to compute: no input, no text, or a note. */
    record Idle() implements NodeState {
        @Override
        public Optional<Ready> last() {
            return Optional.empty();
        }
    }

    /** Something upstream or in the node changed since; it runs when somebody looks or asks. */
    record Stale(Optional<Ready> last) implements NodeState {}

    /**
     * Being computed.
     *
     * @param handle progress and cancel
     * @param since when it was submitted
     */
    record Running(QueryHandle<?> handle, Instant since, Optional<Ready> last)
            implements NodeState {}

    /**
     * Up to date.
     *
     * @param table its rows; for a plot node the rows after its filters
     * @param schema their columns
     * @param rowCount how many
     * @param sizeBytes what the cache holds for them
     * @param provenance where they came from
     * @param reason why they came from there, a sentence for people
     * @param saved what running it anew would have taken longer
     * @param elapsed how long it took
     * @param at when
     */
    record Ready(
            TableRef table,
            TableSchema schema,
            long rowCount,
            long sizeBytes,
            Provenance provenance,
            String reason,
            Duration saved,
            Duration elapsed,
            Instant at)
            implements NodeState {
        @Override
        public Optional<Ready> last() {
            return Optional.of(this);
        }
    }

    /** Could not be computed; the cause says why and, for SQL, where. */
    record Failed(PikaException cause, Optional<Ready> last) implements NodeState {}
}
