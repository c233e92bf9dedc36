package org.pikaplot.session.internal.brush;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.ColorRole;
import org.pikaplot.plot.Mark;
import org.pikaplot.plot.Scene;

/** Selected rows over all rows, which stay as a grey context. Pure functions; any thread. */
public final class SelectedScene {
    private final Scene whole;
    private final Scene selected;

    private SelectedScene(Scene whole, Scene selected) {
        this.whole = whole;
        this.selected = selected;
    }

    /**
     * {@return the selected marks over those of all rows, with the axes and colours of all rows}
     *
     * @param words what the badge says about the selection
     */
    public static Scene over(Scene whole, Scene selected, String words) {
        return new SelectedScene(whole, selected).scene(words);
    }

    private Scene scene(String words) {
        List<Mark> marks =
                Stream.concat(
                                whole.marks().stream().flatMap(mark -> context(mark).stream()),
                                selected.marks().stream().map(this::placed))
                        .toList();
        return new Scene(
                whole.title(),
                whole.x(),
                whole.y(),
                marks,
                whole.legend(),
                whole.badge().isEmpty() ? words : words + " · " + whole.badge(),
                whole.message());
    }

    /** A density has no grey; the selected one stands alone. */
    private static Optional<Mark> context(Mark mark) {
        ColorRole grey = ColorRole.Fixed.CONTEXT;
        return switch (mark) {
            case Mark.Lines m -> Optional.of(new Mark.Lines(m.x(), m.y(), grey, m.widthPx()));
            case Mark.Points m ->
                    Optional.of(new Mark.Points(m.x(), m.y(), grey, m.sizePx(), m.opacity()));
            case Mark.Rects m ->
                    Optional.of(new Mark.Rects(m.x0(), m.y0(), m.x1(), m.y1(), grey, m.opacity()));
            case Mark.Raster _ -> Optional.empty();
            case Mark.Text m -> Optional.of(m);
        };
    }

    /** Categories may come in another order, or some not at all: each goes where it stands. */
    private Mark placed(Mark mark) {
        return switch (mark) {
            case Mark.Rects m -> {
                double[] x = moves(m.x0(), m.x1(), selected.x(), whole.x());
                double[] y = moves(m.y0(), m.y1(), selected.y(), whole.y());
                int[] kept =
                        IntStream.range(0, x.length)
                                .filter(i -> !Double.isNaN(x[i]) && !Double.isNaN(y[i]))
                                .toArray();
                yield new Mark.Rects(
                        moved(m.x0(), x, kept),
                        moved(m.y0(), y, kept),
                        moved(m.x1(), x, kept),
                        moved(m.y1(), y, kept),
                        m.color(),
                        m.opacity());
            }
            case Mark.Lines m -> {
                double[] x = moves(m.x(), m.x(), selected.x(), whole.x());
                int[] all = IntStream.range(0, x.length).toArray();
                yield new Mark.Lines(moved(m.x(), x, all), m.y(), m.color(), m.widthPx());
            }
            case Mark.Points _, Mark.Raster _, Mark.Text _ -> mark;
        };
    }

    /** {@return how far each mark goes; NaN when its category does not stand on the axis} */
    private static double[] moves(double[] from, double[] to, Axis axis, Axis target) {
        double[] moves = new double[from.length];
        if (axis.scale() != Axis.Scale.BAND || axis.categories().equals(target.categories())) {
            return moves;
        }
        Map<String, Integer> places = new HashMap<>();
        List<String> categories = new ArrayList<>(target.categories());
        for (int i = 0; i < categories.size(); i++) {
            places.putIfAbsent(categories.get(i), i);
        }
        for (int i = 0; i < moves.length; i++) {
            int band = (int) Math.rint((from[i] + to[i]) / 2);
            Integer place =
                    band >= 0 && band < axis.categories().size()
                            ? places.get(axis.categories().get(band))
                            : null;
            moves[i] = place == null ? Double.NaN : place - band;
        }
        return moves;
    }

    private static double[] moved(double[] values, double[] moves, int[] kept) {
        return IntStream.of(kept).mapToDouble(i -> values[i] + moves[i]).toArray();
    }
}
