package org.pikaplot.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.Lattice.Cells;

class LatticeTest {
    @Property(tries = 500)
    void cellsCoverWhatIsLookedAtAndAreNearlyAsManyAsWanted(
            @ForAll double one,
            @ForAll double other,
            @ForAll @IntRange(min = 1, max = 2_000) int wanted,
            @ForAll @IntRange(min = 0, max = 99) int from,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll boolean whole) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        Range values = whole ? new Range(Math.rint(low), Math.rint(high)) : new Range(low, high);
        Lattice.of(values, whole)
                .ifPresent(lattice -> {
                    assertThat(lattice.origin()).isLessThanOrEqualTo(values.min());
                    assertThat(lattice.end()).isGreaterThan(values.max());
                    double begin = values.min() + values.span() / 100 * from;
                    Range looked =
                            new Range(
                                    begin, Math.max(begin, begin + values.span() / 100 * percent));
                    if (looked.span() == 0) {
                        return;
                    }
                    Cells cells = lattice.over(looked, wanted).orElseThrow();
                    assertThat(cells.range().min()).isLessThanOrEqualTo(looked.min());
                    assertThat(cells.range().max())
                            .isGreaterThanOrEqualTo(Math.min(looked.max(), lattice.end()));
                    assertThat(cells.count()).isBetween(1, (int) (1.5 * wanted) + 2);
                    int level = lattice.level(cells.range(), cells.count()).orElseThrow();
                    assertThat(cells.range().span() / cells.count())
                            .isEqualTo(Math.scalb(lattice.cell(), level));
                });
    }

    @Test
    void wholeNumbersLieInTheMiddleOfTheirCells() {
        Lattice lattice = Lattice.of(new Range(0, 9), true).orElseThrow();
        assertThat(lattice.over(new Range(0, 9), 500))
                .contains(new Cells(new Range(-0.5, 9.5), 10));
        assertThat(lattice.over(new Range(3, 5), 500)).contains(new Cells(new Range(2.5, 5.5), 3));
    }

    @Test
    void knowsWhichCellsAreNotItsOwn() {
        Lattice lattice = Lattice.of(new Range(0, 1_000), false).orElseThrow();
        Cells cells = lattice.over(new Range(100, 300), 100).orElseThrow();
        assertThat(lattice.level(cells.range(), cells.count())).isPresent();
        assertThat(lattice.level(cells.range(), cells.count() + 1)).isEmpty();
        assertThat(lattice.level(new Range(100, 300), 100)).isEmpty();
        assertThat(lattice.level(new Range(lattice.origin() - 8, lattice.origin()), 2)).isEmpty();
    }

    @Test
    void isMissingWhereDoublesCannotTellCellsApart() {
        assertThat(Lattice.of(new Range(1, 1), false)).isEmpty();
        assertThat(Lattice.of(new Range(-1e308, 1e308), false)).isEmpty();
        assertThat(Lattice.of(new Range(1, Math.nextUp(1.0)), false)).isEmpty();
        assertThat(Lattice.of(new Range(0, Double.MIN_VALUE), false)).isEmpty();
        assertThat(Lattice.of(new Range(0, 1e18), true)).isEmpty();
    }
}
