package org.pikaplot.compute.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pikaplot.compute.spi.EngineFixture;
import org.pikaplot.compute.spi.QueryEngine.Statement;
import org.pikaplot.compute.spi.RunningJob;
import org.pikaplot.data.Fingerprint;
import org.pikaplot.data.TableRef;

class FingerprintTest {
    private static EngineFixture fixture;
    private static TableRef.Stored t;
    private static TableRef.Stored u;

    @BeforeAll
    static void open(@TempDir Path scratch) {
        fixture = new EngineFixture(new DuckDbEngineFactory(), scratch);
        String columns =
                "SELECT 1::INTEGER AS x, 2::INTEGER AS y, 3::BIGINT AS big, 1.5::DOUBLE AS v,"
                        + " 2.5::DECIMAL(10,2) AS price, 'a' AS s, TIMESTAMP '2024-01-01' AS d,"
                        + " [1, 2] AS l, 4::TINYINT AS tiny";
        t = fixture.table(columns);
        u = fixture.table(columns);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static Fingerprint print(String sql) {
        return print(sql, Map.of("t", t, "u", u), Map.of());
    }

    private static Fingerprint print(
            String sql, Map<String, TableRef> inputs, Map<String, Object> parameters) {
        return fixture.engine
                .prepare(new Statement(sql, inputs, parameters), new RunningJob())
                .fingerprint();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "FROM t LIMIT 5 # FROM t LIMIT 6",
                "FROM t LIMIT 5 # FROM t LIMIT 5 OFFSET 1",
                "FROM t LIMIT 5 # FROM t LIMIT 5%",
                "FROM t ORDER BY v # FROM t ORDER BY v DESC",
                "FROM t ORDER BY v NULLS FIRST # FROM t ORDER BY v NULLS LAST",
                "FROM t ORDER BY x, y # FROM t ORDER BY y, x",
                "FROM t TABLESAMPLE 10% (bernoulli, 1) # FROM t TABLESAMPLE 20% (bernoulli, 1)",
                "FROM t TABLESAMPLE 10% (bernoulli, 1) # FROM t TABLESAMPLE 10% (bernoulli, 2)",
                "FROM t TABLESAMPLE 10% (bernoulli, 1) # FROM t TABLESAMPLE 10% (system, 1)",
                "FROM t USING SAMPLE 3 (reservoir, 1) # FROM t USING SAMPLE 4 (reservoir, 1)",
                "SELECT round(v, 1) AS r FROM t # SELECT round(v, 2) AS r FROM t",
                "SELECT date_trunc('day', d) AS r FROM t # SELECT date_trunc('month', d) AS r FROM t",
                "SELECT date_part('day', d) AS r FROM t # SELECT date_part('hour', d) AS r FROM t",
                "SELECT strftime(d, '%Y') AS r FROM t # SELECT strftime(d, '%m') AS r FROM t",
                "SELECT CAST(v AS INTEGER) AS r FROM t # SELECT CAST(v AS BIGINT) AS r FROM t",
                "SELECT CAST(v AS INTEGER) AS r FROM t # SELECT TRY_CAST(v AS INTEGER) AS r FROM t",
                "SELECT CAST(CAST(v AS INTEGER) AS DOUBLE) AS r FROM t # SELECT CAST(CAST(v AS BIGINT) AS DOUBLE) AS r FROM t",
                "SELECT d + INTERVAL 1 DAY AS r FROM t # SELECT d + INTERVAL 1 HOUR AS r FROM t",
                "SELECT d + INTERVAL 1 DAY AS r FROM t # SELECT d + INTERVAL 2 DAY AS r FROM t",
                "SELECT count(*) AS n FROM t GROUP BY GROUPING SETS (x, y) # SELECT count(*) AS n FROM t GROUP BY GROUPING SETS (x, ())",
                "SELECT count(*) AS n FROM t GROUP BY ROLLUP (x, y) # SELECT count(*) AS n FROM t GROUP BY CUBE (x, y)",
                "SELECT quantile_cont(v, 0.25) AS r FROM t # SELECT quantile_cont(v, 0.75) AS r FROM t",
                "SELECT quantile_cont(v, 0.5) AS r FROM t # SELECT quantile_disc(v, 0.5) AS r FROM t",
                "SELECT string_agg(s, ',') AS r FROM t # SELECT string_agg(s, ';') AS r FROM t",
                "SELECT string_agg(s, ',' ORDER BY x) AS r FROM t # SELECT string_agg(s, ',' ORDER BY y) AS r FROM t",
                "SELECT list_sort(l, 'ASC') AS r FROM t # SELECT list_sort(l, 'DESC') AS r FROM t",
                "SELECT list_transform(l, lambda e: e + 1) AS r FROM t # SELECT list_transform(l, lambda e: e - 1) AS r FROM t",
                "SELECT list_transform(l, lambda e: e + x) AS r FROM t # SELECT list_transform(l, lambda e: e + y) AS r FROM t",
                "SELECT regexp_matches(s, 'a') AS r FROM t # SELECT regexp_matches(s, 'b') AS r FROM t",
                "SELECT regexp_matches(s, 'a') AS r FROM t # SELECT regexp_matches(s, 'a', 'i') AS r FROM t",
                "SELECT s LIKE 'a' AS r FROM t # SELECT s ILIKE 'a' AS r FROM t",
                "SELECT sum(v) AS r FROM t # SELECT sum(DISTINCT v) AS r FROM t",
                "SELECT sum(v) AS r FROM t # SELECT sum(v) FILTER (x > 1) AS r FROM t",
                "SELECT sum(v) OVER (ORDER BY x) AS r FROM t # SELECT sum(v) OVER (ORDER BY y) AS r FROM t",
                "SELECT sum(v) OVER (ORDER BY x ROWS 1 PRECEDING) AS r FROM t # SELECT sum(v) OVER (ORDER BY x ROWS 2 PRECEDING) AS r FROM t",
                "SELECT lag(v, 1) OVER (ORDER BY x) AS r FROM t # SELECT lag(v, 2) OVER (ORDER BY x) AS r FROM t",
                "SELECT x FROM t # SELECT y AS x FROM t",
                "SELECT x FROM t # SELECT x AS z FROM t",
                "SELECT x AS Total FROM t # SELECT x AS total FROM t",
                "SELECT x FROM t # SELECT x FROM u",
                "SELECT DISTINCT x FROM t # SELECT x FROM t",
                "SELECT x FROM t UNION SELECT x FROM u # SELECT x FROM t UNION ALL SELECT x FROM u",
                "SELECT x FROM t EXCEPT SELECT x FROM u # SELECT x FROM t INTERSECT SELECT x FROM u",
                "FROM t JOIN u USING (x) # FROM t LEFT JOIN u USING (x)",
                "FROM t JOIN u USING (x) # FROM t JOIN u USING (y)",
                "FROM t ASOF JOIN u ON t.x >= u.x # FROM t ASOF JOIN u ON t.x > u.x",
                "FROM t WHERE x > 5 # FROM t WHERE x >= 5",
                "FROM t WHERE x > 5 # FROM t WHERE x > 6",
                "FROM t WHERE x > 5 # FROM t WHERE y > 5",
                "FROM t WHERE x > 5 # FROM t WHERE x > 5.5",
                "FROM t WHERE x > 5 # FROM t WHERE 5 > x",
                "FROM t WHERE s = 'a' # FROM t WHERE s = 'A'",
                "FROM t WHERE s = 'a' # FROM t WHERE s = 'a '",
                "FROM t WHERE x IN (1, 2) # FROM t WHERE x IN (1, 3)",
                "FROM t WHERE x BETWEEN 1 AND 2 # FROM t WHERE x BETWEEN 1 AND 3",
                "SELECT 5 AS r # SELECT 5.0 AS r",
                "SELECT 1e3 AS r # SELECT 1e4 AS r",
                "SELECT s COLLATE NOCASE AS r FROM t ORDER BY r # SELECT s AS r FROM t ORDER BY r",
                "PIVOT t ON s USING sum(v) # PIVOT t ON s USING avg(v)",
                "SELECT {'a': x} AS r FROM t # SELECT {'b': x} AS r FROM t",
                "SELECT histogram(x) AS r FROM t # SELECT histogram(y) AS r FROM t",
                "SELECT x // 2 AS r FROM t # SELECT x % 2 AS r FROM t",
                "SELECT CASE WHEN x > 1 THEN 1 ELSE 2 END AS r FROM t # SELECT CASE WHEN x > 1 THEN 2 ELSE 1 END AS r FROM t",
                "SELECT * FROM range(5) # SELECT * FROM range(6)",
            })
    void differsForDifferentAnswers(String one, String other) {
        assertThat(print(one)).isNotNull();
        assertThat(print(other)).isNotNull().isNotEqualTo(print(one));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "SELECT x FROM t # select   x\tfrom /* all */ t -- the end",
                "SELECT x FROM t # SELECT X FROM T;",
                "SELECT x FROM t # SELECT \"x\" FROM \"t\"",
                "SELECT x FROM t # SELECT q.x FROM t AS q",
                "SELECT x FROM t # FROM t SELECT t.x",
                "SELECT * FROM t # FROM t",
                "SELECT sum(v) FROM t GROUP BY s # SELECT SUM(V) FROM T GROUP BY S",
                "SELECT a.x FROM t a JOIN u b USING (x) # SELECT p.x FROM t p JOIN u q USING (X)",
                "FROM t WHERE x > 5 # FROM t WHERE X > 5.0",
                "FROM t WHERE x > 5 # FROM t WHERE x > 5.000",
                "FROM t WHERE x <= -5 # FROM t WHERE x <= -5.0",
                "FROM t WHERE 5 = x # FROM t WHERE 5.0 = x",
                "FROM t WHERE big > 5 # FROM t WHERE big > 5.0",
                "SELECT x FROM (SELECT x, y AS z FROM t) WHERE z > 1 # SELECT x FROM (SELECT x, y AS w FROM t) WHERE w > 1",
                "WITH q AS (SELECT x FROM t) FROM q # WITH r AS (SELECT x FROM t) FROM r",
                "SELECT x FROM t WHERE x != 1 # SELECT x FROM t WHERE x <> 1",
                "SELECT CAST(x AS VARCHAR) AS r FROM t # SELECT x::text AS r FROM t",
            })
    void isEqualForOneQuestionAskedTwice(String one, String other) {
        assertThat(print(other)).isNotNull().isEqualTo(print(one));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT random()",
                "SELECT now()",
                "SELECT current_timestamp",
                "SELECT current_date",
                "SELECT today()",
                "SELECT CURRENT_TIME",
                "SELECT uuid()",
                "SELECT gen_random_uuid()",
                "SELECT x FROM t ORDER BY random()",
                "SELECT (SELECT max(random()) FROM t)",
                "SELECT list_transform(l, lambda e: e + random()) FROM t",
                "SELECT age(d) FROM t",
                "SELECT setseed(0.5)",
                "SELECT current_setting('threads')",
                "SELECT txid_current()",
                "FROM t TABLESAMPLE 10%",
                "FROM t TABLESAMPLE reservoir(5)",
                "FROM t USING SAMPLE 5",
                "FROM (FROM t TABLESAMPLE 10%)",
                "FROM duckdb_functions()",
                "WITH q AS (SELECT random() AS r) FROM q",
                "PIVOT (SELECT s, random() AS r FROM t) ON s USING sum(r)",
                "PIVOT (FROM t TABLESAMPLE 10%) ON s USING sum(v)",
            })
    void volatileStatementsHaveNone(String sql) {
        assertThat(print(sql)).isNull();
    }

    @Test
    void countsWhatIsReadAndWhatIsBound() {
        String sql = "SELECT x FROM t WHERE x > $low";
        Fingerprint five = print(sql, Map.of("t", t), Map.of("low", 5L));
        assertThat(print(sql, Map.of("t", t), Map.of("low", 6L))).isNotEqualTo(five);
        assertThat(print(sql, Map.of("t", u), Map.of("low", 5L))).isNotEqualTo(five);
        assertThat(print("SELECT x FROM other WHERE x > $p", Map.of("OTHER", t), Map.of("p", 5L)))
                .isEqualTo(five);
        var more = new HashMap<String, TableRef>(Map.of("t", t, "unused", u));
        assertThat(print(sql, more, Map.of("low", 5L))).isEqualTo(five);
    }

    @Test
    void isTheSameInAnotherRunOfTheProgram(@TempDir Path scratch) {
        String sql = "SELECT x, sum(v) FROM t GROUP BY ALL";
        try (var other = new EngineFixture(new DuckDbEngineFactory(), scratch)) {
            String columns =
                    "SELECT 1::INTEGER AS x, 2::INTEGER AS y, 3::BIGINT AS big, 1.5::DOUBLE AS v";
            var ref = other.table(columns);
            var moved = other.engine.prepare(EngineFixture.over(sql, ref), new RunningJob());
            other.engine.drop(ref);
            other.engine.ingest(
                    ref,
                    load -> load.execute("CREATE TABLE data AS " + columns, List.of()),
                    new RunningJob());
            var again = other.engine.prepare(EngineFixture.over(sql + " ", ref), new RunningJob());
            assertThat(again.fingerprint()).isNotNull().isEqualTo(moved.fingerprint());
        }
    }
}
