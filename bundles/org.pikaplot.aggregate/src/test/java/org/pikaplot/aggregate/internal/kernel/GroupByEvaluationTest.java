package org.pikaplot.aggregate.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.ColumnValues;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.aggregate.Measure.Function;

@Domain(AwkwardRows.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class GroupByEvaluationTest {
    private static final List<Measure> MEASURES =
            List.of(
                    Measure.count(),
                    new Measure(Function.COUNT, "x"),
                    new Measure(Function.SUM, "x"),
                    new Measure(Function.AVG, "x"),
                    new Measure(Function.MIN, "x"),
                    new Measure(Function.MAX, "y"));

    private static AggregateResult.GroupBy groups(
            TestRows rows, List<Measure> measures, int limit) {
        var request = new AggregateRequest.GroupBy(List.of("c"), measures, limit, List.of());
        return (AggregateResult.GroupBy)
                rows.evaluate(
                        new GroupByEvaluation(
                                request,
                                List.of(rows.labelsOf("c")),
                                new boolean[measures.size()]));
    }

    @Tag("deep")
    @Property(tries = 12_500)
    void measuresEveryGroupAsTheEngineDoesAlways(@ForAll TestRows rows) {
        measuresEveryGroupAsTheEngineDoes(rows);
    }

    @Property(tries = 250)
    void measuresEveryGroupAsTheEngineDoes(@ForAll TestRows rows) {
        var result = groups(rows, MEASURES, 100);
        List<List<Object>> expected =
                rows.sql(
                        """
                        SELECT c, count(*), count(x) FILTER (isfinite(x)), fsum(x) FILTER (isfinite(x)),
                        fsum(x) FILTER (isfinite(x)) / count(x) FILTER (isfinite(x)),
                        min(x) FILTER (isfinite(x)), max(y) FILTER (isfinite(y)),
                        coalesce(sum(abs(x)) FILTER (isfinite(x)), 0) + coalesce(sum(abs(y)) FILTER (isfinite(y)), 0)
                        FROM data GROUP BY c ORDER BY c NULLS LAST\
                        """);
        var keys = (ColumnValues.Codes) result.keys().getFirst();
        assertThat(result.counts()).hasSize(expected.size());
        assertThat(result.groupsTotal()).isEqualTo(expected.size());
        assertThat(result.rowsTotal()).isEqualTo(rows.rows().size());
        for (int group = 0; group < expected.size(); group++) {
            List<Object> row = expected.get(group);
            int code = keys.codes()[group];
            assertThat(code < 0 ? null : keys.labels().get(code)).isEqualTo(row.getFirst());
            for (int measure = 0; measure < MEASURES.size(); measure++) {
                close(
                        result.measures()[measure][group],
                        (Number) row.get(measure + 1),
                        (Number) row.get(MEASURES.size() + 1));
            }
        }
    }

    /** Sums of values that cancel out may be off by the rounding of their largest. */
    private static void close(double found, Number expected, Number size) {
        if (expected == null) {
            assertThat(found).isNaN();
        } else if (size != null && Double.isFinite(size.doubleValue())) {
            assertThat(found)
                    .isCloseTo(expected.doubleValue(), Offset.offset(1e-12 * size.doubleValue()));
        } else {
            assertThat(Double.isFinite(expected.doubleValue()) && Double.isNaN(found)).isFalse();
        }
    }

    @Test
    void keepsTheLargestGroupsAndSumsUpTheRest() {
        TestRows rows =
                new TestRows(
                        List.of(
                                new TestRows.Row(1.0, 1.0, "a"),
                                new TestRows.Row(5.0, 1.0, "b"),
                                new TestRows.Row(2.0, 1.0, "c"),
                                new TestRows.Row(3.0, 1.0, "c"),
                                new TestRows.Row(null, 1.0, "d"),
                                new TestRows.Row(9.0, 1.0, null)));
        var result =
                groups(
                        rows,
                        List.of(
                                new Measure(Function.SUM, "x"),
                                Measure.count(),
                                new Measure(Function.MIN, "x"),
                                new Measure(Function.AVG, "x")),
                        3);
        var keys = (ColumnValues.Codes) result.keys().getFirst();
        assertThat(keys.labels()).containsExactly("b", "c");
        assertThat(keys.codes()).containsExactly(0, 1, -1);
        assertThat(result.measures()[0]).containsExactly(5, 5, 9);
        assertThat(result.groupsTotal()).isEqualTo(5);
        assertThat(result.other()).containsExactly(1, 2, 1, 1);
        assertThat(result.rowsShown()).isEqualTo(4);
        assertThat(result.rowsTotal()).isEqualTo(6);
    }

    @Test
    void countsTheValuesOfATextColumn() {
        TestRows rows =
                new TestRows(
                        List.of(new TestRows.Row(1.0, 1.0, "a"), new TestRows.Row(1.0, 1.0, null)));
        var request =
                new AggregateRequest.GroupBy(
                        List.of("c"), List.of(new Measure(Function.COUNT, "c")), 9, List.of());
        var result =
                (AggregateResult.GroupBy)
                        rows.evaluate(
                                new GroupByEvaluation(
                                        request,
                                        List.of(rows.labelsOf("c")),
                                        new boolean[] {true}));
        assertThat(result.measures()[0]).containsExactly(1, 0);
    }

    @Test
    void addsWithoutLosingSmallAddends() {
        Sums sums = new Sums();
        sums.add(1e16);
        for (int i = 0; i < 1_000; i++) {
            sums.add(1);
        }
        sums.add(-1e16);
        assertThat(sums.sum()).isEqualTo(1_000);
    }
}
