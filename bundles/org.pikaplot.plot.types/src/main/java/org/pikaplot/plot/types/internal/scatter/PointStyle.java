package org.pikaplot.plot.types.internal.scatter;

import org.pikaplot.plot.ColorRole;
import org.pikaplot.plot.Mark;
import org.pikaplot.plot.PlotContext;
import org.pikaplot.plot.PlotOption;
import org.pikaplot.plot.PlotSpec;

/**
 * How points look: the more there are, the smaller and the more transparent.
 *
 * @param sizePx diameter at 96 DPI
 * @param opacity from 0 to 1
 */
public record PointStyle(double sizePx, double opacity) {
    /** Diameter. */
    public static final PlotOption.Real SIZE =
            new PlotOption.Real(
                    "point-size",
                    "Point size",
                    "Diameter of a point; 0 = by the number of points.",
                    0.0,
                    0,
                    40,
                    "px");

    /** Opacity. */
    public static final PlotOption.Real OPACITY =
            new PlotOption.Real(
                    "opacity",
                    "Opacity",
                    "From 0.01, nearly invisible, to 1, solid; 0 = by the number of points.",
                    0.0,
                    0,
                    1,
                    "");

    private static final double USUAL_AREA = 640.0 * 400;

    /** {@return the style of so many points, as far as the spec leaves it open} */
    public static PointStyle of(PlotSpec spec, int points, PlotContext context) {
        double size = spec.option(SIZE);
        double opacity = spec.option(OPACITY);
        double crowd = Math.log10(Math.max(points, 1));
        double room = Math.sqrt((double) context.widthPx() * context.heightPx() / USUAL_AREA);
        double automaticSize = Math.clamp(8.5 - 1.35 * crowd, 1.6, 6) * Math.clamp(room, 0.5, 1);
        double automaticOpacity = Math.clamp(1.25 - 0.19 * crowd, 0.25, 0.85);
        return new PointStyle(
                size > 0 ? size : automaticSize, opacity > 0 ? opacity : automaticOpacity);
    }

    /** {@return the mark of a group} */
    public Mark.Points points(PointGroups.Group group, ColorRole role) {
        return new Mark.Points(group.x(), group.y(), role, sizePx, opacity);
    }
}
