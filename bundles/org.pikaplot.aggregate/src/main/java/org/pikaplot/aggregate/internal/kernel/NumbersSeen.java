package org.pikaplot.aggregate.internal.kernel;

/**
 * What one pass tells of a continuous column.
 *
 * @param min smallest finite value; infinite when there is none
 * @param max largest finite value; minus infinite when there is none
 * @param finite how many finite values
 * @param notFinite how many NaN and infinities, NULLs among them
 * @param distinct different finite values, an estimate; exact when {@code rising}
 * @param sorted whether all values are finite and none is smaller than the one before
 * @param rising whether all values are finite and each is larger than the one before
 * @param repeated whether a value was seen twice; false does not mean that none is
 */
public record NumbersSeen(
        double min,
        double max,
        long finite,
        long notFinite,
        long distinct,
        boolean sorted,
        boolean rising,
        boolean repeated) {}
