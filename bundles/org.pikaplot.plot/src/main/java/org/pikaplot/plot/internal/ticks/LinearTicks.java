package org.pikaplot.plot.internal.ticks;

import java.util.ArrayList;
import java.util.List;
import org.pikaplot.aggregate.Range;
import org.pikaplot.plot.Ticks.Tick;

/** Ticks at 1, 2 and 5 times powers of ten. */
public final class LinearTicks {
    /** Beyond this many steps from zero a double cannot count them one by one. */
    private static final double COUNTABLE = 0x1p51;

    private LinearTicks() {}

    /** {@return ticks in rising order; the two ends where no round step can be told apart} */
    public static List<Tick> of(Range range, int wanted) {
        double[] positions = positions(range, wanted);
        List<String> labels = NumberText.labels(positions);
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            ticks.add(new Tick(positions[i], labels.get(i)));
        }
        return List.copyOf(ticks);
    }

    /**
     * {@return the round step for about {@code wanted} steps over a finite positive span; 0 when
     * there is none}
     */
    public static double step(double span, int wanted) {
        double raw = span / wanted;
        int exponent = (int) Math.floor(Math.log10(raw));
        if (!(raw > 0) || exponent < -307 || exponent > 307) {
            return 0;
        }
        double fraction = raw / Math.pow(10, exponent);
        int multiple =
                fraction <= 1.0000001
                        ? 1
                        : fraction <= 2.0000001 ? 2 : fraction <= 5.0000001 ? 5 : 10;
        return times(multiple, exponent);
    }

    private static double[] positions(Range range, int wanted) {
        boolean halved = Double.isInfinite(range.span());
        double min = halved ? range.min() / 2 : range.min();
        double max = halved ? range.max() / 2 : range.max();
        double step = step(max - min, wanted);
        double first = step > 0 ? Math.ceil(min / step) : Double.NaN;
        double last = step > 0 ? Math.floor(max / step) : Double.NaN;
        if (!(Math.abs(first) < COUNTABLE && Math.abs(last) < COUNTABLE)) {
            return min < max ? new double[] {range.min(), range.max()} : new double[] {range.min()};
        }
        int exponent = (int) Math.floor(Math.log10(step) + 1e-9);
        double multiple = Math.rint(step / times(1, exponent));
        var positions = new ArrayList<Double>();
        for (double k = first; k <= last && positions.size() <= 4 * wanted; k++) {
            double position = times(k * multiple, exponent) * (halved ? 2 : 1);
            if (range.contains(position)) {
                positions.add(position + 0.0);
            }
        }
        return positions.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * Dividing by a power of ten rounds once, multiplying by its inverse twice: 3 * 0.1 is not 0.3.
     */
    private static double times(double factor, int exponent) {
        return exponent < 0 ? factor / Math.pow(10, -exponent) : factor * Math.pow(10, exponent);
    }
}
