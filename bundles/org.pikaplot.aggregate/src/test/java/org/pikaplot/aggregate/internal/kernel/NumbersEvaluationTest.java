package org.pikaplot.aggregate.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

@Domain(AwkwardRows.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class NumbersEvaluationTest {
    private static NumbersSeen seen(double... x) {
        return TestRows.of(x, x).evaluate(new NumbersEvaluation(List.of("x"))).getFirst();
    }

    @Tag("deep")
    @Property(tries = 12_500)
    void seesWhatTheEngineSeesAlways(@ForAll TestRows rows) {
        seesWhatTheEngineSees(rows);
    }

    @Property(tries = 250)
    void seesWhatTheEngineSees(@ForAll TestRows rows) {
        NumbersSeen seen = rows.evaluate(new NumbersEvaluation(List.of("y", "x"))).get(1);
        List<Object> expected =
                rows.sql(
                                """
                                SELECT min(x) FILTER (isfinite(x)), max(x) FILTER (isfinite(x)), count(x) FILTER (isfinite(x)),
                                count(DISTINCT x) FILTER (isfinite(x)) FROM data\
                                """)
                        .getFirst();
        long finite = ((Number) expected.get(2)).longValue();
        assertThat(seen.finite()).isEqualTo(finite);
        assertThat(seen.notFinite()).isEqualTo(rows.rows().size() - finite);
        if (finite > 0) {
            assertThat(seen.min() + 0.0).isEqualTo((Double) expected.get(0) + 0.0);
            assertThat(seen.max() + 0.0).isEqualTo((Double) expected.get(1) + 0.0);
        }
        long distinct = ((Number) expected.get(3)).longValue();
        // An estimate of 4,096 registers: each pair of values that meet in one counts once.
        assertThat(seen.distinct()).isBetween(distinct - 6, distinct + 1);
        assertThat(seen.repeated() && distinct == finite).isFalse();
        assertThat(seen.sorted()).isEqualTo(rows.evaluate(new SortedEvaluation("x")));
        assertThat(seen.sorted())
                .isEqualTo(
                        seen.notFinite() == 0
                                && IntStream.range(1, rows.rows().size())
                                        .allMatch(i ->
                                                rows.rows().get(i).x()
                                                        >= rows.rows().get(i - 1).x()));
    }

    @Test
    void tellsRisingFromSorted() {
        assertThat(seen(1, 2, 3, 4, 5, 6, 7, 8).rising()).isTrue();
        assertThat(seen(1, 2, 3, 4, 5, 5, 7, 8).rising()).isFalse();
        assertThat(seen(1, 2, 3, 4, 5, 5, 7, 8).sorted()).isTrue();
        assertThat(seen(1, 2, 3, 4, 5, Double.NaN).sorted()).isFalse();
        assertThat(seen().rising()).isTrue();
    }

    @Test
    void estimatesManyDistinctValuesWithinAFewPercent() {
        double[] many =
                IntStream.range(0, 300_000).mapToDouble(i -> Math.sin(i / 3 * 0.1)).toArray();
        assertThat((double) seen(many).distinct()).isCloseTo(100_000, Percentage.withPercentage(6));
    }
}
