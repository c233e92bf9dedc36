package org.pikaplot.aggregate.internal.kernel;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Tables full of values that go wrong. */
public final class AwkwardRows extends DomainContextBase {
    private static final List<Double> ODD =
            List.of(
                    Double.NaN,
                    Double.POSITIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    -0.0,
                    0.0,
                    1e308,
                    -1e308,
                    Double.MAX_VALUE,
                    Double.MIN_VALUE,
                    0.1,
                    0.3,
                    1.0,
                    1.0,
                    2.0);

    @Provide
    Arbitrary<TestRows> rows() {
        Arbitrary<Double> values =
                Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(3, Arbitraries.of(ODD)),
                                net.jqwik.api.Tuple.of(
                                        5, Arbitraries.doubles().between(-5, 5).ofScale(2)))
                        .injectNull(0.1);
        Arbitrary<String> labels =
                Arbitraries.of("", "a", "b", "B", "ä", "\uD83D\uDE00", "\uFFFD", "it's")
                        .injectNull(0.15);
        return Combinators.combine(values, values, labels)
                .as(TestRows.Row::new)
                .list()
                .ofMinSize(0)
                .ofMaxSize(60)
                .map(TestRows::new);
    }
}
