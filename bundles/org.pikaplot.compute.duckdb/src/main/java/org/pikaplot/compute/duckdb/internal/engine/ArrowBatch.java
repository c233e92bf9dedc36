package org.pikaplot.compute.duckdb.internal.engine;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.apache.arrow.vector.BaseFixedWidthVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.Types.MinorType;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.RowBatch;
import org.pikaplot.data.TableSchema;

/** Rows of one answer as they lie in Arrow vectors; one object per answer, refilled per batch. */
final class ArrowBatch implements RowBatch {
    private static final long MICROS_PER_DAY = 86_400_000_000L;
    private static final double TWO_TO_64 = 0x1p64;

    private final AnswerShape shape;
    private final VectorSchemaRoot root;
    private final List<List<String>> dictionaries;
    private final MinorType[] types;
    private final MemorySegment[] data;

    ArrowBatch(AnswerShape shape, VectorSchemaRoot root, List<List<String>> dictionaries) {
        this.shape = shape;
        this.root = root;
        this.dictionaries = dictionaries;
        this.types = new MinorType[root.getFieldVectors().size()];
        this.data = new MemorySegment[types.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = root.getVector(i).getMinorType();
            data[i] = MemorySegment.NULL;
        }
    }

    /** Takes the addresses of the batch just loaded. */
    void refill() {
        for (int i = 0; i < data.length; i++) {
            if (root.getVector(i) instanceof BaseFixedWidthVector vector) {
                data[i] =
                        MemorySegment.ofAddress(vector.getDataBufferAddress())
                                .reinterpret(sizeBytes(vector));
            }
        }
    }

    private long sizeBytes(BaseFixedWidthVector vector) {
        return types[root.getFieldVectors().indexOf(vector)] == MinorType.BIT
                ? (root.getRowCount() + 7L) / 8
                : (long) root.getRowCount() * vector.getTypeWidth();
    }

    @Override
    public TableSchema schema() {
        return shape.schema();
    }

    @Override
    public int rowCount() {
        return root.getRowCount();
    }

    @Override
    public FieldVector vector(int column) {
        return root.getVector(column);
    }

    @Override
    public MemorySegment values(int column) {
        if (data[column].address() == 0) {
            throw new IllegalStateException("not a fixed-width column: " + types[column]);
        }
        return data[column];
    }

    @Override
    public @Nullable MemorySegment validity(int column) {
        FieldVector vector = root.getVector(column);
        if (vector.getNullCount() == 0) {
            return null;
        }
        return MemorySegment.ofAddress(vector.getValidityBufferAddress())
                .reinterpret((root.getRowCount() + 7L) / 8);
    }

    @Override
    public boolean isNull(int column, int row) {
        int text = shape.textOf()[column];
        return root.getVector(text < 0 ? column : text).isNull(row);
    }

    @Override
    public List<String> dictionary(int column) {
        return dictionaries.get(column);
    }

    @Override
    public long getLong(int column, int row) {
        MemorySegment cells = data[column];
        return switch (types[column]) {
            case BIT -> cells.get(ValueLayout.JAVA_BYTE, row >> 3) >> (row & 7) & 1;
            case TINYINT -> cells.get(ValueLayout.JAVA_BYTE, row);
            case UINT1 -> cells.get(ValueLayout.JAVA_BYTE, row) & 0xFF;
            case SMALLINT -> cells.getAtIndex(ValueLayout.JAVA_SHORT, row);
            case UINT2 -> cells.getAtIndex(ValueLayout.JAVA_CHAR, row);
            case INT, DATEDAY -> cells.getAtIndex(ValueLayout.JAVA_INT, row);
            case UINT4 -> Integer.toUnsignedLong(cells.getAtIndex(ValueLayout.JAVA_INT, row));
            case BIGINT,
                    UINT8,
                    TIMESTAMPSEC,
                    TIMESTAMPMILLI,
                    TIMESTAMPMICRO,
                    TIMESTAMPNANO,
                    TIMESTAMPMICROTZ,
                    TIMESTAMPNANOTZ,
                    TIMEMICRO,
                    TIMENANO ->
                    cells.getAtIndex(ValueLayout.JAVA_LONG, row);
            case DECIMAL -> bigInteger(column, row).longValue();
            default -> (long) getDouble(column, row);
        };
    }

    @Override
    public double getDouble(int column, int row) {
        if (isNull(column, row)) {
            return Double.NaN;
        }
        MemorySegment cells = data[column];
        return switch (types[column]) {
            case FLOAT4 -> cells.getAtIndex(ValueLayout.JAVA_FLOAT, row);
            case FLOAT8 -> cells.getAtIndex(ValueLayout.JAVA_DOUBLE, row);
            case UINT8 -> unsigned(cells.getAtIndex(ValueLayout.JAVA_LONG, row));
            case DECIMAL -> decimal(column, row);
            case DATEDAY -> {
                int day = cells.getAtIndex(ValueLayout.JAVA_INT, row);
                yield Math.abs(day) == Integer.MAX_VALUE
                        ? infinity(day)
                        : (double) day * MICROS_PER_DAY;
            }
            case TIMESTAMPSEC -> micros(getLong(column, row), 1e6);
            case TIMESTAMPMILLI -> micros(getLong(column, row), 1e3);
            case TIMESTAMPMICRO, TIMESTAMPMICROTZ -> micros(getLong(column, row), 1);
            case TIMESTAMPNANO, TIMESTAMPNANOTZ, TIMENANO -> micros(getLong(column, row), 1e-3);
            case BIT, TINYINT, SMALLINT, INT, BIGINT, UINT1, UINT2, UINT4, TIMEMICRO ->
                    dictionaries.get(column).isEmpty() ? getLong(column, row) : Double.NaN;
            default -> fromText(column, row);
        };
    }

    private static double infinity(long sign) {
        return sign > 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }

    private static double micros(long value, double scale) {
        if (value == Long.MAX_VALUE || value == -Long.MAX_VALUE) {
            return infinity(value);
        }
        return scale == 1 ? value : scale > 1 ? value * scale : value / 1e3;
    }

    private static double unsigned(long value) {
        return value >= 0 ? value : value + TWO_TO_64;
    }

    private double decimal(int column, int row) {
        int scale = scale(column);
        MemorySegment cells = data[column];
        long low = cells.getAtIndex(ValueLayout.JAVA_LONG, 2L * row);
        long high = cells.getAtIndex(ValueLayout.JAVA_LONG, 2L * row + 1);
        boolean small = high == low >> 63 && !isUnsigned(column);
        if (scale == 0 && small) {
            return low;
        }
        if (small && Math.abs(low) < 1L << 53 && scale <= 22) {
            return low / Math.pow(10, scale);
        }
        return new BigDecimal(bigInteger(column, row), scale).doubleValue();
    }

    private int scale(int column) {
        ColumnType type = shape.schema().columns().get(column).type();
        return type.kind() == ColumnType.Kind.DECIMAL
                ? ((org.apache.arrow.vector.DecimalVector) root.getVector(column)).getScale()
                : 0;
    }

    private boolean isUnsigned(int column) {
        return shape.schema().columns().get(column).type().engineName().startsWith("U");
    }

    private BigInteger bigInteger(int column, int row) {
        MemorySegment cells = data[column];
        long low = cells.getAtIndex(ValueLayout.JAVA_LONG, 2L * row);
        long high = cells.getAtIndex(ValueLayout.JAVA_LONG, 2L * row + 1);
        BigInteger upper = isUnsigned(column) ? unsignedInteger(high) : BigInteger.valueOf(high);
        return upper.shiftLeft(64).or(unsignedInteger(low));
    }

    private static BigInteger unsignedInteger(long value) {
        return new BigInteger(Long.toUnsignedString(value));
    }

    /** Numbers without a Arrow form, such as BIGNUM, are read from their text. */
    private double fromText(int column, int row) {
        ColumnType type = shape.schema().columns().get(column).type();
        String text = type.isNumeric() ? getText(column, row) : null;
        return text == null ? Double.NaN : Double.parseDouble(text);
    }

    @Override
    public @Nullable String getText(int column, int row) {
        if (isNull(column, row)) {
            return null;
        }
        int text = shape.textOf()[column];
        if (text >= 0) {
            return string(root.getVector(text), row);
        }
        if (!dictionaries.get(column).isEmpty()) {
            return dictionaries.get(column).get((int) getLong(column, row));
        }
        return switch (types[column]) {
            case BIT -> getLong(column, row) == 0 ? "false" : "true";
            case UINT8 -> Long.toUnsignedString(getLong(column, row));
            case FLOAT8 -> CellText.ofDouble(data[column].getAtIndex(ValueLayout.JAVA_DOUBLE, row));
            case DECIMAL -> new BigDecimal(bigInteger(column, row), scale(column)).toPlainString();
            case DATEDAY -> CellText.ofDate((int) getLong(column, row));
            case TIMESTAMPMICRO -> CellText.ofTimestamp(getLong(column, row));
            case TIMESTAMPMICROTZ -> CellText.ofInstant(getLong(column, row));
            case VARCHAR -> string(root.getVector(column), row);
            default -> Long.toString(getLong(column, row));
        };
    }

    private static String string(FieldVector vector, int row) {
        return new String(
                ((VarCharVector) vector).get(row), java.nio.charset.StandardCharsets.UTF_8);
    }
}
