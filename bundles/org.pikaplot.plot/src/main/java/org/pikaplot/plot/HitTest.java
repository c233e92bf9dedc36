package org.pikaplot.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands under the pointer and puts it in words. Pure functions, any thread; the cost is
 * one pass over the marks of the scene.
 */
public final class HitTest {
    private HitTest() {}

    /**
     * {@return what stands there: the nearest point or line vertex within reach, else the rectangle
     * that holds the position, else the raster cell with its count; empty when there is nothing}
     *
     * @param x in data space
     * @param y in data space
     * @param reachAcross how far a point may be, as a share of the length of the x axis (pixels /
     *     plot width)
     * @param reachUp the same for the y axis (pixels / plot height)
     */
    public static Optional<Readout> at(
            Scene scene, double x, double y, double reachAcross, double reachUp) {
        var finder = new Finder(scene, x, y, reachAcross, reachUp);
        scene.marks().forEach(finder::visit);
        return Optional.ofNullable(finder.readout());
    }

    /**
     * Keeps the best so far: the nearest point first, then the topmost rectangle, then the topmost
     * raster.
     */
    private static final class Finder {
        private final Scene scene;
        private final double x;
        private final double y;
        private final double reachAcross;
        private final double reachUp;
        private final double placeX;
        private final double placeY;
        private double nearest = 1;
        private @Nullable Readout point;
        private @Nullable Readout area;

        Finder(Scene scene, double x, double y, double reachAcross, double reachUp) {
            this.scene = scene;
            this.x = x;
            this.y = y;
            this.reachAcross = reachAcross;
            this.reachUp = reachUp;
            this.placeX = Scales.place(scene.x(), x);
            this.placeY = Scales.place(scene.y(), y);
        }

        @Nullable Readout readout() {
            return point == null ? area : point;
        }

        void visit(Mark mark) {
            switch (mark) {
                case Mark.Points points -> vertices(points.x(), points.y(), points.color());
                case Mark.Lines lines -> vertices(lines.x(), lines.y(), lines.color());
                case Mark.Rects rects -> rects(rects);
                case Mark.Raster raster -> raster(raster);
                case Mark.Text text -> {}
            }
        }

        private void vertices(double[] xs, double[] ys, ColorRole color) {
            for (int i = 0; i < xs.length; i++) {
                double across = (Scales.place(scene.x(), xs[i]) - placeX) / reachAcross;
                double up = (Scales.place(scene.y(), ys[i]) - placeY) / reachUp;
                double distance = across * across + up * up;
                if (distance <= nearest) {
                    nearest = distance;
                    point =
                            new Readout(
                                    lines(value(scene.x(), xs[i]), value(scene.y(), ys[i]), color),
                                    xs[i],
                                    ys[i]);
                }
            }
        }

        private void rects(Mark.Rects rects) {
            boolean horizontal =
                    scene.y().scale() == Axis.Scale.BAND && scene.x().scale() != Axis.Scale.BAND;
            for (int i = 0; i < rects.x0().length; i++) {
                double left = rects.x0()[i];
                double right = rects.x1()[i];
                double low = rects.y0()[i];
                double high = rects.y1()[i];
                if (x < left || x > right || y < low || y > high) {
                    continue;
                }
                String across =
                        horizontal
                                ? length(scene.x(), left, right)
                                : extent(scene.x(), left, right);
                String up =
                        horizontal ? extent(scene.y(), low, high) : length(scene.y(), low, high);
                List<String> lines =
                        horizontal
                                ? lines(up, across, rects.color())
                                : lines(across, up, rects.color());
                area = new Readout(lines, (left + right) / 2, high <= 0 ? low : high);
            }
        }

        private void raster(Mark.Raster raster) {
            if (!raster.x().contains(x) || !raster.y().contains(y)) {
                return;
            }
            double cellWidth = raster.x().span() / raster.width();
            double cellHeight = raster.y().span() / raster.height();
            int column = (int) Math.min(raster.width() - 1.0, (x - raster.x().min()) / cellWidth);
            int row = (int) Math.min(raster.height() - 1.0, (y - raster.y().min()) / cellHeight);
            int count = raster.counts()[row * raster.width() + column];
            if (count == 0) {
                return;
            }
            double left = raster.x().min() + column * cellWidth;
            double low = raster.y().min() + row * cellHeight;
            area =
                    new Readout(
                            List.of(
                                    ValueText.number(count) + (count == 1 ? " row" : " rows"),
                                    extent(scene.x(), left, left + cellWidth),
                                    extent(scene.y(), low, low + cellHeight)),
                            left + cellWidth / 2,
                            low + cellHeight / 2);
        }

        private List<String> lines(String first, String second, ColorRole color) {
            List<String> lines = new ArrayList<>();
            for (Scene.Legend.Entry entry : scene.legend().entries()) {
                if (entry.color().equals(color)) {
                    lines.add(entry.label());
                }
            }
            lines.add(first);
            lines.add(second);
            return lines;
        }

        private static String value(Axis axis, double position) {
            return named(axis, ValueText.at(axis, position));
        }

        /**
         * A bar in words by how long it is; one that starts at the edge of a logarithmic axis by
         * where it ends.
         */
        private static String length(Axis axis, double from, double to) {
            if (axis.scale() == Axis.Scale.TIME) {
                return extent(axis, from, to);
            }
            boolean fromEdge = axis.scale() == Axis.Scale.LOG && from <= axis.range().min();
            double length = fromEdge ? to : to - from;
            return named(axis, ValueText.number(to <= 0 && from < 0 ? -length : length));
        }

        private static String extent(Axis axis, double from, double to) {
            boolean wholeNumber = to - from == 1 && from == Math.floor(from) + 0.5;
            return axis.scale() == Axis.Scale.BAND || wholeNumber
                    ? value(axis, (from + to) / 2)
                    : named(axis, ValueText.at(axis, from) + " to " + ValueText.at(axis, to));
        }

        private static String named(Axis axis, String value) {
            return axis.label().isEmpty() ? value : axis.label() + ": " + value;
        }
    }
}
