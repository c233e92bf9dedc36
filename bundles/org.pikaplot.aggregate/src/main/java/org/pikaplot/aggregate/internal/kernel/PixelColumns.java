package org.pikaplot.aggregate.internal.kernel;

import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * First, last, lowest and highest point of one series in every pixel column, from rows in any
 * order, and the nearest point on either side of the range. Rows with the same x are drawn in row
 * order: the first of them comes first, the last of them last. Of equal y the first row counts.
 */
final class PixelColumns {
    private static final int FIRST_X = 0;
    private static final int FIRST_Y = 1;
    private static final int LAST_X = 2;
    private static final int LAST_Y = 3;
    private static final int LOW_X = 4;
    private static final int LOW_Y = 5;
    private static final int HIGH_X = 6;
    private static final int HIGH_Y = 7;
    private static final int STRIDE = 8;

    private final Binning across;
    private final double[] state;
    private final boolean[] gaps;
    private double leftX = Double.NEGATIVE_INFINITY;
    private double leftY = Double.NaN;
    private double rightX = Double.POSITIVE_INFINITY;
    private double rightY = Double.NaN;

    PixelColumns(Binning across) {
        this.across = across;
        this.state = new double[Math.multiplyExact(across.bins(), STRIDE)];
        this.gaps = new boolean[across.bins()];
        for (int at = 0; at < state.length; at += STRIDE) {
            state[at + FIRST_X] = Double.POSITIVE_INFINITY;
            state[at + LAST_X] = Double.NEGATIVE_INFINITY;
            state[at + LOW_Y] = Double.POSITIVE_INFINITY;
            state[at + HIGH_Y] = Double.NEGATIVE_INFINITY;
        }
    }

    /**
     * Adds the rows from {@code from} to before {@code to}; returns how many points lay in the
     * range.
     */
    int add(MemorySegment xs, MemorySegment ys, int from, int to) {
        double min = across.min();
        double max = across.max();
        double shrink = across.shrink();
        double origin = across.origin();
        double scale = across.scale();
        int last = across.bins() - 1;
        int shown = 0;
        for (int row = from; row < to; row++) {
            double x = xs.getAtIndex(DOUBLE, row);
            double y = ys.getAtIndex(DOUBLE, row);
            if (x >= min && x <= max) {
                int place = (int) ((x * shrink - origin) * scale);
                int column = place > last ? last : place;
                if (Math.abs(y) <= Double.MAX_VALUE) {
                    putEnds(column, x, y);
                    putExtremes(column, x, y);
                    shown++;
                } else {
                    gaps[column] = true;
                }
            } else if (Math.abs(x) <= Double.MAX_VALUE) {
                outside(x, y);
            }
        }
        return shown;
    }

    /** Makes a point the first or last of a column, if it is. */
    void putEnds(int column, double x, double y) {
        int at = column * STRIDE;
        if (x < state[at + FIRST_X]) {
            state[at + FIRST_X] = x;
            state[at + FIRST_Y] = y;
        }
        if (x >= state[at + LAST_X]) {
            state[at + LAST_X] = x;
            state[at + LAST_Y] = y;
        }
    }

    /** Makes a point the lowest or highest of a column, if it is. */
    void putExtremes(int column, double x, double y) {
        int at = column * STRIDE;
        if (y < state[at + LOW_Y]) {
            state[at + LOW_Y] = y;
            state[at + LOW_X] = x;
        }
        if (y > state[at + HIGH_Y]) {
            state[at + HIGH_Y] = y;
            state[at + HIGH_X] = x;
        }
    }

    /** Makes a point outside the range the nearest one, if it is. */
    void outside(double x, double y) {
        if (x < across.min() && x >= leftX) {
            leftX = x;
            leftY = y;
        } else if (x > across.max() && x < rightX) {
            rightX = x;
            rightY = y;
        }
    }

    /** Adds what was found in later rows. */
    void add(PixelColumns later) {
        for (int at = 0; at < state.length; at += STRIDE) {
            double[] other = later.state;
            if (other[at + FIRST_X] < state[at + FIRST_X]) {
                System.arraycopy(other, at + FIRST_X, state, at + FIRST_X, 2);
            }
            if (other[at + LAST_X] >= state[at + LAST_X]) {
                System.arraycopy(other, at + LAST_X, state, at + LAST_X, 2);
            }
            if (other[at + LOW_Y] < state[at + LOW_Y]) {
                System.arraycopy(other, at + LOW_X, state, at + LOW_X, 2);
            }
            if (other[at + HIGH_Y] > state[at + HIGH_Y]) {
                System.arraycopy(other, at + HIGH_X, state, at + HIGH_X, 2);
            }
        }
        for (int column = 0; column < gaps.length; column++) {
            gaps[column] |= later.gaps[column];
        }
        outside(later.leftX, later.leftY);
        outside(later.rightX, later.rightY);
    }

    /**
     * {@return columns that hold points and a gap: there the order of the rows decides what is
     * drawn}
     */
    boolean[] torn() {
        boolean[] torn = gaps.clone();
        for (int column = 0; column < torn.length; column++) {
            torn[column] &= state[column * STRIDE + FIRST_X] != Double.POSITIVE_INFINITY;
        }
        return torn;
    }

    boolean isTorn() {
        boolean[] torn = torn();
        for (boolean column : torn) {
            if (column) {
                return true;
            }
        }
        return false;
    }

    /**
     * Draws the line.
     *
     * @param pieces draws the torn columns
     */
    Line line(TornColumns pieces) {
        Line line = new Line();
        if (Double.isFinite(leftX) && Double.isFinite(leftY)) {
            line.point(leftX, leftY);
        }
        boolean[] torn = torn();
        for (int column = 0; column < gaps.length; column++) {
            if (torn[column]) {
                pieces.draw(column, line);
            } else if (gaps[column]) {
                line.gap();
            } else if (state[column * STRIDE + FIRST_X] != Double.POSITIVE_INFINITY) {
                draw(Arrays.copyOfRange(state, column * STRIDE, (column + 1) * STRIDE), line);
            }
        }
        if (Double.isFinite(rightX) && Double.isFinite(rightY)) {
            line.point(rightX, rightY);
        }
        return line;
    }

    private static void draw(double[] column, Line line) {
        line.point(column[FIRST_X], column[FIRST_Y]);
        boolean lowFirst = column[LOW_X] <= column[HIGH_X];
        line.point(column[lowFirst ? LOW_X : HIGH_X], column[lowFirst ? LOW_Y : HIGH_Y]);
        line.point(column[lowFirst ? HIGH_X : LOW_X], column[lowFirst ? HIGH_Y : LOW_Y]);
        line.point(column[LAST_X], column[LAST_Y]);
    }

    /** Draws a column in which the line breaks. */
    @FunctionalInterface
    interface TornColumns {
        void draw(int column, Line line);
    }
}
