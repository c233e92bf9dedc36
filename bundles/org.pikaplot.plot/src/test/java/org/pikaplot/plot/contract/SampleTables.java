package org.pikaplot.plot.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Tables that plots must survive. Each has two numbers, a time, a whole number and two names. */
final class SampleTables {
    private SampleTables() {}

    static Map<String, SampleTable> all() {
        var random = new Random(7);
        Map<String, SampleTable> tables = new LinkedHashMap<>();
        tables.put("no rows", table(0, i -> 0, i -> 0, i -> "a"));
        tables.put("one row", table(1, i -> 5, i -> 7, i -> "a"));
        tables.put("all missing", table(40, i -> Double.NaN, i -> Double.NaN, i -> null));
        tables.put(
                "infinities",
                table(
                        6,
                        i ->
                                new double[] {1, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}
                                        [i % 3],
                        i -> i,
                        i -> "a"));
        tables.put("equal values", table(50, i -> 3, i -> -2, i -> "same"));
        tables.put("all zero", table(50, i -> 0, i -> 0, i -> ""));
        tables.put("all negative", table(50, i -> -i - 1.0, i -> -5.0 * i - 1, i -> "n" + i % 3));
        tables.put(
                "huge values",
                table(20, i -> (i % 2 == 0 ? 1 : -1) * 1e308, i -> i * 1e307, i -> "g" + i % 2));
        tables.put(
                "largest doubles",
                table(
                        4,
                        i -> (i % 2 == 0 ? 1 : -1) * Double.MAX_VALUE,
                        i -> Double.MAX_VALUE,
                        i -> "m"));
        tables.put("tiny values", table(20, i -> i * Double.MIN_VALUE, i -> i * 1e-310, i -> "t"));
        tables.put(
                "neighbouring doubles",
                table(10, i -> 1e16 + 2 * (i % 3), i -> Math.nextUp(1.0 + i % 2), i -> "d"));
        tables.put("beyond long", table(30, i -> 0x1p63 + i * 4096.0, i -> i, i -> "k" + i));
        tables.put(
                "long names",
                table(
                        12,
                        i -> i,
                        i -> i * i,
                        i -> "a name that is far too long for any label ".repeat(5) + i));
        tables.put(
                "odd names",
                table(
                        9,
                        i -> i,
                        i -> i,
                        i ->
                                new String[] {
                                            "", " ", "日本語", "é\u0301", "<b>&\"", "\t\n", "🙂🙂",
                                            "null", "ﷺ"
                                        }
                                        [i]));
        tables.put(
                "10,000 categories",
                table(
                        20_000,
                        i -> i % 977,
                        i -> random.nextGaussian(),
                        i -> "category " + i % 10_000));
        tables.put(
                "viewport",
                table(1_500, i -> i % 97, i -> random.nextGaussian(), i -> "category " + i % 300));
        tables.put(
                "1 M rows",
                table(
                        1_000_000,
                        i -> Math.rint(random.nextGaussian() * 100) / 10,
                        i -> random.nextInt(2000) / 2000.0,
                        i -> "c" + i % 7));
        return tables;
    }

    private static SampleTable table(
            int rows,
            IntToDoubleFunction number,
            IntToDoubleFunction other,
            IntFunction<String> name) {
        double[] a = IntStream.range(0, rows).mapToDouble(number).toArray();
        double[] b = IntStream.range(0, rows).mapToDouble(other).toArray();
        double[] times = IntStream.range(0, rows).mapToDouble(i -> bounded(a[i]) * 3.6e9).toArray();
        double[] whole = IntStream.range(0, rows).mapToDouble(i -> Math.rint(a[i])).toArray();
        String[] names = IntStream.range(0, rows).mapToObj(name).toArray(String[]::new);
        String[] few =
                IntStream.range(0, rows)
                        .mapToObj(i -> i % 5 == 4 ? null : "g" + i % 4)
                        .toArray(String[]::new);
        return new SampleTable(rows)
                .with("number", "DOUBLE", a)
                .with("other", "DOUBLE", b)
                .with("time", "TIMESTAMP", times)
                .with("whole", "BIGINT", whole)
                .with("name", "VARCHAR", names)
                .with("few", "ENUM('g0','g1','g2','g3')", few);
    }

    /** The engine's timestamps reach 290,000 years from 1970. */
    private static double bounded(double hours) {
        return Double.isFinite(hours) ? Math.clamp(hours, -2.5e9, 2.5e9) : hours;
    }
}
