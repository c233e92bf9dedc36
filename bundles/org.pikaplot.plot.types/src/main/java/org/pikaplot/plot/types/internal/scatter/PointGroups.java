package org.pikaplot.plot.types.internal.scatter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.ColumnValues;
import org.pikaplot.plot.types.internal.common.KeyLabels;

/** Points put together by the value of the colour column. */
public final class PointGroups {
    /**
     * A group's points.
     *
     * @param x positions
     * @param y as many
     */
    public record Group(double[] x, double[] y) {}

    private PointGroups() {}

    /**
     * {@return the points of each label that occurs; one group without a label when there are no
     * colours}
     *
     * @param wanted which rows take part
     */
    public static Map<String, Group> of(
            double[] xs, double[] ys, @Nullable ColumnValues colors, IntPredicate wanted) {
        int[] codes = colors instanceof ColumnValues.Codes c ? c.codes() : new int[xs.length];
        int labels = colors instanceof ColumnValues.Codes c ? c.labels().size() : 1;
        // The last group is for NULL, whose code is -1.
        int[] sizes = new int[labels + 1];
        for (int row = 0; row < xs.length; row++) {
            if (wanted.test(row)) {
                sizes[codes[row] < 0 ? labels : codes[row]]++;
            }
        }
        var groups = new Group[labels + 1];
        for (int i = 0; i <= labels; i++) {
            groups[i] = new Group(new double[sizes[i]], new double[sizes[i]]);
        }
        int[] filled = new int[labels + 1];
        for (int row = 0; row < xs.length; row++) {
            if (wanted.test(row)) {
                int group = codes[row] < 0 ? labels : codes[row];
                groups[group].x[filled[group]] = xs[row];
                groups[group].y[filled[group]++] = ys[row];
            }
        }
        Map<String, Group> named = new LinkedHashMap<>();
        for (int i = 0; i <= labels; i++) {
            if (sizes[i] > 0) {
                named.put(label(colors, i), groups[i]);
            }
        }
        return named;
    }

    private static String label(@Nullable ColumnValues colors, int group) {
        if (!(colors instanceof ColumnValues.Codes codes)) {
            return "";
        }
        return group == codes.labels().size()
                ? KeyLabels.NO_VALUE
                : KeyLabels.named(codes.labels().get(group));
    }
}
