package org.pikaplot.compute.internal.service;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType.Kind;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.ResidentColumn;
import org.pikaplot.data.RowBatch;
import org.pikaplot.data.Sql;

/** Gathers one column of all batches into memory of its own. Used by one worker. */
abstract class ColumnSink {
    final Column column;
    final long rowCount;
    final Arena arena = Arena.ofShared();
    long nullCount;
    private long rows;

    ColumnSink(Column column, long rowCount) {
        this.column = column;
        this.rowCount = rowCount;
    }

    /**
     * {@return the sink for a column}
     *
     * @throws PikaException {@code UNKNOWN_COLUMN} when values of its type have no place on an axis
     */
    static ColumnSink of(Column column, long rowCount) {
        return switch (column.type().kind()) {
            case INTEGER, DECIMAL, FLOATING, DATE, TIME, TIMESTAMP, INSTANT ->
                    new DoubleSink(column, rowCount);
            case TEXT, CATEGORY, BOOLEAN -> new CodeSink(column, rowCount);
            case INTERVAL, NESTED, OPAQUE ->
                    throw PikaException.of(
                                    ErrorCode.UNKNOWN_COLUMN,
                                    "The column \"%s\" is of type %s, which has no place on an axis."
                                            .formatted(column.name(), column.type().engineName()))
                            .column(column.name())
                            .build();
        };
    }

    /** {@return bytes the column takes while it is loaded, and at most later} */
    static long sizeBytes(Column column, long rowCount) {
        return rowCount * (column.type().isContinuous() ? Double.BYTES : Integer.BYTES);
    }

    /** {@return the expression to select, so that the batches hold what this sink reads} */
    String expression() {
        String name = Sql.identifier(column.name());
        String type = column.type().engineName().toUpperCase(Locale.ROOT);
        return switch (column.type().kind()) {
            case INTEGER, DECIMAL, FLOATING ->
                    type.equals("DOUBLE") ? name : "CAST(" + name + " AS DOUBLE)";
            case TIMESTAMP, INSTANT ->
                    type.equals("TIMESTAMP") ? name : "CAST(" + name + " AS TIMESTAMP)";
            case TIME -> "CAST(epoch_us(" + name + ") AS DOUBLE)";
            default -> name;
        };
    }

    final void accept(RowBatch batch, int index) {
        int count = batch.rowCount();
        if (rows + count > rowCount) {
            throw new IllegalStateException("more rows than the table has");
        }
        take(batch, index, rows, count);
        rows += count;
    }

    /** {@return how much of the column has come, from 0 to 1} */
    final double filled() {
        return (double) rows / Math.max(1, rowCount);
    }

    abstract void take(RowBatch batch, int index, long first, int count);

    final ResidentColumn finish() {
        if (rows != rowCount) {
            throw new IllegalStateException(
                    "the table has " + rowCount + " rows, but " + rows + " came");
        }
        return column();
    }

    abstract ResidentColumn column();

    /** Frees what was gathered, when the load did not come to its end. */
    final void abandon() {
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }

    static boolean isSet(MemorySegment validity, int row) {
        return (validity.get(ValueLayout.JAVA_BYTE, row >> 3) >> (row & 7) & 1) != 0;
    }

    /** Numbers and times. */
    private static final class DoubleSink extends ColumnSink {
        private final MemorySegment values;

        DoubleSink(Column column, long rowCount) {
            super(column, rowCount);
            values = OffHeap.allocate(arena, rowCount * Double.BYTES);
        }

        @Override
        void take(RowBatch batch, int index, long first, int count) {
            if (!column.type().isTemporal()) {
                MemorySegment.copy(
                        batch.values(index),
                        0,
                        values,
                        first * Double.BYTES,
                        (long) count * Double.BYTES);
                @Nullable MemorySegment validity = batch.validity(index);
                for (int i = 0; validity != null && i < count; i++) {
                    if (!isSet(validity, i)) {
                        values.setAtIndex(ValueLayout.JAVA_DOUBLE, first + i, Double.NaN);
                        nullCount++;
                    }
                }
            } else {
                takeTimes(batch, index, first, count);
            }
        }

        private void takeTimes(RowBatch batch, int index, long first, int count) {
            boolean micros = column.type().kind() != Kind.DATE;
            @Nullable MemorySegment validity = batch.validity(index);
            MemorySegment cells = batch.values(index);
            for (int i = 0; i < count; i++) {
                double value;
                if (validity != null && !isSet(validity, i)) {
                    value = Double.NaN;
                    nullCount++;
                } else if (micros) {
                    long raw = cells.getAtIndex(ValueLayout.JAVA_LONG, i);
                    value = Math.abs(raw) == Long.MAX_VALUE ? batch.getDouble(index, i) : raw;
                } else {
                    value = batch.getDouble(index, i);
                }
                values.setAtIndex(ValueLayout.JAVA_DOUBLE, first + i, value);
            }
        }

        @Override
        ResidentColumn column() {
            return Narrowing.narrowed(
                    new ResidentColumn.Doubles(column, rowCount, values, nullCount, arena));
        }
    }

    /** Groups. */
    private static final class CodeSink extends ColumnSink {
        private final MemorySegment codes;
        private final TextDictionary dictionary;

        CodeSink(Column column, long rowCount) {
            super(column, rowCount);
            codes = OffHeap.allocate(arena, rowCount * Integer.BYTES);
            dictionary = new TextDictionary(column);
        }

        @Override
        void take(RowBatch batch, int index, long first, int count) {
            @Nullable MemorySegment validity = batch.validity(index);
            dictionary.begin(batch, index);
            for (int i = 0; i < count; i++) {
                boolean present = validity == null || isSet(validity, i);
                codes.setAtIndex(
                        ValueLayout.JAVA_INT, first + i, present ? dictionary.code(i) : -1);
                nullCount += present ? 0 : 1;
            }
        }

        @Override
        ResidentColumn column() {
            int[] sorted = dictionary.sort();
            for (long i = 0; i < rowCount; i++) {
                int code = codes.getAtIndex(ValueLayout.JAVA_INT, i);
                if (code >= 0 && sorted[code] != code) {
                    codes.setAtIndex(ValueLayout.JAVA_INT, i, sorted[code]);
                }
            }
            return new ResidentColumn.Codes(
                    column, rowCount, codes, nullCount, dictionary.values(), arena);
        }
    }
}
