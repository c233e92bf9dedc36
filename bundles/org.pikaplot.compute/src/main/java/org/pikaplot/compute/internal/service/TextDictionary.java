package org.pikaplot.compute.internal.service;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.arrow.vector.VarCharVector;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType.Kind;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.RowBatch;

/**
 * Numbers the distinct values of a column as they come, then puts them into binary text order. Text
 * is compared as bytes in place, so that a row whose value is known costs no object.
 */
final class TextDictionary {
    /** More groups than anybody can tell apart. */
    static final int MAX_VALUES = 1 << 16;

    private final Column column;
    private List<byte[]> values = new ArrayList<>();
    private int[] slots = filled(1 << 10);
    private @Nullable RowBatch batch;
    private int index;
    private MemorySegment offsets = MemorySegment.NULL;
    private MemorySegment bytes = MemorySegment.NULL;

    TextDictionary(Column column) {
        this.column = column;
    }

    private static int[] filled(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, -1);
        return slots;
    }

    /** Turns to the next batch. */
    void begin(RowBatch next, int columnIndex) {
        batch = next;
        index = columnIndex;
        switch (column.type().kind()) {
            case BOOLEAN -> known(List.of("false", "true"));
            case CATEGORY -> known(next.dictionary(columnIndex));
            default -> {
                var vector = (VarCharVector) next.vector(columnIndex);
                long count = next.rowCount();
                offsets =
                        MemorySegment.ofAddress(vector.getOffsetBufferAddress())
                                .reinterpret((count + 1) * Integer.BYTES);
                long end = offsets.getAtIndex(ValueLayout.JAVA_INT, count);
                bytes = MemorySegment.ofAddress(vector.getDataBufferAddress()).reinterpret(end);
            }
        }
    }

    private void known(List<String> dictionary) {
        if (values.isEmpty()) {
            dictionary.forEach(value -> values.add(value.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** {@return the number of a row's value, which is not null} */
    int code(int row) {
        RowBatch current = batch;
        if (current != null && column.type().kind() != Kind.TEXT) {
            return (int) current.getLong(index, row);
        }
        int start = offsets.getAtIndex(ValueLayout.JAVA_INT, row);
        int end = offsets.getAtIndex(ValueLayout.JAVA_INT, row + 1L);
        int hash = 1;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + bytes.get(ValueLayout.JAVA_BYTE, i);
        }
        int slot = spread(hash) & slots.length - 1;
        while (slots[slot] >= 0) {
            if (equal(values.get(slots[slot]), start, end)) {
                return slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        return add(slot, start, end);
    }

    private boolean equal(byte[] value, int start, int end) {
        return value.length == end - start
                && MemorySegment.mismatch(
                                bytes, start, end, MemorySegment.ofArray(value), 0, value.length)
                        < 0;
    }

    private int add(int slot, int start, int end) {
        int code = values.size();
        if (code == MAX_VALUES) {
            throw PikaException.of(
                            ErrorCode.UNKNOWN_COLUMN,
                            "The column \"%s\" holds more than %,d different texts, too many for groups."
                                    .formatted(column.name(), MAX_VALUES))
                    .column(column.name())
                    .build();
        }
        values.add(bytes.asSlice(start, end - start).toArray(ValueLayout.JAVA_BYTE));
        slots[slot] = code;
        if (values.size() * 2 > slots.length) {
            grow();
        }
        return code;
    }

    private void grow() {
        slots = filled(slots.length * 2);
        for (int code = 0; code < values.size(); code++) {
            int slot = spread(Arrays.hashCode(values.get(code))) & slots.length - 1;
            while (slots[slot] >= 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = code;
        }
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 16;
    }

    /** Sorts the values; {@return the new number of each old one} */
    int[] sort() {
        List<byte[]> unsorted = values;
        List<Integer> order =
                IntStream.range(0, unsorted.size())
                        .boxed()
                        .sorted(Comparator.comparing(unsorted::get, Arrays::compareUnsigned))
                        .toList();
        int[] newCode = new int[unsorted.size()];
        var sorted = new ArrayList<byte[]>();
        for (int code : order) {
            newCode[code] = sorted.size();
            sorted.add(unsorted.get(code));
        }
        values = sorted;
        return newCode;
    }

    /** {@return the values in their present order} */
    List<String> values() {
        return values.stream().map(value -> new String(value, StandardCharsets.UTF_8)).toList();
    }
}
