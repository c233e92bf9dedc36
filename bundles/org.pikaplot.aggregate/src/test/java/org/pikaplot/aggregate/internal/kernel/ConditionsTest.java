package org.pikaplot.aggregate.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.aggregate.internal.scan.Conditions;
import org.pikaplot.aggregate.internal.scan.RowFilter;

@Domain(AwkwardRows.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class ConditionsTest {
    private static final List<Double> STAR =
            List.of(0.0, 3.0, 1.0, -3.0, -2.5, 1.0, 2.5, 1.0, -1.0, -3.0);

    private static long kept(TestRows rows, RowFilter.Condition... conditions) {
        var request = new AggregateRequest.Rows(List.of(), 0, List.of());
        return rows.evaluate(
                        new RowsEvaluation(request, new boolean[0]),
                        new RowFilter(List.of(conditions)),
                        List.of("x", "y", "c"))
                .rowsTotal();
    }

    private static long expected(TestRows rows, SelectionClause... clauses) {
        return ((Number)
                        rows.sql("SELECT count(*) FROM data" + TestRows.clauses(clauses))
                                .getFirst()
                                .getFirst())
                .longValue();
    }

    @Tag("deep")
    @Property(tries = 12_500)
    void keepsTheRowsTheEngineKeepsAlways(@ForAll TestRows rows) {
        keepsTheRowsTheEngineKeeps(rows);
    }

    @Property(tries = 250)
    void keepsTheRowsTheEngineKeeps(@ForAll TestRows rows) {
        Range range = new Range(-0.0, 2);
        Range wide = new Range(-1e308, 1e308);
        assertThat(kept(rows, Conditions.interval(0, range)))
                .isEqualTo(expected(rows, new SelectionClause.Interval("x", range)));
        assertThat(kept(rows, Conditions.interval(0, range), Conditions.interval(1, wide)))
                .isEqualTo(expected(rows, new SelectionClause.Rectangle("x", range, "y", wide)));
        assertThat(kept(rows, Conditions.lasso(0, 1, STAR)))
                .isEqualTo(expected(rows, new SelectionClause.Lasso("x", "y", STAR)));
        List<String> labels = rows.labels();
        boolean[] wanted = new boolean[labels.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = List.of("a", "it's", "").contains(labels.get(i));
        }
        assertThat(kept(rows, Conditions.codes(2, wanted), Conditions.interval(1, wide)))
                .isEqualTo(
                        expected(
                                rows,
                                new SelectionClause.Points("c", List.of("a", "it's", "")),
                                new SelectionClause.Interval("y", wide)));
        assertThat(
                        kept(
                                rows,
                                Conditions.any(
                                        List.of(
                                                Conditions.codes(2, wanted),
                                                Conditions.interval(0, range))),
                                Conditions.interval(1, wide)))
                .isEqualTo(
                        expected(
                                rows,
                                new SelectionClause.AnyOf(
                                        List.of(
                                                new SelectionClause.Points(
                                                        "c", List.of("a", "it's", "")),
                                                new SelectionClause.Interval("x", range))),
                                new SelectionClause.Interval("y", wide)));
        assertThat(kept(rows, Conditions.any(List.of())))
                .isEqualTo(expected(rows, new SelectionClause.AnyOf(List.of())))
                .isZero();
    }

    @Test
    void leavesTheHoleOfACrossedPolygonOut() {
        TestRows rows = TestRows.of(new double[] {0, 0, 5}, new double[] {2, 0, 0});
        // The middle of a star drawn in one stroke lies inside twice.
        List<Double> pentagram = List.of(0.0, 3.0, 1.8, -2.4, -2.9, 0.9, 2.9, 0.9, -1.8, -2.4);
        assertThat(kept(rows, Conditions.lasso(0, 1, pentagram))).isEqualTo(1);
    }

    @Test
    void selectsNothingByNoValues() {
        TestRows rows = TestRows.of(new double[] {0, 1}, new double[] {2, 0});
        assertThat(expected(rows, new SelectionClause.Points("x", List.of()))).isZero();
        assertThat(expected(rows, new SelectionClause.Points("x", List.of("1.0")))).isEqualTo(1);
    }
}
