package org.pikaplot.data;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * One whole column held off-heap and contiguous, ready for kernels. Immutable after construction
 * and safe to read from any thread until closed; the cache that made it owns and closes it.
 */
public sealed interface ResidentColumn extends AutoCloseable {

    /** {@return the column this holds} */
    Column column();

    /** {@return rows, also the null ones} */
    long rowCount();

    /** {@return the values, {@code rowCount} elements in native byte order} */
    MemorySegment values();

    /** {@return off-heap bytes held} */
    long sizeBytes();

    /** {@return how many rows are NULL (NaN values are not counted)} */
    long nullCount();

    /** Frees the memory. Reading afterwards throws {@link IllegalStateException}. Idempotent. */
    @Override
    void close();

    /**
     * Numbers and times as doubles: times are microseconds since 1970-01-01T00:00 UTC. A NULL row
     * holds NaN, and so does a NaN of the data: only {@code nullCount} tells them apart. An
     * infinite date or timestamp is an infinity.
     */
    record Doubles(Column column, long rowCount, MemorySegment values, long nullCount, Arena arena)
            implements ResidentColumn {
        @Override
        public long sizeBytes() {
            return rowCount * Double.BYTES;
        }

        @Override
        public void close() {
            if (arena.scope().isAlive()) {
                arena.close();
            }
        }
    }

    /**
     * Groups as 32-bit codes into a dictionary; a NULL row holds -1.
     *
     * @param dictionary the values in binary text order (booleans: false, true); no duplicates, no
     *     nulls
     */
    record Codes(
            Column column,
            long rowCount,
            MemorySegment values,
            long nullCount,
            List<String> dictionary,
            Arena arena)
            implements ResidentColumn {
        public Codes {
            dictionary = List.copyOf(dictionary);
        }

        @Override
        public long sizeBytes() {
            return rowCount * Integer.BYTES;
        }

        @Override
        public void close() {
            if (arena.scope().isAlive()) {
                arena.close();
            }
        }
    }
}
