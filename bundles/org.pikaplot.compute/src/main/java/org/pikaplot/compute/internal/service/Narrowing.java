package org.pikaplot.compute.internal.service;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.Column;
import org.pikaplot.data.ResidentColumn;

/**
 * Holds doubles in half the room where not a bit of them is lost: as floats, or as counts of steps
 * from an origin, such as seconds since the first time or whole numbers since the least. Columns
 * that cannot be held so are known after a few rows.
 */
final class Narrowing {
    /** Rows between two looks at whether to go on. */
    private static final int RUN = 4_096;

    /** From the middle, on either side. */
    private static final double MOST_STEPS = 2.0 * Integer.MAX_VALUE;

    private static final double DAY = 86_400e6;
    private static final double SECOND = 1e6;
    private static final double MILLISECOND = 1e3;

    private Narrowing() {}

    /**
     * {@return the same numbers in less memory, or as they were} What is not returned is closed.
     */
    static ResidentColumn narrowed(ResidentColumn.Doubles wide) {
        @Nullable ResidentColumn narrow = floats(wide);
        if (narrow == null) {
            narrow = steps(wide);
        }
        if (narrow == null) {
            return wide;
        }
        wide.close();
        return narrow;
    }

    /** Memory of its own. */
    private static final class Room {
        final Arena arena = Arena.ofShared();
        final MemorySegment values;

        Room(long sizeBytes) {
            values = OffHeap.allocate(arena, sizeBytes);
        }
    }

    private static @Nullable ResidentColumn floats(ResidentColumn.Doubles wide) {
        MemorySegment doubles = wide.values();
        long rows = wide.rowCount();
        for (long from = 0; from < rows; from += RUN) {
            if (!areFloats(doubles, from, (int) Math.min(RUN, rows - from))) {
                return null;
            }
        }
        Room room = new Room(rows * Float.BYTES);
        for (long row = 0; row < rows; row++) {
            room.values.setAtIndex(
                    ValueLayout.JAVA_FLOAT,
                    row,
                    (float) doubles.getAtIndex(ValueLayout.JAVA_DOUBLE, row));
        }
        return new ResidentColumn.Floats(
                wide.column(), rows, room.values, wide.nullCount(), room.arena);
    }

    private static boolean areFloats(MemorySegment doubles, long base, int count) {
        int others = 0;
        for (int i = 0; i < count; i++) {
            double value = doubles.getAtIndex(ValueLayout.JAVA_DOUBLE, base + i);
            others += (float) value == value || Double.isNaN(value) ? 0 : 1;
        }
        return others == 0;
    }

    private static @Nullable ResidentColumn steps(ResidentColumn.Doubles wide) {
        MemorySegment doubles = wide.values();
        long rows = wide.rowCount();
        @Nullable Grid grid = grid(doubles, rows, largestStep(wide.column()));
        if (grid == null) {
            return null;
        }
        Room room = new Room(rows * Integer.BYTES);
        for (long row = 0; row < rows; row++) {
            double value = doubles.getAtIndex(ValueLayout.JAVA_DOUBLE, row);
            int count =
                    Double.isNaN(value)
                            ? ResidentColumn.Steps.NOT_A_NUMBER
                            : (int) ((value - grid.origin) / grid.step);
            room.values.setAtIndex(ValueLayout.JAVA_INT, row, count);
            if (!Double.isNaN(value) && !same(grid.origin + grid.step * count, value)) {
                room.arena.close();
                return null;
            }
        }
        return new ResidentColumn.Steps(
                wide.column(),
                rows,
                room.values,
                grid.origin,
                grid.step,
                wide.nullCount(),
                room.arena);
    }

    private record Grid(double origin, double step) {}

    private static double largestStep(Column column) {
        return switch (column.type().kind()) {
            case DATE -> DAY;
            case TIME, TIMESTAMP, INSTANT -> SECOND;
            default -> 1;
        };
    }

    /** {@return the widest grid all values may lie on, null when none is fine enough} */
    private static @Nullable Grid grid(MemorySegment doubles, long rows, double largestStep) {
        double origin = Double.NaN;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        double step = largestStep;
        for (long row = 0; row < rows; row++) {
            double value = doubles.getAtIndex(ValueLayout.JAVA_DOUBLE, row);
            if (Double.isNaN(value)) {
                continue;
            }
            if (Double.isNaN(origin)) {
                origin = value;
            }
            least = Math.min(least, value);
            most = Math.max(most, value);
            while ((value - origin) % step != 0) {
                if (step <= 1) {
                    return null;
                }
                step = step > MILLISECOND ? MILLISECOND : 1;
            }
            if (!((most - least) / step < MOST_STEPS)) {
                return null;
            }
        }
        return least <= most
                ? new Grid(least + step * Math.floor((most - least) / step / 2), step)
                : null;
    }

    private static boolean same(double one, double other) {
        return Double.doubleToRawLongBits(one) == Double.doubleToRawLongBits(other);
    }
}
