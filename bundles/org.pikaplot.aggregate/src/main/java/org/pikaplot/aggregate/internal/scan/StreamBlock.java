package org.pikaplot.aggregate.internal.scan;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.RowBatch;

/** A batch of a stream as a block: continuous columns came as doubles, discrete ones as text. */
public final class StreamBlock implements Block {
    private final List<ToIntFunction<String>> codeOf;
    private final @Nullable MemorySegment[] scratch;
    private @Nullable RowBatch batch;

    /**
     * @param codeOf for each column what turns its text into a code; ignored for continuous columns
     */
    public StreamBlock(List<ToIntFunction<String>> codeOf) {
        this.codeOf = List.copyOf(codeOf);
        this.scratch = new MemorySegment[codeOf.size()];
    }

    /** {@return this block, showing a batch while it lasts} */
    public StreamBlock show(RowBatch next) {
        batch = next;
        return this;
    }

    private RowBatch batch() {
        RowBatch shown = batch;
        if (shown == null) {
            throw new IllegalStateException("no batch");
        }
        return shown;
    }

    @Override
    public int rows() {
        return batch().rowCount();
    }

    @Override
    public MemorySegment doubles(int column) {
        RowBatch rows = batch();
        MemorySegment values = rows.values(column);
        MemorySegment validity = rows.validity(column);
        if (validity == null) {
            return values;
        }
        MemorySegment copy = scratch(column);
        MemorySegment.copy(values, 0, copy, 0, (long) rows.rowCount() * Double.BYTES);
        for (int row = 0; row < rows.rowCount(); row++) {
            if (rows.isNull(column, row)) {
                copy.setAtIndex(DOUBLE, row, Double.NaN);
            }
        }
        return copy;
    }

    @Override
    public MemorySegment codes(int column) {
        MemorySegment codes = scratch(column);
        ToIntFunction<String> toCode = codeOf.get(column);
        for (int row = 0; row < rows(); row++) {
            String text = text(column, row);
            codes.setAtIndex(INT, row, text == null ? -1 : toCode.applyAsInt(text));
        }
        return codes;
    }

    @Override
    public @Nullable String text(int column, int row) {
        return batch().getText(column, row);
    }

    private MemorySegment scratch(int column) {
        long needed = (long) rows() * Double.BYTES;
        MemorySegment known = scratch[column];
        if (known == null || known.byteSize() < needed) {
            known = Arena.ofAuto().allocate(needed, Double.BYTES);
            scratch[column] = known;
        }
        return known;
    }
}
