package org.pikaplot.aggregate.internal.kernel;

import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.pikaplot.data.ResidentColumn;

/** Doubles that are read here and there, by one thread. */
abstract sealed class RowValues {

    /** {@return the doubles of a block} */
    static RowValues of(MemorySegment doubles) {
        return new Held(doubles);
    }

    /**
     * {@return the doubles of a column}
     *
     * @param scratch for what has to be copied; must live as long as the answer is used
     */
    static RowValues of(ResidentColumn.Numbers column, Arena scratch) {
        return column instanceof ResidentColumn.Doubles doubles
                ? new Held(doubles.values())
                : new Narrow(column, scratch);
    }

    abstract double at(int row);

    /** {@return at most {@link SortedRows#STEP} consecutive rows} Good until the next call. */
    abstract MemorySegment rows(int from, int count);

    /** Finds the ranks of the smallest and largest of at most {@link SortedRows#STEP} rows. */
    abstract void extremes(int from, int count, long[] extremes);

    private static final class Held extends RowValues {
        private final MemorySegment doubles;

        Held(MemorySegment doubles) {
            this.doubles = doubles;
        }

        @Override
        double at(int row) {
            return doubles.getAtIndex(DOUBLE, row);
        }

        @Override
        MemorySegment rows(int from, int count) {
            return doubles.asSlice((long) from * Double.BYTES, (long) count * Double.BYTES);
        }

        @Override
        void extremes(int from, int count, long[] extremes) {
            SortedRows.extremes(doubles, from, count, extremes);
        }
    }

    private static final class Narrow extends RowValues {
        private final ResidentColumn.Numbers column;
        private final MemorySegment scratch;

        Narrow(ResidentColumn.Numbers column, Arena scratch) {
            this.column = column;
            this.scratch = scratch.allocate((long) SortedRows.STEP * Double.BYTES, Double.BYTES);
        }

        @Override
        double at(int row) {
            return column.at(row);
        }

        @Override
        MemorySegment rows(int from, int count) {
            return column.doubles(from, count, scratch);
        }

        @Override
        void extremes(int from, int count, long[] extremes) {
            SortedRows.extremes(rows(from, count), 0, count, extremes);
        }
    }
}
