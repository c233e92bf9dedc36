package org.pikaplot.bench;

import org.pikaplot.bench.internal.stand.TestStand;

/** One row of the table. A new row is one class, named in {@link Bench}. */
public interface Benchmark {

    /** {@return number and subject, such as {@code "P9 density grid"}} */
    String name();

    /**
     * Measures this program and its peers in turn. Asserts that they give the same result before
     * any time counts.
     *
     * @return the row
     * @throws Exception whatever goes wrong; the row is then reported as failed
     */
    Row run(TestStand stand) throws Exception;
}
