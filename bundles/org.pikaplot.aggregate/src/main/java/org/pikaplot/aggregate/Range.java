package org.pikaplot.aggregate;

/**
 * A closed interval in data space.
 *
 * @param min finite
 * @param max finite, at least {@code min}
 */
public record Range(double min, double max) {
    public Range {
        if (!(Double.isFinite(min) && Double.isFinite(max) && min <= max)) {
            throw new IllegalArgumentException("not a range: " + min + " to " + max);
        }
    }

    /** {@return {@code max - min}; infinite when the doubles are too far apart} */
    public double span() {
        return max - min;
    }

    /** {@return whether the value lies inside, borders included; false for NaN} */
    public boolean contains(double value) {
        return value >= min && value <= max;
    }
}
