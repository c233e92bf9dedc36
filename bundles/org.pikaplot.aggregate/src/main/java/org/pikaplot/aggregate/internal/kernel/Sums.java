package org.pikaplot.aggregate.internal.kernel;

/**
 * Sum, count, smallest and largest of some values. Sums are compensated after Neumaier, right to
 * the last digit or two.
 */
public final class Sums {
    private double sum;
    private double lost;
    private long count;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    /** {@return what somebody else added up; parts that were not asked for are NaN} */
    public static Sums of(long count, double sum, double min, double max) {
        Sums sums = new Sums();
        if (count > 0) {
            sums.count = count;
            sums.sum = sum;
            sums.min = min;
            sums.max = max;
        }
        return sums;
    }

    /** Adds a value; anything but a finite number is skipped. */
    public void add(double value) {
        if (Math.abs(value) <= Double.MAX_VALUE) {
            addToSum(value);
            count++;
            if (value < min) {
                min = value;
            }
            if (value > max) {
                max = value;
            }
        }
    }

    /** Adds what another group holds. */
    public void add(Sums other) {
        addToSum(other.sum);
        lost += other.lost;
        count += other.count;
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
    }

    /** Counts something that is present but no number. */
    public void addPresent() {
        count++;
    }

    private void addToSum(double value) {
        double next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
    }

    /** {@return how many values} */
    public long count() {
        return count;
    }

    /** {@return their sum, infinite when beyond a double; NaN when there are none} */
    public double sum() {
        return count == 0 ? Double.NaN : Double.isFinite(sum) ? sum + lost : sum;
    }

    /** {@return their mean, NaN when there are none} */
    public double mean() {
        return sum() / count;
    }

    /** {@return the smallest, NaN when there are none} */
    public double min() {
        return count == 0 ? Double.NaN : min;
    }

    /** {@return the largest, NaN when there are none} */
    public double max() {
        return count == 0 ? Double.NaN : max;
    }
}
