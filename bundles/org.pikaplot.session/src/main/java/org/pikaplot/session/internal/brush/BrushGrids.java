package org.pikaplot.session.internal.brush;

import java.util.List;
import java.util.Optional;
import org.pikaplot.aggregate.BrushGrid;
import org.pikaplot.data.Column;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.PlotContext;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.plot.PlotType;
import org.pikaplot.plot.Scene;

/** What a brush in a picture can tell apart. Pure functions; any thread. */
public final class BrushGrids {
    private BrushGrids() {}

    /** {@return the grid of a picture; empty where it cannot be brushed} */
    public static Optional<BrushGrid> of(
            PlotType type, PlotSpec spec, Scene scene, PlotContext context) {
        List<Column> columns =
                type.brushChannels(spec).stream()
                        .flatMap(channel -> spec.column(channel).stream())
                        .map(name -> context.schema().get(name))
                        .toList();
        return switch (columns.size()) {
            case 1 -> ofOne(columns.getFirst(), scene, context);
            case 2 -> ofTwo(columns.getFirst(), columns.getLast(), scene);
            default -> Optional.empty();
        };
    }

    private static Optional<BrushGrid> ofOne(Column column, Scene scene, PlotContext context) {
        if (isBand(scene.x()) || isBand(scene.y())) {
            return column.type().isDiscrete()
                    ? Optional.of(new BrushGrid.Values(column.name()))
                    : Optional.empty();
        }
        return column.type().isContinuous()
                ? Optional.of(
                        new BrushGrid.Axis(
                                column.name(), scene.x().range(), Math.max(1, context.widthPx())))
                : Optional.empty();
    }

    private static Optional<BrushGrid> ofTwo(Column x, Column y, Scene scene) {
        boolean positions = x.type().isContinuous() && y.type().isContinuous();
        return positions && !isBand(scene.x()) && !isBand(scene.y())
                ? Optional.of(
                        new BrushGrid.Plane(
                                x.name(),
                                y.name(),
                                scene.x().range(),
                                scene.y().range(),
                                BrushGrid.PLANE_CELLS,
                                BrushGrid.PLANE_CELLS))
                : Optional.empty();
    }

    private static boolean isBand(Axis axis) {
        return axis.scale() == Axis.Scale.BAND;
    }
}
