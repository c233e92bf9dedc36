package org.pikaplot.compute.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.pikaplot.compute.StoredTable;
import org.pikaplot.compute.spi.EngineFixture;
import org.pikaplot.compute.spi.QueryEngine.Statement;
import org.pikaplot.compute.spi.RunningJob;
import org.pikaplot.data.Column;
import org.pikaplot.data.Sql;
import org.pikaplot.data.TableRef;

class EngineTypesTest {
    private static Path scratch;
    private static EngineFixture fixture;

    @BeforeContainer
    static void open() throws java.io.IOException {
        scratch = java.nio.file.Files.createTempDirectory("types");
        fixture = new EngineFixture(new DuckDbEngineFactory(), scratch);
    }

    @AfterContainer
    static void close() throws java.io.IOException {
        fixture.close();
        try (var files = java.nio.file.Files.walk(scratch)) {
            for (Path file : files.sorted(java.util.Collections.reverseOrder()).toList()) {
                java.nio.file.Files.delete(file);
            }
        }
    }

    private static StoredTable everyType() {
        return fixture.stored(
                "SELECT *, union_value(num := 1)::UNION(num INTEGER, str VARCHAR) AS u2,"
                        + " {'hugeint': 5::HUGEINT, 'interval': 'it''s, \"q\" {x: 1}', 'e':"
                        + " 'a'::ENUM('b', 'a')} AS nest, MAP {'a'::ENUM('b', 'a'): INTERVAL '1"
                        + " microsecond'} AS mm, [TIME '10:00:01'::TIMETZ] AS tl, INTERVAL '1 month 3"
                        + " microseconds' AS iv, sum(1) OVER () AS huge, '{\"a\": 1}'::JSON AS j"
                        + " FROM test_all_types()");
    }

    @net.jqwik.api.Example
    void printsEveryTypeAsTheEngineDoes() {
        StoredTable all = everyType();
        for (Column column : all.schema().columns()) {
            String name = Sql.identifier(column.name());
            assertThat(fixture.rows("SELECT " + name + " FROM t", all.ref()))
                    .as(column.toString())
                    .isEqualTo(
                            fixture.rows("SELECT CAST(" + name + " AS VARCHAR) FROM t", all.ref()));
        }
    }

    @net.jqwik.api.Example
    void everyTypeComesBackFromParquet() {
        StoredTable all = everyType();
        Path file = scratch.resolve("all.parquet");
        assertThat(fixture.engine.writeParquet(all.ref(), file, new RunningJob())).isPositive();
        var ref = new TableRef.Stored("reopened", 1);
        StoredTable reopened =
                fixture.engine.openParquet(ref, file, all.schema(), new RunningJob());
        assertThat(reopened.rowCount()).isEqualTo(all.rowCount());
        assertThat(reopened.schema()).isEqualTo(all.schema());
        String types =
                all.schema().columns().stream()
                        .map(c -> "typeof(" + Sql.identifier(c.name()) + ")")
                        .collect(Collectors.joining(", "));
        assertThat(fixture.rows("SELECT " + types + " FROM t", ref))
                .isEqualTo(fixture.rows("SELECT " + types + " FROM t", all.ref()));
        for (Column column : all.schema().columns()) {
            String name = Sql.identifier(column.name());
            String sql = "SELECT " + name + " FROM t ORDER BY ALL";
            assertThat(fixture.rows(sql, ref))
                    .as(column.toString())
                    .isEqualTo(fixture.rows(sql, all.ref()));
        }
        var middle = new ArrayList<Long>();
        fixture.engine.readRows(
                ref, List.of("bigint"), 1, 1, b -> middle.add(b.getLong(0, 0)), new RunningJob());
        assertThat(middle).containsExactly(Long.MAX_VALUE);
        fixture.engine.drop(ref);
        assertThat(file).exists();
    }

    @net.jqwik.api.Example
    void readsNumbersOfEveryWidthAsDoubles() {
        var ref =
                fixture.table(
                        "SELECT 170141183460469231731687303715884105727::HUGEINT AS h,"
                                + " 340282366920938463463374607431768211455::UHUGEINT AS uh,"
                                + " 18446744073709551615::UBIGINT AS ub, -12.345::DECIMAL(38,3) AS d,"
                                + " -0.5::DECIMAL(4,1) AS d4, 255::UTINYINT AS ut, sum(7) AS s,"
                                + " DATE '1970-01-02' AS day, TIMESTAMP_S '1970-01-01 00:00:01' AS ts,"
                                + " TIMESTAMP_NS '1970-01-01 00:00:00.000001' AS tn, TIME '00:00:01' AS ti,"
                                + " 'infinity'::TIMESTAMP AS inf, '-infinity'::DATE AS dinf, true AS b,"
                                + " 12345678901234567890123::BIGNUM AS big, 'text' AS x");
        var values = new ArrayList<Double>();
        fixture.engine.run(
                EngineFixture.over("FROM t", ref),
                batch -> {
                    for (int i = 0; i < batch.schema().columns().size(); i++) {
                        values.add(batch.getDouble(i, 0));
                    }
                    return true;
                },
                new RunningJob());
        assertThat(values)
                .containsExactly(
                        0x1p127,
                        0x1p128,
                        0x1p64,
                        -12.345,
                        -0.5,
                        255.0,
                        7.0,
                        86_400_000_000.0,
                        1e6,
                        1.0,
                        1e6,
                        Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY,
                        1.0,
                        12345678901234567890123.0,
                        Double.NaN);
    }

    @Property(tries = 4)
    void printsDoublesAsTheEngineDoes(@ForAll @Size(100) List<Long> bits) {
        assertPrinted(
                "DOUBLE",
                bits.stream().map(b -> Double.toString(Double.longBitsToDouble(b))).toList());
        assertPrinted("DOUBLE", bits.stream().map(b -> Double.toString(b / 1000.0)).toList());
    }

    @Property(tries = 4)
    void printsFloatsAsTheEngineDoes(@ForAll @Size(100) List<Integer> bits) {
        assertPrinted("FLOAT", bits.stream().map(b -> Float.toString((float) b)).toList());
        assertPrinted("DOUBLE", bits.stream().map(b -> Double.toString(0x1p40 * b)).toList());
        assertPrinted(
                "FLOAT", bits.stream().map(b -> Float.toString(Float.intBitsToFloat(b))).toList());
    }

    @Property(tries = 3)
    void printsDecimalsAsTheEngineDoes(@ForAll @Size(100) List<Long> unscaled) {
        assertPrinted(
                "DECIMAL(38,4)",
                unscaled.stream().map(u -> java.math.BigDecimal.valueOf(u, 4).toString()).toList());
    }

    @Property(tries = 3)
    void printsTimesAsTheEngineDoes(
            @ForAll @Size(100)
                    List<
                                    @LongRange(
                                            min = -9_000_000_000_000_000_000L,
                                            max = 9_000_000_000_000_000_000L)
                                    Long>
                            micros) {
        assertSame(micros.stream().map(m -> "make_timestamp(" + m + ")").toList());
        assertSame(micros.stream().map(m -> "make_timestamptz(" + m + ")").toList());
        assertSame(
                micros.stream()
                        .map(m -> "DATE '1970-01-01' + (" + m / 20_000_000_000_000L + ")")
                        .toList());
    }

    private static void assertPrinted(String type, List<String> values) {
        assertSame(
                values.stream().map(v -> "CAST(" + Sql.literal(v) + " AS " + type + ")").toList());
    }

    private static void assertSame(List<String> expressions) {
        String values =
                expressions.stream().map(e -> "(" + e + ")").collect(Collectors.joining(", "));
        String from = " FROM (VALUES " + values + ") AS a(v)";
        assertThat(fixture.rows(new Statement("SELECT v" + from, Map.of(), Map.of())))
                .isEqualTo(
                        fixture.rows(
                                new Statement(
                                        "SELECT CAST(v AS VARCHAR)" + from, Map.of(), Map.of())));
    }
}
