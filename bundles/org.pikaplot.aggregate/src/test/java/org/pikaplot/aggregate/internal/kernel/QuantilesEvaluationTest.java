package org.pikaplot.aggregate.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;

@Domain(AwkwardRows.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class QuantilesEvaluationTest {
    private static final List<Double> PROBABILITIES = List.of(0.0, 0.25, 0.5, 0.9, 1.0);

    @Tag("deep")
    @Property(tries = 12_500)
    void findsTheQuantilesTheEngineFindsAlways(@ForAll TestRows rows) {
        findsTheQuantilesTheEngineFinds(rows);
    }

    @Property(tries = 250)
    void findsTheQuantilesTheEngineFinds(@ForAll TestRows rows) {
        var request = new AggregateRequest.Quantiles("x", "c", PROBABILITIES, List.of());
        var result =
                (AggregateResult.Quantiles)
                        rows.evaluate(new QuantilesEvaluation(request, rows.labelsOf("c")));
        List<List<Object>> expected =
                rows.sql(
                        """
                        SELECT c, count(v), quantile_cont(v, 0), quantile_cont(v, 0.25), quantile_cont(v, 0.5),
                        quantile_cont(v, 0.9), quantile_cont(v, 1)
                        FROM (SELECT c, CASE WHEN isfinite(x) THEN x END AS v FROM data) GROUP BY c ORDER BY c NULLS LAST\
                        """);
        assertThat(result.groups()).hasSize(expected.size());
        for (int group = 0; group < expected.size(); group++) {
            assertThat(result.counts()[group])
                    .isEqualTo(((Number) expected.get(group).get(1)).longValue());
            for (int i = 0; i < PROBABILITIES.size(); i++) {
                Double quantile = (Double) expected.get(group).get(2 + i);
                if (quantile == null) {
                    assertThat(result.values()[group][i]).isNaN();
                } else if (Math.abs(quantile) < 1e-12 || !Double.isFinite(quantile)) {
                    // Between values 1e308 apart the engine overflows, and near zero nothing is
                    // relative.
                    assertThat(Double.isNaN(result.values()[group][i])).isFalse();
                } else {
                    assertThat(result.values()[group][i])
                            .isCloseTo(quantile, Percentage.withPercentage(1e-9));
                }
            }
        }
    }

    @Test
    void selectsWhatSortingWouldFind() {
        SplittableRandom random = new SplittableRandom(3);
        for (int bound : new int[] {1, 2, 1_000_000}) {
            double[] values = random.ints(20_000, 0, bound).asDoubleStream().toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            double[] found =
                    Selection.quantiles(values, values.length, new double[] {0.1, 0.5, 0.999});
            assertThat(found[0]).isBetween(sorted[1_999], sorted[2_000]);
            assertThat(found[1]).isEqualTo((sorted[9_999] + sorted[10_000]) / 2);
            assertThat(found[2]).isBetween(sorted[19_979], sorted[19_980]);
        }
    }

    @Test
    void selectsFromOrganPipesAndSortedRowsWithoutGettingSlow() {
        double[] values = new double[200_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.min(i, values.length - i);
        }
        assertThat(Selection.quantiles(values, values.length, new double[] {0.5})[0])
                .isEqualTo(50_000);
    }

    @Test
    void hasNoQuantilesOfNothing() {
        assertThat(Selection.quantiles(new double[0], 0, new double[] {0.5}))
                .containsExactly(Double.NaN);
    }
}
