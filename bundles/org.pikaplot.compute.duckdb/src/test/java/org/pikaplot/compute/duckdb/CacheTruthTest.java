package org.pikaplot.compute.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.PageRequest;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.compute.QueryResult;
import org.pikaplot.compute.internal.service.LocalComputeServiceFactory;
import org.pikaplot.compute.spi.QueryEngine.Statement;
import org.pikaplot.compute.spi.RunningJob;
import org.pikaplot.data.RowBatch;
import org.pikaplot.data.TableRef;

/** With the cache and without it, every question has the same answer. */
class CacheTruthTest {
    private static Path scratch;
    private static ComputeService service;
    private static TableRef.Stored t;

    @BeforeContainer
    static void open() throws IOException {
        scratch = Files.createTempDirectory("truth");
        // So little room for answers that many are evicted on the way.
        var limits = new ComputeLimits(16L << 30, 1L << 20, 20_000, 512L << 20, 2, 2);
        service = new LocalComputeServiceFactory(new DuckDbEngineFactory()).open(scratch, limits);
        t = new TableRef.Stored("t", 1);
        String rows =
                "SELECT (range % 13)::INTEGER AS x, (range % 7)::INTEGER AS y, range / 4.0 AS v,"
                        + " ['a', 'B', NULL, 'ä'][1 + range % 4] AS g, TIMESTAMP '2024-01-30' + INTERVAL (range)"
                        + " HOUR AS d FROM range(200)";
        service.engine()
                .ingest(
                        t,
                        load -> load.execute("CREATE TABLE data AS " + rows, List.of()),
                        new RunningJob());
    }

    @AfterContainer
    static void close() {
        assertThat(service.cacheCounters().exact()).isPositive();
        assertThat(service.cacheCounters().evicted()).isPositive();
        service.close();
    }

    @Provide
    Arbitrary<String> questions() {
        Arbitrary<String> number = Arbitraries.of("5", "5.0", "5.5", "6", "-1", "1e0", "$p", "x");
        Arbitrary<String> key =
                Arbitraries.of(
                        "x",
                        "X",
                        "y",
                        "g",
                        "date_trunc('day', d)",
                        "date_trunc('month', d)",
                        "x % 2");
        Arbitrary<String> value =
                Arbitraries.of(
                        "sum(v)",
                        "SUM(x)",
                        "avg(v)",
                        "count(*)",
                        "count(g)",
                        "count(DISTINCT y)",
                        "max(d)",
                        "min(g)",
                        "round(avg(v), 1)",
                        "round(avg(v), 2)",
                        "quantile_cont(v, 0.5)",
                        "quantile_cont(v, 0.25)",
                        "string_agg(g, ',' ORDER BY v)",
                        "string_agg(g, ';' ORDER BY v)");
        Arbitrary<String> filter =
                Combinators.combine(
                                Arbitraries.of("x", "X", "y", "v"),
                                Arbitraries.of(">", ">=", "=", "<>", "<"),
                                number)
                        .as((column, operator, with) -> " WHERE " + column + operator + with)
                        .injectNull(0.2)
                        .map(text -> text == null ? "" : text);
        Arbitrary<String> end =
                Arbitraries.of(
                        "",
                        " ORDER BY ALL",
                        " ORDER BY ALL DESC",
                        " ORDER BY ALL LIMIT 2",
                        " ORDER BY ALL LIMIT 3");
        Arbitrary<String> from =
                Arbitraries.of(" FROM t", " from T", " FROM t AS q", " FROM (FROM t) s");
        return Combinators.combine(key, value, from, filter, end)
                .as((k, v, f, w, e) ->
                        "SELECT " + k + " AS k, " + v + " AS v" + f + w + " GROUP BY k" + e);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void cacheOnEqualsCacheOff(@ForAll("questions") String sql, @ForAll boolean high) {
        Map<String, Object> parameters = Map.of("p", high ? 9L : 3L);
        var request =
                new QueryRequest(
                        sql, Map.of("t", t), parameters, null, QueryRequest.Priority.VISIBLE);
        QueryResult kept = service.submit(request).await();
        var page = new PageRequest(kept.table(), List.of(), List.of(), null, 0, 1_000);
        List<String> cached =
                service.page(page, null).await().rows().stream()
                        .map(row -> String.join("|", row))
                        .toList();
        var fresh = new ArrayList<String>();
        service.engine()
                .run(
                        new Statement(sql, Map.of("t", t), parameters),
                        batch -> fresh.addAll(rows(batch)),
                        new RunningJob());
        if (sql.contains("ORDER BY ALL")) {
            assertThat(cached).as(sql).isEqualTo(fresh);
        } else {
            assertThat(cached).as(sql).containsExactlyInAnyOrderElementsOf(fresh);
        }
    }

    private static List<String> rows(RowBatch batch) {
        var rows = new ArrayList<String>();
        for (int row = 0; row < batch.rowCount(); row++) {
            rows.add(batch.getText(0, row) + "|" + batch.getText(1, row));
        }
        return rows;
    }
}
