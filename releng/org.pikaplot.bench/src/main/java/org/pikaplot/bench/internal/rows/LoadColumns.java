package org.pikaplot.bench.internal.rows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBPreparedStatement;
import org.pikaplot.bench.Benchmark;
import org.pikaplot.bench.Row;
import org.pikaplot.bench.internal.stand.Duel;
import org.pikaplot.bench.internal.stand.TestStand;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.ComputeService.ResidentColumns;
import org.pikaplot.data.ResidentColumn;

/** Two columns of doubles from the engine into memory, against the driver's chunks. */
public final class LoadColumns implements Benchmark {
    private static final List<List<String>> PAIRS = List.of(List.of("x", "y"), List.of("t", "v"));

    @Override
    public String name() {
        return "P18 resident columns";
    }

    @Override
    public Row run(TestStand stand) throws Exception {
        long pairBytes = stand.rows() * 2 * Double.BYTES;
        ComputeLimits usual = ComputeLimits.forMachine(4L << 30, stand.cores());
        // Room for one pair: loading the other makes the cache forget the first, so every round
        // loads.
        ComputeLimits narrow =
                new ComputeLimits(
                        usual.engineMemoryBytes(),
                        pairBytes + pairBytes / 4,
                        usual.resultBytes(),
                        usual.spillBytes(),
                        usual.workers(),
                        usual.engineThreads());
        try (ComputeService compute = stand.service(narrow)) {
            List<Duel.Times> times =
                    Duel.of(
                            4,
                            11,
                            List.of(
                                    round -> {
                                        long start = System.nanoTime();
                                        try (ResidentColumns loan =
                                                compute.columns(
                                                                TestStand.POINTS,
                                                                PAIRS.get(round % 2))
                                                        .await()) {
                                            long nanos = System.nanoTime() - start;
                                            return new Duel.Run(nanos, bits(loan.columns()));
                                        }
                                    },
                                    round -> chunks(stand, PAIRS.get(round % 2))));
            return new Row(
                    name(),
                    new Row.Comparison(
                            "the driver's chunks",
                            times.get(0).median(),
                            times.get(1).median(),
                            "ms",
                            1.2,
                            times.get(0).spread()),
                    List.of(),
                    "");
        }
    }

    private static Long bits(List<ResidentColumn> columns) {
        return columns.stream()
                .mapToLong(column -> bits((ResidentColumn.Numbers) column))
                .reduce(0, (a, b) -> 31 * a + b);
    }

    private static long bits(ResidentColumn.Numbers column) {
        long bits = 0;
        for (long row = 0; row < column.rowCount(); row++) {
            bits = Long.rotateLeft(bits, 1) ^ Double.doubleToRawLongBits(column.at(row));
        }
        return bits;
    }

    private static long bits(MemorySegment values, long rows) {
        long bits = 0;
        for (long row = 0; row < rows; row++) {
            bits = Long.rotateLeft(bits, 1) ^ values.getAtIndex(ValueLayout.JAVA_LONG, row);
        }
        return bits;
    }

    private static Duel.Run chunks(TestStand stand, List<String> pair) throws SQLException {
        try (Arena arena = Arena.ofShared()) {
            long start = System.nanoTime();
            MemorySegment first = arena.allocate(stand.rows() * Double.BYTES, Double.BYTES);
            MemorySegment second = arena.allocate(stand.rows() * Double.BYTES, Double.BYTES);
            String query = "SELECT %s, %s FROM points".formatted(pair.get(0), pair.get(1));
            try (var statement = (DuckDBPreparedStatement) stand.bare().prepareStatement(query);
                    var chunks = statement.query()) {
                long row = 0;
                while (chunks.nextChunk()) {
                    var chunk = chunks.chunk();
                    var left = chunk.vector(0);
                    var right = chunk.vector(1);
                    long count = chunk.rowCount();
                    for (long i = 0; i < count; i++) {
                        first.setAtIndex(ValueLayout.JAVA_DOUBLE, row + i, left.getDouble(i));
                        second.setAtIndex(ValueLayout.JAVA_DOUBLE, row + i, right.getDouble(i));
                    }
                    row += count;
                }
            }
            long nanos = System.nanoTime() - start;
            return new Duel.Run(nanos, 31 * bits(first, stand.rows()) + bits(second, stand.rows()));
        }
    }
}
