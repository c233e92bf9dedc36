package org.pikaplot.aggregate.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.ColumnValues;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.internal.scan.Conditions;
import org.pikaplot.aggregate.internal.scan.RowFilter;

class RowsEvaluationTest {
    private static final TestRows HUNDRED =
            new TestRows(
                    IntStream.range(0, 100)
                            .mapToObj(i ->
                                    new TestRows.Row(
                                            (double) i,
                                            i % 10 == 0 ? null : 1.0,
                                            i % 3 == 0 ? null : "l" + i % 3))
                            .toList());

    private static RowsEvaluation of(int limit) {
        return new RowsEvaluation(
                new AggregateRequest.Rows(List.of("x", "c", "y"), limit, List.of()),
                new boolean[] {false, true, false});
    }

    @Test
    void givesEveryRowInOrderWhenTheyFit() {
        var result = (AggregateResult.Rows) HUNDRED.evaluate(of(100));
        assertThat(((ColumnValues.Numbers) result.columns().get(0)).values())
                .isEqualTo(IntStream.range(0, 100).asDoubleStream().toArray());
        var labels = (ColumnValues.Codes) result.columns().get(1);
        assertThat(labels.labels()).containsExactly("l1", "l2");
        assertThat(Arrays.copyOf(labels.codes(), 4)).containsExactly(-1, 0, 1, -1);
        assertThat(((ColumnValues.Numbers) result.columns().get(2)).values()[10]).isNaN();
        assertThat(result.sampled()).isFalse();
    }

    @Test
    void samplesTheSameRowsEachTimeAndSpreadsThem() {
        var once = (AggregateResult.Rows) HUNDRED.evaluate(of(10));
        var again = (AggregateResult.Rows) HUNDRED.evaluate(of(10));
        double[] rows = ((ColumnValues.Numbers) once.columns().getFirst()).values();
        assertThat(rows).isEqualTo(((ColumnValues.Numbers) again.columns().getFirst()).values());
        assertThat(once.sampled()).isTrue();
        assertThat(once.rowsShown()).isEqualTo(10);
        assertThat(once.rowsTotal()).isEqualTo(100);
        for (int i = 0; i < 10; i++) {
            assertThat(rows[i]).isBetween(i * 10.0, i * 10 + 9.0);
        }
    }

    @Test
    void samplesWhatPassesTheFilter() {
        var filter = new RowFilter(List.of(Conditions.interval(3, new Range(20, 59))));
        var result = (AggregateResult.Rows) HUNDRED.evaluate(of(8), filter, List.of("x"));
        assertThat(result.rowsTotal()).isEqualTo(40);
        assertThat(((ColumnValues.Numbers) result.columns().getFirst()).values())
                .hasSize(8)
                .isSorted()
                .satisfies(rows -> assertThat(rows[0]).isBetween(20.0, 24.0));
    }

    @Property(tries = 200)
    void takesOneRowOfEachStratum(
            @ForAll @IntRange(min = 1, max = 2_000_000_000) int strata,
            @ForAll @LongRange(min = 0, max = 1L << 40) long more) {
        long rows = strata + more;
        long middle = strata / 2;
        assertThat(RowsEvaluation.rowOf(0, strata, rows)).isGreaterThanOrEqualTo(0);
        assertThat(RowsEvaluation.rowOf(middle, strata, rows))
                .isLessThan(
                        middle + 1 < strata
                                ? RowsEvaluation.rowOf(middle + 1, strata, rows)
                                : rows);
        assertThat(RowsEvaluation.rowOf(strata - 1, strata, rows)).isLessThan(rows);
    }
}
