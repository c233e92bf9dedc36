package org.pikaplot.formats.internal.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;

/**
 * Hands records of texts to the engine as Arrow batches: {@code line}, {@code t0}, {@code t1} ...
 * Subclasses fill one record at a time.
 */
public abstract class RecordBatches extends ArrowReader {
    private static final int MOST_ROWS = 1 << 14;
    private static final int MOST_BYTES = 16 << 20;

    private final int columns;
    private final int rowsPerBatch;
    private final VarCharVector[] vectors;
    private int row;
    private long bytes;

    /** Makes batches of {@code columns} text columns. */
    protected RecordBatches(BufferAllocator allocator, int columns) {
        super(allocator);
        this.columns = columns;
        this.vectors = new VarCharVector[columns];
        this.rowsPerBatch = Math.clamp(4_000_000 / Math.max(1, columns), 16, MOST_ROWS);
    }

    /**
     * Moves to the next record and puts its cells with {@link #put}; cells that are not put are
     * NULL.
     *
     * @return its line, or -1 at the end
     */
    protected abstract long nextRecord() throws IOException;

    /** Sets a cell of the current record. */
    protected final void put(int column, byte[] utf8, int start, int length) {
        vectors[column].setSafe(row, utf8, start, length);
        bytes += length;
    }

    /** Sets a cell of the current record. */
    protected final void put(int column, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        put(column, utf8, 0, utf8.length);
    }

    @Override
    public final boolean loadNextBatch() throws IOException {
        VectorSchemaRoot root = getVectorSchemaRoot();
        root.clear();
        row = 0;
        bytes = 0;
        BigIntVector lines = (BigIntVector) root.getVector(0);
        for (int i = 0; i < columns; i++) {
            vectors[i] = (VarCharVector) root.getVector(i + 1);
            vectors[i].setInitialCapacity(rowsPerBatch, 12.0);
        }
        root.allocateNew();
        while (row < rowsPerBatch && bytes < MOST_BYTES) {
            long line = nextRecord();
            if (line < 0) {
                break;
            }
            lines.setSafe(row++, line);
        }
        root.setRowCount(row);
        return row > 0;
    }

    @Override
    protected final Schema readSchema() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.nullable("line", new ArrowType.Int(64, true)));
        for (int i = 0; i < columns; i++) {
            fields.add(Field.nullable("t" + i, ArrowType.Utf8.INSTANCE));
        }
        return new Schema(fields);
    }
}
