package org.pikaplot.aggregate.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.AggregateService.Answer;
import org.pikaplot.aggregate.ColumnDomain;
import org.pikaplot.aggregate.ColumnValues;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.aggregate.Measure.Function;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;

/** Every request by every way there is for it, on tables of all types. */
class PlannedAggregatesTest extends EngineTest {
    private static final String EVERY_TYPE =
            """
            SELECT i, i::HUGEINT AS h, (i / 10)::DECIMAL(18, 3) AS d,
            CASE i %% 7 WHEN 0 THEN NULL WHEN 1 THEN 'nan'::DOUBLE WHEN 2 THEN 'inf'::DOUBLE ELSE sin(i) END AS f,
            DATE '2020-01-01' + (i %% 400)::INTEGER AS day,
            TIMESTAMP '2020-01-01 00:00:00' + INTERVAL (i) MINUTE AS ts,
            TIMESTAMPTZ '2020-01-01 00:00:00+00' + INTERVAL (i) HOUR AS tz,
            TIME '00:00:00' + INTERVAL (i) SECOND AS t,
            CASE WHEN i %% 11 = 0 THEN NULL ELSE (['b', 'a', 'ä', ''])[i %% 4 + 1] END AS c,
            (CASE WHEN i %% 11 = 0 THEN NULL ELSE (['z', 'y', 'x'])[i %% 3 + 1] END)::ENUM('z', 'y', 'x') AS e,
            CASE WHEN i %% 5 > 0 THEN i %% 2 = 0 END AS b, 'id' || i AS id,
            uuid() AS u, [i] AS nested, "i" AS "odd ""name"
            FROM range(%d) r(i)\
            """;

    private static final List<SelectionClause> BRUSH =
            List.of(
                    new SelectionClause.Interval("f", new Range(-0.5, 1)),
                    new SelectionClause.Points("c", List.of("a", "b", "")),
                    new SelectionClause.AnyOf(
                            List.of(
                                    new SelectionClause.Interval("d", new Range(0, 60)),
                                    new SelectionClause.Points("b", List.of("true")))));

    private static List<AggregateRequest> everyRequest(List<SelectionClause> filter) {
        Range hundreds = new Range(0, 900);
        return List.of(
                new AggregateRequest.Bin1D("f", new Range(-1, 1), 8, null, filter),
                new AggregateRequest.Bin1D("d", hundreds, 8, "c", filter),
                new AggregateRequest.Bin1D("h", hundreds, 8, "e", filter),
                new AggregateRequest.Bin1D("t", new Range(0, 1e9), 8, "b", filter),
                new AggregateRequest.Bin2D("i", "f", hundreds, new Range(-1, 1), 7, 5, filter),
                new AggregateRequest.Bin2D(
                        "ts",
                        "tz",
                        new Range(1.5778368e15, 1.58e15),
                        new Range(1.57e15, 1.6e15),
                        7,
                        5,
                        filter),
                new AggregateRequest.Hexagons("i", "f", hundreds, new Range(-1, 1), 7, 5, filter),
                new AggregateRequest.M4("i", "f", new Range(10, 800), 20, null, filter),
                new AggregateRequest.M4(
                        "day", "f", new Range(1.5778368e15, 1.6e15), 20, "c", filter),
                new AggregateRequest.Quantiles("d", null, List.of(0.0, 0.25, 0.5, 1.0), filter),
                new AggregateRequest.Quantiles("f", "c", List.of(0.1, 0.5), filter),
                new AggregateRequest.Rows(List.of("i", "c", "day", "e", "b", "f"), 50, filter),
                new AggregateRequest.GroupBy(
                        List.of("c", "b"),
                        List.of(
                                Measure.count(),
                                new Measure(Function.COUNT, "f"),
                                new Measure(Function.COUNT, "e"),
                                new Measure(Function.AVG, "d"),
                                new Measure(Function.MIN, "day"),
                                new Measure(Function.MAX, "h")),
                        100,
                        filter));
    }

    /** Sums may differ in the last digits, as the engine adds in an order of its own. */
    static void same(AggregateResult one, AggregateResult other) {
        assertThat(one)
                .usingRecursiveComparison()
                .withComparatorForType(
                        (a, b) -> Math.abs(a - b) <= 1e-12 * Math.abs(a) ? 0 : Double.compare(a, b),
                        Double.class)
                .isEqualTo(other);
    }

    @Test
    void answersTheSameWhicheverWayItTakes() {
        for (int rows : List.of(1_000, 1, 0)) {
            TableRef table = table(EVERY_TYPE.formatted(rows));
            for (List<SelectionClause> filter : List.of(List.<SelectionClause>of(), BRUSH)) {
                for (AggregateRequest request : everyRequest(filter)) {
                    Answer kernel = ask(holding, table, request);
                    Answer stream = ask(streaming, table, request);
                    assertThat(kernel.way())
                            .startsWith(
                                    request instanceof AggregateRequest.Rows && rows < 50
                                            ? "rows"
                                            : "kernel");
                    assertThat(stream.way()).matches(".*stream|sql");
                    same(kernel.result(), stream.result());
                    assertThat(kernel.result().rowsTotal()).isLessThanOrEqualTo(rows);
                }
            }
        }
    }

    @Test
    void keepsAnswersAndSaysSo() {
        TableRef table = table("SELECT i AS x FROM range(100) r(i)");
        var request = new AggregateRequest.Bin1D("x", new Range(0, 99), 10, null, List.of());
        assertThat(ask(holding, table, request).way())
                .isEqualTo("kernel bin1d over 1 resident columns");
        Answer again =
                ask(
                        holding,
                        table,
                        new AggregateRequest.Bin1D("x", new Range(0, 99), 10, null, List.of()));
        assertThat(again.way()).isEqualTo("cached");
        assertThat(((AggregateResult.Bin1D) again.result()).counts()[0]).containsOnly(10);
    }

    @Test
    void drawsSortedLinesTheFastWay() {
        TableRef table = table("SELECT i AS x, sin(i) AS y FROM range(5000) r(i)");
        TableRef shuffled =
                table("SELECT i AS x, sin(i) AS y FROM range(5000) r(i) ORDER BY hash(i)");
        var request = new AggregateRequest.M4("x", "y", new Range(0, 4999), 100, null, List.of());
        Answer fast = ask(holding, table, request);
        Answer slow = ask(holding, shuffled, request);
        assertThat(fast.way()).contains("m4 in order");
        assertThat(slow.way()).contains("kernel m4 over");
        same(fast.result(), slow.result());
    }

    @Test
    void saysWhyAWayWasTakenAndOthersWereNot() {
        TableRef table = table(EVERY_TYPE.formatted(100));
        var request =
                new AggregateRequest.Bin1D(
                        "i",
                        new Range(0, 100),
                        4,
                        null,
                        List.of(new SelectionClause.Points("day", List.of("2020-01-02"))));
        assertThat(ask(holding, table, request).choices().getFirst().explain())
                .matches(
                        "4 bins of i under 1 conditions: kernel bin1d over a stream, because .*; not resident columns \\(only SQL picks.*\\); [\\d.]+ ms");
        assertThat(ask(holding, table, request).choices().getFirst().explain())
                .contains("cached, because");
        assertThat(
                        ask(streaming, table, everyRequest(List.of()).getFirst())
                                .choices()
                                .getFirst()
                                .rejected())
                .singleElement()
                .asString()
                .contains("a request may hold");
    }

    @Test
    void takesTextTooDifferentForCodesFromAStream() {
        TableRef table = table("SELECT i AS x, 'id' || i AS c FROM range(70000) r(i)");
        var request =
                new AggregateRequest.Bin1D(
                        "x",
                        new Range(0, 70_000),
                        7,
                        null,
                        List.of(new SelectionClause.Points("c", List.of("id3", "id69999"))));
        Answer answer = ask(holding, table, request);
        assertThat(answer.way()).contains("stream");
        assertThat(((AggregateResult.Bin1D) answer.result()).counts()[0])
                .containsExactly(1, 0, 0, 0, 0, 0, 1);
        var groups =
                new AggregateRequest.GroupBy(List.of("c"), List.of(Measure.count()), 3, List.of());
        assertThat(((AggregateResult.GroupBy) ask(holding, table, groups).result()).groupsTotal())
                .isEqualTo(70_000);
    }

    @Test
    void splitsByNumbersToo() {
        TableRef table = table("SELECT i AS x, i % 3 AS n FROM range(30) r(i)");
        var request = new AggregateRequest.Bin1D("x", new Range(0, 30), 1, "n", List.of());
        var result = (AggregateResult.Bin1D) ask(holding, table, request).result();
        assertThat(result.series()).containsExactly("0", "1", "2");
        assertThat(result.counts()).isDeepEqualTo(new long[][] {{10}, {10}, {10}});
    }

    @Test
    void groupsByNumbersDatesAndOtherTypes() {
        TableRef table = table(EVERY_TYPE.formatted(900));
        var days =
                (AggregateResult.GroupBy)
                        ask(
                                        holding,
                                        table,
                                        new AggregateRequest.GroupBy(
                                                List.of("day"),
                                                List.of(
                                                        Measure.count(),
                                                        new Measure(Function.MEDIAN, "i")),
                                                500,
                                                List.of()))
                                .result();
        double[] keys = ((ColumnValues.Numbers) days.keys().getFirst()).values();
        assertThat(keys).hasSize(400).isSorted().startsWith(1577836800e6, 1577923200e6);
        assertThat(days.counts()[0]).isEqualTo(3);
        assertThat(days.measures()[1][0]).isEqualTo(400);
        var floats =
                (AggregateResult.GroupBy)
                        ask(
                                        holding,
                                        table,
                                        new AggregateRequest.GroupBy(
                                                List.of("f"),
                                                List.of(Measure.count()),
                                                1,
                                                List.of()))
                                .result();
        // NULL, NaN and infinity have no place of their own and share the group of NULL.
        assertThat(((ColumnValues.Numbers) floats.keys().getFirst()).values())
                .containsExactly(Double.NaN);
        assertThat(floats.counts()[0]).isEqualTo(900 / 7 * 3 + 4 - 1);
        assertThat(floats.other()[0]).isEqualTo(900 - floats.counts()[0]);
        var nested =
                (AggregateResult.GroupBy)
                        ask(
                                        holding,
                                        table,
                                        new AggregateRequest.GroupBy(
                                                List.of("nested"), List.of(), 3, List.of()))
                                .result();
        assertThat(((ColumnValues.Codes) nested.keys().getFirst()).labels()).contains("[0]");
        assertThat(nested.groupsTotal()).isEqualTo(900);
    }

    @Test
    void mediansOfGroupsAreTheQuantilesOfQuantiles() {
        TableRef table = table(EVERY_TYPE.formatted(500));
        Answer groups =
                ask(
                        holding,
                        table,
                        new AggregateRequest.GroupBy(
                                List.of("c"),
                                List.of(new Measure(Function.MEDIAN, "d")),
                                10,
                                List.of()));
        Answer quantiles =
                ask(
                        holding,
                        table,
                        new AggregateRequest.Quantiles("d", "c", List.of(0.5), List.of()));
        assertThat(groups.way()).isEqualTo("sql");
        double[][] values = ((AggregateResult.Quantiles) quantiles.result()).values();
        assertThat(((AggregateResult.GroupBy) groups.result()).measures()[0])
                .containsExactly(
                        java.util.Arrays.stream(values).mapToDouble(v -> v[0]).toArray(),
                        org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void selectsNumbersAndTimesByTheirText() {
        TableRef table = table(EVERY_TYPE.formatted(500));
        for (SelectionClause clause :
                List.of(
                        new SelectionClause.Points(
                                "day", List.of("2020-01-02", "2020-01-03", "nonsense")),
                        new SelectionClause.Points("d", List.of("0.100", "0.200")),
                        new SelectionClause.Points("odd \"name", List.of("7", "8", "07")))) {
            var request =
                    new AggregateRequest.Bin1D("i", new Range(0, 1000), 1, null, List.of(clause));
            Answer answer = ask(holding, table, request);
            assertThat(answer.result().rowsTotal())
                    .isEqualTo(clause.toString().contains("day") ? 4 : 2);
            assertThat(answer.way()).contains("stream");
        }
    }

    @Test
    void answersAllTogether() {
        TableRef table = table(EVERY_TYPE.formatted(100));
        var all = new AggregateRequest.All(everyRequest(List.of()));
        Answer answer =
                ask(
                        holding,
                        table,
                        all.filteredBy(new SelectionClause.Interval("i", new Range(0, 49))));
        List<AggregateResult> results = ((AggregateResult.All) answer.result()).results();
        assertThat(results).hasSameSizeAs(all.requests());
        assertThat(results).allSatisfy(result -> assertThat(result.rowsTotal()).isEqualTo(50));
    }

    @Test
    void tellsWhatColumnsHold() {
        TableRef table = table(EVERY_TYPE.formatted(1_000));
        List<String> columns = List.of("i", "f", "day", "c", "id", "u", "b");
        Map<String, ColumnDomain> domains = holding.domains(table, columns).await();
        assertThat(domains).isEqualTo(streaming.domains(table, columns).await());
        assertThat(domains.get("i"))
                .isEqualTo(
                        new ColumnDomain(
                                java.util.Optional.of(new Range(0, 999)),
                                List.of(),
                                1_000,
                                0,
                                0,
                                true));
        ColumnDomain f = domains.get("f");
        assertThat(f.nullCount()).isEqualTo(143);
        assertThat(f.notFiniteCount()).isEqualTo(286);
        assertThat(f.unique()).isFalse();
        assertThat(domains.get("day").unique()).isFalse();
        assertThat(domains.get("day").distinctCount()).isBetween(390L, 410L);
        assertThat(domains.get("c").labels()).containsExactly("", "a", "b", "ä");
        assertThat(domains.get("c").distinctCount()).isEqualTo(4);
        assertThat(domains.get("c").nullCount()).isEqualTo(91);
        assertThat(domains.get("b").labels()).containsExactly("false", "true");
        assertThat(domains.get("id").unique()).isTrue();
        assertThat(domains.get("id").labels()).hasSize(1_000).startsWith("id0", "id1", "id10");
        assertThat(holding.domains(table, List.of("I")).await()).containsOnlyKeys("i");
    }

    @Test
    void knowsThatUnsortedValuesAreUniqueOrNot() {
        TableRef unique =
                table("SELECT hash(i) % 1000000007 * 1000000 + i AS x FROM range(50000) r(i)");
        TableRef twice =
                table(
                        "SELECT CASE WHEN i = 49999 THEN 1 ELSE 100000 - i END AS x, i AS y FROM range(50000) r(i)");
        TableRef rounded = table("SELECT 9007199254740992 + i AS x FROM range(1000) r(i)");
        assertThat(holding.domains(unique, List.of("x")).await().get("x").unique()).isTrue();
        assertThat(holding.domains(twice, List.of("x")).await().get("x").unique()).isTrue();
        assertThat(holding.domains(rounded, List.of("x")).await().get("x").unique()).isTrue();
        TableRef late =
                table(
                        "SELECT CASE WHEN i >= 49999 THEN 60000 ELSE 100000 - i END AS x FROM range(50000) r(i)");
        assertThat(holding.domains(late, List.of("x")).await().get("x").unique()).isFalse();
    }

    @Test
    void knowsNothingOfColumnsWithoutValues() {
        TableRef table = table("SELECT NULL::DOUBLE AS x, NULL::VARCHAR AS c FROM range(3)");
        Map<String, ColumnDomain> domains = holding.domains(table, List.of("x", "c")).await();
        assertThat(domains.get("x").range()).isEmpty();
        assertThat(domains.get("x").nullCount()).isEqualTo(3);
        assertThat(domains.get("c").labels()).isEmpty();
        assertThat(domains.get("c").nullCount()).isEqualTo(3);
    }

    @Test
    void refusesColumnsThatAreMissingOrDoNotFit() {
        TableRef table = table(EVERY_TYPE.formatted(10));
        for (AggregateRequest request :
                List.of(
                        new AggregateRequest.Bin1D("nope", new Range(0, 1), 3, null, List.of()),
                        new AggregateRequest.Bin1D("c", new Range(0, 1), 3, null, List.of()),
                        new AggregateRequest.M4("i", "e", new Range(0, 1), 3, null, List.of()),
                        new AggregateRequest.GroupBy(
                                List.of("c"),
                                List.of(new Measure(Function.SUM, "u")),
                                3,
                                List.of()),
                        new AggregateRequest.Rows(
                                List.of("i"),
                                3,
                                List.of(new SelectionClause.Interval("c", new Range(0, 1)))))) {
            assertThatThrownBy(() -> ask(holding, table, request))
                    .isInstanceOfSatisfying(
                            PikaException.class,
                            failure -> {
                                assertThat(failure.code()).isEqualTo(ErrorCode.UNKNOWN_COLUMN);
                                assertThat(failure.column()).isNotNull();
                            });
        }
    }

    @Test
    void failsForTablesNobodyKnows() {
        var handle =
                holding.submit(
                        new TableRef.Stored("nobody", 1),
                        new AggregateRequest.Rows(List.of("x"), 1, List.of()),
                        null,
                        Priority.VISIBLE);
        assertThatThrownBy(handle::await).isInstanceOf(RuntimeException.class);
    }

    @Test
    void newestRequestOfAnOwnerWins() {
        TableRef table = table("SELECT i AS x, hash(i)::VARCHAR AS c FROM range(400000) r(i)");
        var slow =
                new AggregateRequest.GroupBy(
                        List.of("c"), List.of(new Measure(Function.MEDIAN, "x")), 5, List.of());
        var older = streaming.submit(table, slow, "plot 1", Priority.VISIBLE);
        var newer =
                streaming.submit(
                        table,
                        new AggregateRequest.Bin1D("x", new Range(0, 10), 5, null, List.of()),
                        "plot 1",
                        Priority.VISIBLE);
        assertThat(newer.await().result().rowsShown()).isEqualTo(11);
        assertThat(older.outcome().join()).isInstanceOf(QueryOutcome.Cancelled.class);
        assertThat(newer.progress()).hasValue(1);
    }

    @Test
    void cancelsWhileItRuns() {
        TableRef table = table("SELECT i AS x, hash(i)::VARCHAR AS c FROM range(400000) r(i)");
        var slow =
                new AggregateRequest.GroupBy(
                        List.of("c"), List.of(new Measure(Function.MEDIAN, "x")), 5, List.of());
        var handle = holding.submit(table, slow, null, Priority.VISIBLE);
        handle.cancel();
        assertThat(handle.outcome().join()).isInstanceOf(QueryOutcome.Cancelled.class);
    }
}
