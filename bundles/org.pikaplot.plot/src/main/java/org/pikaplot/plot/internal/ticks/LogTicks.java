package org.pikaplot.plot.internal.ticks;

import java.util.ArrayList;
import java.util.List;
import org.pikaplot.aggregate.Range;
import org.pikaplot.plot.Ticks.Tick;

/**
 * Ticks at powers of ten, with unnamed ticks or small multiples between them where there is room.
 */
public final class LogTicks {
    private LogTicks() {}

    /**
     * {@return ticks in rising order; round linear steps where the range holds less than a power of
     * ten and its double}
     */
    public static List<Tick> of(Range range, int wanted) {
        int first = (int) Math.ceil(Math.log10(range.min()) - 1e-9);
        int last = (int) Math.floor(Math.log10(range.max()) + 1e-9);
        int decades = Math.max(1, last - first + 1);
        int every = (int) Math.ceil(decades / (wanted + 1.0));
        boolean multiplesNamed = decades * 3 <= wanted + 3;
        boolean powers = range.max() >= 1e10 || range.min() < 1e-5;
        List<Tick> ticks = new ArrayList<>();
        for (int exponent = first - 1; exponent <= last; exponent++) {
            boolean named = Math.floorMod(exponent, every) == 0;
            for (int multiple = 1; multiple < (every == 1 && decades <= 6 ? 10 : 2); multiple++) {
                double position = Double.parseDouble(multiple + "e" + exponent);
                boolean labelled =
                        multiple == 1 ? named : multiplesNamed && (multiple == 2 || multiple == 5);
                if (position > 0 && range.contains(position) && (labelled || multiple > 1)) {
                    ticks.add(
                            new Tick(
                                    position,
                                    labelled ? NumberText.logarithmic(position, powers) : ""));
                }
            }
        }
        long named = ticks.stream().filter(tick -> !tick.label().isEmpty()).count();
        return named < 2 ? LinearTicks.of(range, wanted) : List.copyOf(ticks);
    }
}
