package org.pikaplot.render;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.pikaplot.plot.Mark;

/** Colours of counts. Pure functions, any thread. */
public final class RasterShading {
    private RasterShading() {}

    /**
     * {@return a colour for each count, {@code 0xAARRGGBB}, not premultiplied, in the same order; 0
     * (transparent) for 0}
     *
     * @param counts cells; the largest has the last colour of the theme's sequential map
     */
    public static int[] colors(int[] counts, Mark.Raster.Shading shading, Theme theme) {
        IntToDoubleFunction place = places(counts, shading);
        int[] colors = new int[counts.length];
        int lastCount = 0;
        int lastColor = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != lastCount) {
                lastCount = counts[i];
                lastColor =
                        lastCount > 0 ? theme.sequential(place.applyAsDouble(lastCount)).argb() : 0;
            }
            colors[i] = lastColor;
        }
        return colors;
    }

    private static IntToDoubleFunction places(int[] counts, Mark.Raster.Shading shading) {
        int largest = Arrays.stream(counts).max().orElse(0);
        return switch (shading) {
            case LINEAR -> count -> largest == 1 ? 1 : (count - 1.0) / (largest - 1.0);
            case LOG -> count -> largest == 1 ? 1 : Math.log(count) / Math.log(largest);
            case EQUALIZED -> equalized(counts);
        };
    }

    /** Places by rank among the different counts, weighted by how many cells have them. */
    private static IntToDoubleFunction equalized(int[] counts) {
        int[] rising = Arrays.stream(counts).filter(count -> count > 0).sorted().toArray();
        return count -> {
            int below = Arrays.binarySearch(rising, count);
            int first = below;
            while (first > 0 && rising[first - 1] == count) {
                first--;
            }
            return rising.length < 2 ? 1 : first / (rising.length - 1.0);
        };
    }
}
