package org.pikaplot.data;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
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

    /** {@return what frees the values} */
    Arena arena();

    /** Frees the memory. Reading afterwards throws {@link IllegalStateException}. Idempotent. */
    @Override
    default void close() {
        if (arena().scope().isAlive()) {
            arena().close();
        }
    }

    /**
     * Numbers and times as doubles: times are microseconds since 1970-01-01T00:00 UTC. A NULL row
     * holds NaN, and so does a NaN of the data: only {@code nullCount} tells them apart. An
     * infinite date or timestamp is an infinity. However the values are held, the doubles are those
     * of the data, bit by bit.
     */
    sealed interface Numbers extends ResidentColumn {

        /** {@return the double of a row} */
        double at(long row);

        /**
         * {@return the doubles of consecutive rows, in native byte order}
         *
         * @param scratch room for {@code count} doubles, used where the column holds no doubles;
         *     the answer is then a part of it, and good until it is used again
         */
        MemorySegment doubles(long first, int count, MemorySegment scratch);
    }

    /** Numbers as they are. */
    record Doubles(Column column, long rowCount, MemorySegment values, long nullCount, Arena arena)
            implements Numbers {
        @Override
        public long sizeBytes() {
            return rowCount * Double.BYTES;
        }

        @Override
        public double at(long row) {
            return values.getAtIndex(ValueLayout.JAVA_DOUBLE, row);
        }

        @Override
        public MemorySegment doubles(long first, int count, MemorySegment scratch) {
            return values.asSlice(first * Double.BYTES, (long) count * Double.BYTES);
        }
    }

    // Each way of holding numbers has a loop of its own: one for all would call at() of whichever
    // column comes, row by row.

    /** Numbers each of which is a float. */
    record Floats(Column column, long rowCount, MemorySegment values, long nullCount, Arena arena)
            implements Numbers {
        @Override
        public long sizeBytes() {
            return rowCount * Float.BYTES;
        }

        @Override
        public double at(long row) {
            return values.getAtIndex(ValueLayout.JAVA_FLOAT, row);
        }

        @Override
        public MemorySegment doubles(long first, int count, MemorySegment scratch) {
            for (int i = 0; i < count; i++) {
                scratch.setAtIndex(ValueLayout.JAVA_DOUBLE, i, at(first + i));
            }
            return scratch.asSlice(0, (long) count * Double.BYTES);
        }
    }

    /**
     * Numbers and times of a regular grid, as 32-bit counts of steps from an origin.
     *
     * @param values the counts; {@link #NOT_A_NUMBER} = NaN
     */
    record Steps(
            Column column,
            long rowCount,
            MemorySegment values,
            double origin,
            double step,
            long nullCount,
            Arena arena)
            implements Numbers {
        /** The count that stands for NaN. */
        public static final int NOT_A_NUMBER = Integer.MIN_VALUE;

        @Override
        public long sizeBytes() {
            return rowCount * Integer.BYTES;
        }

        @Override
        public double at(long row) {
            int count = values.getAtIndex(ValueLayout.JAVA_INT, row);
            return count == NOT_A_NUMBER ? Double.NaN : origin + step * count;
        }

        @Override
        public MemorySegment doubles(long first, int count, MemorySegment scratch) {
            for (int i = 0; i < count; i++) {
                scratch.setAtIndex(ValueLayout.JAVA_DOUBLE, i, at(first + i));
            }
            return scratch.asSlice(0, (long) count * Double.BYTES);
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
    }
}
