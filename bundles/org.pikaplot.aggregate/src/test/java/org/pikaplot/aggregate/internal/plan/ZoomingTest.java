package org.pikaplot.aggregate.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pikaplot.aggregate.internal.plan.PlannedAggregatesTest.same;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.AggregateService;
import org.pikaplot.aggregate.AggregateService.Answer;
import org.pikaplot.aggregate.Lattice;
import org.pikaplot.aggregate.Lattice.Cells;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.TableRef;

class ZoomingTest extends EngineTest {
    private static final String CLOUD =
            """
            SELECT CASE WHEN i % 97 = 0 THEN NULL ELSE sin(i) * i END AS x,
            CASE WHEN i % 89 = 0 THEN 'nan'::DOUBLE ELSE cos(i * 1.7) END AS y, i FROM range(20000) r(i)\
            """;

    @Test
    void drawsZoomedLinesFromATree() {
        TableRef table =
                table(
                        "SELECT i // 3 AS x, CASE WHEN i % 701 = 0 THEN NULL ELSE sin(i) END AS y FROM range(9000) r(i)");
        TableRef shuffled =
                table(
                        "SELECT i // 3 AS x, CASE WHEN i % 701 = 0 THEN NULL ELSE sin(i) END AS y FROM range(9000) r(i) ORDER BY i // 3 % 7, i");
        var whole = new AggregateRequest.M4("x", "y", new Range(0, 3000), 100, null, List.of());
        Answer first = ask(holding, table, whole);
        assertThat(first.way()).contains("m4 in order");
        assertThat(first.choices().getFirst().rejected()).contains("tree (not built yet)");
        rest(holding);
        for (Range range : List.of(new Range(1.5, 2000), new Range(700, 711), new Range(-9, 9e9))) {
            var zoomed = new AggregateRequest.M4("x", "y", range, 40, null, List.of());
            Answer fast = ask(holding, table, zoomed);
            assertThat(fast.way()).isEqualTo("m4 from a tree");
            same(fast.result(), ask(holding, shuffled, zoomed).result());
        }
    }

    private AggregateRequest.Bin2D density(TableRef table, Range x, Range y) {
        var domains = holding.domains(table, List.of("x", "y")).await();
        Cells across = cells(domains.get("x").range().orElseThrow(), x);
        Cells upwards = cells(domains.get("y").range().orElseThrow(), y);
        return new AggregateRequest.Bin2D(
                "x",
                "y",
                across.range(),
                upwards.range(),
                across.count(),
                upwards.count(),
                List.of());
    }

    private static Cells cells(Range domain, Range viewport) {
        return Lattice.of(domain, false).orElseThrow().over(viewport, 100).orElseThrow();
    }

    @Test
    void countsZoomedCellsFromAPyramid() {
        TableRef table = table(CLOUD);
        PlannedAggregates roomy = aggregates(1L << 30, 1L << 28);
        roomy.domains(table, List.of("x", "y")).await();
        var whole = density(table, new Range(-20_000, 20_000), new Range(-1, 1));
        Answer first = ask(roomy, table, whole);
        assertThat(first.way()).startsWith("kernel bin2d");
        assertThat(first.choices().getFirst().rejected()).contains("pyramid (not built yet)");
        rest(roomy);
        var zoomed = density(table, new Range(-3_000, 9_000), new Range(-0.3, 0.9));
        Answer fast = ask(roomy, table, zoomed);
        assertThat(fast.way()).isEqualTo("bin2d from a pyramid");
        same(fast.result(), ask(streaming, table, zoomed).result());
        var deep = density(table, new Range(0, 0.1), new Range(0, 0.001));
        Answer kernel = ask(roomy, table, deep);
        assertThat(kernel.way()).startsWith("kernel bin2d");
        assertThat(kernel.choices().getFirst().rejected())
                .anyMatch(why -> why.startsWith("pyramid (the cells are not sums"));
        same(kernel.result(), ask(streaming, table, deep).result());
    }

    @Test
    void givesAllRowsOrNone() {
        TableRef table = table(CLOUD);
        PlannedAggregates roomy = aggregates(1L << 30, 1L << 28);
        roomy.domains(table, List.of("x", "y")).await();
        List<SelectionClause> seen =
                List.of(
                        new SelectionClause.Interval("x", new Range(-5_000, 5_000)),
                        new SelectionClause.Interval("y", new Range(-0.5, 0.5)));
        var rows = new AggregateRequest.Rows(List.of("x", "y"), 500, true, seen);
        for (AggregateService service : List.of(roomy, streaming)) {
            var none = (AggregateResult.Rows) ask(service, table, rows).result();
            assertThat(none.sampled()).isTrue();
            assertThat(none.rowsShown()).isZero();
            assertThat(none.columns()).allMatch(column -> column.size() == 0);
        }
        ask(roomy, table, density(table, new Range(-20_000, 20_000), new Range(-1, 1)));
        rest(roomy);
        var fewer = new AggregateRequest.Rows(List.of("x", "y"), 400, true, seen);
        Answer known = ask(roomy, table, fewer);
        assertThat(known.way()).isEqualTo("no rows");
        long there = ask(streaming, table, fewer).result().rowsTotal();
        var enough = new AggregateRequest.Rows(List.of("x", "y"), (int) there, true, seen);
        Answer all = ask(roomy, table, enough);
        assertThat(all.result().rowsShown()).isEqualTo(there);
        same(
                all.result(),
                ask(
                                streaming,
                                table,
                                new AggregateRequest.Rows(
                                        List.of("x", "y"), (int) there, false, seen))
                        .result());
    }

    /** Asks a service that thinks this machine is slow. */
    private List<Answer> looks(AggregateService service, TableRef table, AggregateRequest request) {
        List<Answer> looks = new ArrayList<>();
        var handle = service.submit(table, request, null, Priority.VISIBLE, looks::add);
        looks.add(handle.await());
        return looks;
    }

    @Test
    void showsSomethingBeforeASlowAnswer() {
        TableRef table = table(CLOUD);
        PlannedAggregates slow = slow();
        var grid =
                new AggregateRequest.Bin2D(
                        "x", "y", new Range(-9e3, 9e3), new Range(-1, 1), 20, 10, List.of());
        List<Answer> first = looks(slow, table, grid);
        assertThat(first).extracting(Answer::exact).containsExactly(false, true);
        assertThat(first.getFirst().way()).startsWith("first look: a sample");
        var part =
                new AggregateRequest.Bin2D(
                        "x", "y", new Range(0, 5e3), new Range(-0.5, 1), 20, 10, List.of());
        List<Answer> zoomed = looks(slow, table, part);
        assertThat(zoomed.getFirst().way()).isEqualTo("first look: from a kept answer");
        double seen = zoomed.getFirst().result().rowsShown();
        assertThat(seen / zoomed.getLast().result().rowsShown()).isBetween(0.8, 1.25);
        same(zoomed.getLast().result(), ask(streaming, table, part).result());
        assertThat(looks(slow, table, part)).extracting(Answer::exact).containsExactly(true);

        var bins = new AggregateRequest.Bin1D("x", new Range(-2e4, 2e4), 8, null, List.of());
        List<Answer> counted = looks(slow, table, bins);
        var about = (AggregateResult.Bin1D) counted.getFirst().result();
        var exact = (AggregateResult.Bin1D) counted.getLast().result();
        assertThat(Arrays.stream(about.counts()[0]).sum() / (double) exact.rowsShown())
                .isBetween(0.9, 1.1);

        var line = new AggregateRequest.M4("i", "y", new Range(0, 19_999), 50, null, List.of());
        assertThat(looks(slow, table, line)).hasSize(2);
        var near = new AggregateRequest.M4("i", "y", new Range(900, 999), 50, null, List.of());
        assertThat(looks(slow, table, near).getFirst().way())
                .isEqualTo("first look: from a kept answer");
        var groups = new AggregateRequest.Quantiles("x", null, List.of(0.5), List.of());
        assertThat(looks(slow, table, groups)).extracting(Answer::exact).containsExactly(true);
    }

    @Test
    void showsNothingFirstWhereTheAnswerIsQuick() {
        TableRef table = table(CLOUD);
        var grid =
                new AggregateRequest.Bin2D(
                        "x", "y", new Range(-9e3, 9e3), new Range(-1, 1), 20, 10, List.of());
        assertThat(looks(holding, table, grid)).extracting(Answer::exact).containsExactly(true);
    }

    @Test
    void knowsWhatLiesAroundASlowViewport() {
        TableRef table = table(CLOUD);
        PlannedAggregates slow = slow();
        slow.domains(table, List.of("x", "y", "i")).await();
        var grid =
                new AggregateRequest.Bin2D(
                        "x", "y", new Range(0, 5e3), new Range(-0.5, 0.5), 20, 10, List.of());
        var line = new AggregateRequest.M4("i", "y", new Range(900, 999), 50, null, List.of());
        long before = compute.cacheCounters().prefetched();
        for (AggregateRequest request : List.of(grid, line)) {
            slow.submit(table, request, "plot", Priority.VISIBLE).await();
            rest(slow);
        }
        assertThat(compute.cacheCounters().prefetched()).isEqualTo(before + 2);
        long hits = compute.cacheCounters().prefetchHits();
        var beside =
                new AggregateRequest.Bin2D(
                        "x", "y", new Range(1e3, 6e3), new Range(-0.4, 0.6), 20, 10, List.of());
        var later = new AggregateRequest.M4("i", "y", new Range(930, 1_029), 50, null, List.of());
        for (AggregateRequest request : List.of(beside, later)) {
            List<Answer> looks = looks(slow, table, request);
            assertThat(looks.getFirst().way()).isEqualTo("first look: from a kept answer");
            same(looks.getLast().result(), ask(streaming, table, request).result());
        }
        assertThat(compute.cacheCounters().prefetchHits()).isEqualTo(hits + 2);
        var all = new AggregateRequest.M4("i", "y", new Range(0, 19_999), 50, null, List.of());
        slow.submit(table, all, "plot", Priority.VISIBLE).await();
        rest(slow);
        assertThat(compute.cacheCounters().prefetched())
                .as("nothing lies around")
                .isEqualTo(before + 2);
    }

    @Test
    void aNewerViewportEndsTheOlderOne() {
        TableRef table = table("SELECT sin(i) AS x, cos(i) AS y FROM range(3000000) r(i)");
        PlannedAggregates slow = slow();
        var older =
                slow.submit(
                        table,
                        new AggregateRequest.Bin2D(
                                "x", "y", new Range(-1, 1), new Range(-1, 1), 99, 99, List.of()),
                        "plot",
                        Priority.VISIBLE,
                        look -> {});
        List<Answer> looks = new ArrayList<>();
        var newer =
                slow.submit(
                        table,
                        new AggregateRequest.Bin2D(
                                "x", "y", new Range(0, 1), new Range(-1, 1), 99, 99, List.of()),
                        "plot",
                        Priority.VISIBLE,
                        looks::add);
        assertThat(newer.await().exact()).isTrue();
        assertThat(looks).hasSize(1);
        assertThat(older.outcome().join()).isInstanceOf(QueryOutcome.Cancelled.class);
    }
}
