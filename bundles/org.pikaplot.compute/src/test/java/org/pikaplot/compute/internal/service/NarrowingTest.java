package org.pikaplot.compute.internal.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import java.util.function.DoubleSupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.ResidentColumn;

class NarrowingTest {
    private static final double[] AWKWARD = {
        Double.NaN,
        0.0,
        -0.0,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        1e308,
        4.9e-324,
        0.1
    };

    @Property(tries = 500)
    void losesNoBit(
            @ForAll long seed,
            @ForAll @IntRange(max = 5_000) int rows,
            @ForAll @IntRange(max = 7) int kind,
            @ForAll boolean awkward) {
        Random random = new Random(seed);
        double[] data = new double[rows];
        for (int i = 0; i < rows; i++) {
            boolean odd = awkward && random.nextInt(50) == 0;
            data[i] = odd ? AWKWARD[random.nextInt(AWKWARD.length)] : value(random, kind);
        }
        String type = kind == 3 ? "DATE" : kind == 4 || kind == 5 ? "TIMESTAMP" : "DOUBLE";
        try (ResidentColumn.Numbers held = narrowed(type, data);
                Arena arena = Arena.ofConfined()) {
            assertThat(held.rowCount()).isEqualTo(rows);
            MemorySegment scratch = arena.allocate(8L * rows, 8);
            MemorySegment all = held.doubles(0, rows, scratch);
            for (int i = 0; i < rows; i++) {
                assertThat(Double.compare(held.at(i), data[i])).isZero();
                assertThat(Double.compare(all.getAtIndex(ValueLayout.JAVA_DOUBLE, i), data[i]))
                        .isZero();
            }
        }
    }

    private static double value(Random random, int kind) {
        return switch (kind) {
            case 0 -> random.nextInt(1_000);
            case 1 -> random.nextInt();
            case 2 -> random.nextFloat();
            case 3 -> 86_400e6 * random.nextInt(-100_000, 100_000);
            case 4 -> 1.6e15 + 1e6 * random.nextInt();
            case 5 -> 1.6e15 + random.nextInt(1 << 30);
            case 6 -> random.nextLong();
            default -> random.nextGaussian();
        };
    }

    @Test
    void takesHalfTheRoomForWhatFits() {
        Random random = new Random(5);
        assertThat(bytesPerRow("DOUBLE", random::nextFloat)).isEqualTo(4);
        assertThat(bytesPerRow("BIGINT", random::nextInt)).isEqualTo(4);
        assertThat(bytesPerRow("DATE", () -> 86_400e6 * random.nextInt(60_000))).isEqualTo(4);
        assertThat(bytesPerRow("TIMESTAMP", () -> 1.6e15 + 1e6 * random.nextInt(1 << 30)))
                .isEqualTo(4);
        assertThat(bytesPerRow("TIMESTAMP", () -> 1.6e15 + 1e3 * random.nextInt(1 << 30)))
                .isEqualTo(4);
        assertThat(bytesPerRow("DOUBLE", random::nextGaussian)).isEqualTo(8);
        assertThat(bytesPerRow("BIGINT", () -> random.nextInt() * 7e9)).isEqualTo(8);
    }

    private static long bytesPerRow(String type, DoubleSupplier values) {
        try (ResidentColumn held =
                narrowed(
                        type,
                        java.util.stream.DoubleStream.generate(values).limit(10_000).toArray())) {
            return held.sizeBytes() / 10_000;
        }
    }

    private static ResidentColumn.Numbers narrowed(String type, double[] data) {
        Arena arena = Arena.ofShared();
        MemorySegment values = arena.allocate(8L * data.length, 8);
        for (int i = 0; i < data.length; i++) {
            values.setAtIndex(ValueLayout.JAVA_DOUBLE, i, data[i]);
        }
        Column column = new Column("x", ColumnType.ofEngine(type));
        return (ResidentColumn.Numbers)
                Narrowing.narrowed(
                        new ResidentColumn.Doubles(column, data.length, values, 0, arena));
    }
}
