package org.pikaplot.compute.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pikaplot.compute.spi.EngineFixture;
import org.pikaplot.compute.spi.QueryEngine.Candidate;
import org.pikaplot.compute.spi.QueryEngine.Reuse;
import org.pikaplot.compute.spi.QueryEngine.Statement;
import org.pikaplot.compute.spi.RunningJob;
import org.pikaplot.data.Fingerprint;
import org.pikaplot.data.TableRef;

/** Which questions are answered from which kept answers, and that the rows are the same. */
class AnswerReuseTest {
    private static EngineFixture fixture;
    private static TableRef.Stored t;

    @BeforeAll
    static void open(@TempDir Path scratch) {
        fixture = new EngineFixture(new DuckDbEngineFactory(), scratch);
        t =
                fixture.table(
                        "SELECT CASE WHEN range % 9 = 0 THEN NULL ELSE (range % 23)::INTEGER END AS x,"
                                + " (range % 7)::BIGINT AS y, ((range % 11) * 0.25)::DECIMAL(10,2) AS p,"
                                + " CASE range % 8 WHEN 0 THEN 'nan' WHEN 1 THEN 'inf' WHEN 2 THEN '-0.0'"
                                + " WHEN 3 THEN NULL ELSE '0.5' END::DOUBLE AS v, ['a', 'B', NULL, 'ä'][1 + range % 4] AS g,"
                                + " TIMESTAMP '2024-01-01' + INTERVAL (range * 5) HOUR AS d,"
                                + " DATE '2024-01-01' + (range % 90)::INTEGER AS \"on day\" FROM range(2000)");
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static Statement over(String sql) {
        return EngineFixture.over(sql, t);
    }

    private static Optional<Reuse> reuse(String wide, String wanted) {
        Fingerprint key = Fingerprint.of(List.of(wide));
        var kept = fixture.engine.keep(over(wide), key, new RunningJob());
        return fixture.engine.reuse(
                over(wanted),
                List.of(new Candidate(over(wide), key, kept.rowCount(), true)),
                new RunningJob());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "FROM t WHERE x > 15 # FROM t WHERE x > 17",
                "FROM t WHERE x > 15 # FROM t WHERE x > 15 AND g = 'a'",
                "FROM t WHERE x > 15 # SELECT y, x AS z FROM t WHERE x >= 16.5 AND y < 3",
                "FROM t WHERE x > 15 # SELECT q.y + 1 AS \"a b\" FROM t q WHERE 18 < q.X ORDER BY y DESC",
                "FROM t WHERE x BETWEEN 3 AND 9 # FROM t WHERE x = 5",
                "FROM t WHERE x BETWEEN 3 AND 9 # SELECT DISTINCT x FROM t WHERE x BETWEEN 4 AND 8",
                "FROM t WHERE x BETWEEN 3 AND 9 # SELECT x, y FROM t WHERE x BETWEEN 3 AND 9 ORDER BY ALL LIMIT 3",
                "FROM t WHERE g IN ('a', 'ä') # FROM t WHERE g = 'a'",
                "FROM t WHERE g IN ('a', 'ä') # SELECT g, count(*), sum(x), min(v) FROM t WHERE g IN ('ä') GROUP BY g",
                "FROM t WHERE x < 4 # SELECT count(*), sum(y), avg(x), max(p) FROM t WHERE x < 3 AND y > 100",
                "FROM t WHERE x < 9 AND v IS NOT NULL # FROM t WHERE x < 8 AND v > 0",
                "FROM t WHERE v > 0.6 # FROM t WHERE v >= 0.7",
                "FROM t WHERE d >= '2024-10-01' # FROM t WHERE d >= TIMESTAMP '2024-10-02 10:00:00' AND d < '2024-11-01'",
                "SELECT \"on day\", x FROM t WHERE y < 2 # SELECT \"on day\" FROM t WHERE y < 2 AND \"on day\" < DATE '2024-02-01'",
                "SELECT x + y AS s, x FROM t WHERE y < 3 # SELECT (x + y) * 2 AS r FROM t WHERE y < 3 AND x + y > 4",
                "SELECT x, g, count(*) AS n, sum(y) AS s FROM t GROUP BY x, g # SELECT g, sum(y) AS s, count(*) AS n FROM t GROUP BY g",
                "SELECT x, g, count(*) AS n, sum(p) AS s FROM t GROUP BY ALL # SELECT sum(p) AS all_p, count(*) FROM t",
                "SELECT x, g, count(x) AS n, min(p) AS m FROM t GROUP BY ALL # SELECT x % 2 AS odd, count(x), min(p) FROM t WHERE x > 3 GROUP BY odd ORDER BY odd",
                "SELECT x, avg(v) AS a, max(g) AS m FROM t GROUP BY x # SELECT avg(v) AS a, x FROM t WHERE x > 5 GROUP BY x ORDER BY x LIMIT 4",
                "SELECT date_trunc('day', d) AS day, count(*) AS n FROM t GROUP BY day # SELECT date_trunc('month', d) AS m, count(*) AS n FROM t GROUP BY m",
                "SELECT date_trunc('day', d) AS day, count(*) AS n FROM t GROUP BY day # SELECT year(d) AS y, month(d) AS m, count(*) AS n FROM t WHERE d >= '2024-02-01' AND d < '2024-07-01' GROUP BY ALL",
                "SELECT date_trunc('month', d) AS m, g, sum(y) AS s FROM t GROUP BY ALL # SELECT g, sum(y) AS s FROM t WHERE d >= '2024-03-01' GROUP BY g",
                "SELECT x, count(*) FILTER (y > 2) AS n FROM t GROUP BY x # SELECT count(*) FILTER (y > 2) AS n FROM t WHERE x < 0",
                "SELECT x, y FROM t WHERE y < 3 ORDER BY x # SELECT x, y FROM t WHERE y < 2 ORDER BY y DESC",
                // Names that mean something else over the answer than over the table, or would.
                "SELECT y, x, g FROM t WHERE x > 15 # SELECT x AS y, g FROM t WHERE x > 17 AND y > 2",
                "SELECT x, y FROM t WHERE x > 15 # SELECT x AS y FROM t WHERE x > 17 ORDER BY y DESC",
                "SELECT x, y, p FROM t WHERE x > 15 # SELECT x AS p, count(*) AS n FROM t WHERE x > 17 GROUP BY x ORDER BY p",
                "SELECT x AS foo, x, y FROM t WHERE x > 15 # SELECT y AS foo, count(*) AS n FROM t WHERE x > 17 GROUP BY foo ORDER BY foo",
                "SELECT x, y, p FROM t WHERE x > 15 # SELECT t.x, y AS p FROM t WHERE t.x > 17 ORDER BY p, x",
                "SELECT g, x, y, p, v, d, \"on day\" FROM t WHERE x > 15 # FROM t WHERE x > 17",
                "SELECT x AS y, y AS x FROM t WHERE x > 15 # SELECT x, y FROM t WHERE x > 17",
                "SELECT x AS X, y FROM t WHERE x > 15 # SELECT X, y FROM t WHERE x > 17",
            })
    void answersTheNarrowerFromTheWider(String wide, String wanted) {
        assertSameRows(wide, wanted, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "FROM t WHERE d >= '2024-02-01' AND d < '2024-03-01' # FROM t WHERE d >= '2024-02-01' AND d < '2024-04-01'",
                "FROM t WHERE d >= '2024-02-01' AND d < '2024-03-01' # SELECT d, x FROM t WHERE d BETWEEN '2024-01-15' AND '2024-02-20' ORDER BY d",
                "FROM t WHERE d > '2024-02-01' AND d <= '2024-03-01' AND y < 3 # FROM t WHERE y < 3 AND d < '2024-04-01'",
                "FROM t WHERE d >= '2024-02-01' AND d < '2024-03-01' # FROM t WHERE d > '2024-01-01'",
                "SELECT date_trunc('month', d) AS m, sum(y) AS s FROM t WHERE d < '2024-05-01' GROUP BY m # SELECT date_trunc('month', d) AS m, sum(y) AS s FROM t WHERE d < '2024-06-10' GROUP BY m ORDER BY m",
                "SELECT \"on day\", g, avg(v) AS a FROM t WHERE \"on day\" < '2024-02-01' GROUP BY ALL # SELECT \"on day\", avg(v) AS a, g FROM t WHERE \"on day\" <= '2024-02-03' GROUP BY ALL",
            })
    void extendsARangeOfTime(String known, String wanted) {
        assertSameRows(known, wanted, true);
    }

    private static void assertSameRows(String wide, String wanted, boolean extended) {
        Optional<Reuse> reuse = reuse(wide, wanted);
        assertThat(reuse).hasValueSatisfying(r -> assertThat(r.extended()).isEqualTo(extended));
        List<String> fresh = fixture.rows(over(wanted));
        List<String> reused = fixture.rows(reuse.orElseThrow().statement());
        if (wanted.contains("ORDER BY ALL") || wanted.contains("LIMIT")) {
            assertThat(reused).isEqualTo(fresh);
        } else {
            assertThat(reused).containsExactlyInAnyOrderElementsOf(fresh);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "FROM t WHERE x > 17 # FROM t WHERE x > 15",
                "FROM t WHERE x > 15 # FROM t WHERE x >= 15",
                "FROM t WHERE x > 15 # FROM t WHERE x > 15 OR x IS NULL",
                "FROM t WHERE x > 15 # FROM t WHERE y > 17",
                "FROM t WHERE x > 15 # FROM t WHERE NOT x > 17",
                "FROM t WHERE x > 15 # FROM t WHERE x > y",
                "FROM t WHERE x > 15 # SELECT * FROM t WHERE x > 17 LIMIT 3",
                "FROM t WHERE x > 15 # SELECT * FROM t WHERE x > 17 ORDER BY x LIMIT 3",
                "FROM t WHERE x > 15 LIMIT 30 # FROM t WHERE x > 17",
                "FROM t WHERE x > 15 # SELECT x, sum(v) FROM t WHERE x > 17 GROUP BY x",
                "FROM t WHERE x > 15 # SELECT x, string_agg(g) FROM t WHERE x > 17 GROUP BY x",
                "FROM t WHERE x > 15 # SELECT x, row_number() OVER () FROM t WHERE x > 17",
                "FROM t WHERE x > 15 # SELECT x FROM t WHERE x > (SELECT 17)",
                "FROM t WHERE x > 15 # SELECT x FROM t a JOIN t b USING (x) WHERE x > 17",
                "FROM t WHERE x > 15 # SELECT x, random() FROM t WHERE x > 17",
                "SELECT x FROM t WHERE x > 15 # SELECT y FROM t WHERE x > 17",
                "SELECT x, y AS v FROM t WHERE x > 15 # SELECT v FROM t WHERE x > 17",
                "SELECT x, y FROM t WHERE y < 3 ORDER BY x # SELECT x, y FROM t WHERE y < 2",
                "SELECT v, y FROM t WHERE y < 3 ORDER BY x # SELECT DISTINCT v FROM t WHERE y < 3",
                "SELECT DISTINCT x, y FROM t # SELECT x FROM t",
                "SELECT x, count(*) FROM t GROUP BY x # SELECT x FROM t",
                "SELECT x, g, avg(y) AS a FROM t GROUP BY ALL # SELECT x, avg(y) AS a FROM t GROUP BY x",
                "SELECT x, g, sum(v) AS s FROM t GROUP BY ALL # SELECT x, sum(v) AS s FROM t GROUP BY x",
                "SELECT x, g, max(v) AS s FROM t GROUP BY ALL # SELECT x, max(v) AS s FROM t GROUP BY x",
                "SELECT x, count(DISTINCT y) AS n FROM t GROUP BY x # SELECT count(DISTINCT y) AS n FROM t",
                "SELECT x, count(*) AS n FROM t GROUP BY x # SELECT count(*) AS n FROM t WHERE y > 3",
                "SELECT x, count(*) AS n FROM t GROUP BY x # SELECT x, count(y) AS n FROM t GROUP BY x",
                "SELECT x, count(*) AS n FROM t WHERE y > 3 GROUP BY x # SELECT x, count(*) AS n FROM t GROUP BY x",
                "SELECT count(*) AS n FROM t # SELECT count(*) AS n FROM t WHERE 1 > 2",
                "SELECT x, count(*) AS n FROM t GROUP BY x HAVING n > 3 # SELECT count(*) AS n FROM t",
                "SELECT x, g, count(*) AS n FROM t GROUP BY ROLLUP (x, g) # SELECT x, count(*) AS n FROM t GROUP BY x",
                "SELECT date_trunc('week', d) AS w, count(*) AS n FROM t GROUP BY w # SELECT date_trunc('month', d) AS m, count(*) AS n FROM t GROUP BY m",
                "SELECT date_trunc('month', d) AS m, count(*) AS n FROM t GROUP BY m # SELECT date_trunc('day', d) AS m, count(*) AS n FROM t GROUP BY m",
                "SELECT date_trunc('month', d) AS m, count(*) AS n FROM t GROUP BY m # SELECT count(*) AS n FROM t WHERE d >= '2024-03-02'",
                "SELECT date_trunc('month', d) AS m, count(*) AS n FROM t GROUP BY m # SELECT count(*) AS n FROM t WHERE d > '2024-03-01'",
                "SELECT date_trunc('month', d) AS m, count(*) AS n FROM t WHERE d < '2024-05-02' GROUP BY m # SELECT date_trunc('month', d) AS m, count(*) AS n FROM t WHERE d < '2024-07-01' GROUP BY m",
                "SELECT g, count(*) AS n FROM t WHERE d < '2024-05-01' GROUP BY g # SELECT g, count(*) AS n FROM t WHERE d < '2024-07-01' GROUP BY g",
                "FROM t WHERE d < '2024-05-01' # FROM t WHERE d >= '2024-06-01' AND d < '2024-07-01'",
                "FROM t WHERE d < '2024-05-01' AND y < 3 # FROM t WHERE d < '2024-07-01' AND y < 4",
                "SELECT x FROM t WHERE d < '2024-05-01' # SELECT x FROM t WHERE d >= '2024-02-01' AND d < '2024-07-01'",
            })
    void runsAnewInDoubt(String wide, String wanted) {
        assertThat(reuse(wide, wanted)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "FROM answer WHERE x > 15 # SELECT x AS answer, \"on day\" FROM answer WHERE x > 17",
            })
    void leavesTheNamesAlone(String wide, String wanted) {
        Fingerprint key = Fingerprint.of(List.of(wide));
        Map<String, TableRef> inputs = Map.of("Answer", t, "other", t);
        var known = new Statement(wide, inputs, Map.of());
        var kept = fixture.engine.keep(known, key, new RunningJob());
        var question = new Statement(wanted, inputs, Map.of());
        Optional<Reuse> reuse =
                fixture.engine.reuse(
                        question,
                        List.of(new Candidate(known, key, kept.rowCount(), true)),
                        new RunningJob());
        assertThat(fixture.rows(reuse.orElseThrow().statement())).isEqualTo(fixture.rows(question));
    }
}
