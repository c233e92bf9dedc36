package org.pikaplot.aggregate.internal.scan;

import java.util.List;

/**
 * One request on its way to an answer: one or more passes over the rows, each made by kernels that
 * share the rows and whose findings are then put together. Used by one thread, except that {@link
 * #kernel} makes kernels for several.
 *
 * @param <R> the answer
 */
public interface Evaluation<R> {

    /** {@return names of the columns the kernels read, in the order of their numbers} */
    List<String> columns();

    /** {@return whether the kernels read codes or texts of a column, not positions} */
    default boolean isLabelled(int column) {
        return false;
    }

    /**
     * {@return whether kernels must see consecutive rows in row order} Otherwise any kernel may see
     * any rows, which spreads better over busy cores.
     */
    boolean ordered();

    /**
     * {@return a fresh kernel}
     *
     * @param part which part of the rows it will see, counted in row order; the same parts in every
     *     pass
     */
    Kernel kernel(int part);

    /**
     * Takes the findings of a pass.
     *
     * @param kernels those of this pass, in row order of their parts
     * @return whether another pass is needed
     */
    boolean merge(List<Kernel> kernels);

    /** {@return the answer, after the last pass} */
    R result();
}
