package org.pikaplot.render.internal.paint;

import java.awt.image.BufferedImage;
import java.util.function.DoubleUnaryOperator;
import org.pikaplot.aggregate.Range;
import org.pikaplot.plot.Mark;
import org.pikaplot.render.PlotLayout;
import org.pikaplot.render.RasterShading;
import org.pikaplot.render.Theme;

/**
 * A grid of counts brought to the pixels of a picture, on any scale. Where cells are larger than
 * pixels, a pixel has the count of the cell at its centre; where they are smaller, the sum of the
 * cells that begin in it: no count is lost, none counted twice.
 */
final class ResampledGrid {
    private final Mark.Raster mark;
    private final Cells columns;
    private final Cells rows;

    ResampledGrid(Mark.Raster mark, PlotLayout layout) {
        this.mark = mark;
        columns =
                Cells.of(
                        layout.screenXFromData(mark.x().min()),
                        layout.screenXFromData(mark.x().max()),
                        layout.plotX(),
                        layout.plotX() + layout.plotWidth(),
                        mark.x(),
                        mark.width(),
                        layout::dataXFromScreen);
        rows =
                Cells.of(
                        layout.screenYFromData(mark.y().max()),
                        layout.screenYFromData(mark.y().min()),
                        layout.plotY(),
                        layout.plotY() + layout.plotHeight(),
                        mark.y(),
                        mark.height(),
                        layout::dataYFromScreen);
    }

    boolean isEmpty() {
        return columns.from().length == 0 || rows.from().length == 0;
    }

    int left() {
        return columns.start();
    }

    int top() {
        return rows.start();
    }

    BufferedImage image(Theme theme) {
        int width = columns.from().length;
        int height = rows.from().length;
        int[] counts = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                counts[y * width + x] = sum(x, y);
            }
        }
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(
                0, 0, width, height, RasterShading.colors(counts, mark.shading(), theme), 0, width);
        return image;
    }

    private int sum(int x, int y) {
        long sum = 0;
        for (int row = rows.from()[y]; row < rows.to()[y]; row++) {
            for (int column = columns.from()[x]; column < columns.to()[x]; column++) {
                sum += mark.counts()[row * mark.width() + column];
            }
        }
        return (int) Math.min(sum, Integer.MAX_VALUE);
    }

    /**
     * The cells of each pixel along one axis.
     *
     * @param start first pixel
     * @param from first cell of each pixel
     * @param to the cell after its last
     */
    private record Cells(int start, int[] from, int[] to) {
        static Cells of(
                double gridStart,
                double gridEnd,
                double plotStart,
                double plotEnd,
                Range range,
                int cells,
                DoubleUnaryOperator positionAt) {
            int start = (int) Math.round(Math.clamp(gridStart, plotStart, plotEnd));
            int end = (int) Math.round(Math.clamp(gridEnd, plotStart, plotEnd));
            int pixels = Math.max(0, end - start);
            int[] from = new int[pixels];
            int[] to = new int[pixels];
            for (int i = 0; i < pixels; i++) {
                int first = cell(positionAt.applyAsDouble(start + i), range, cells);
                int last = cell(positionAt.applyAsDouble(start + i + 1), range, cells);
                if (first == last) {
                    int middle = cell(positionAt.applyAsDouble(start + i + 0.5), range, cells);
                    from[i] = Math.min(middle, cells - 1);
                    to[i] = from[i] + 1;
                } else {
                    from[i] = Math.min(first, last);
                    to[i] = Math.max(first, last);
                }
            }
            return new Cells(start, from, to);
        }

        private static int cell(double position, Range range, int cells) {
            double place = (position - range.min()) / range.span() * cells;
            return (int) Math.clamp(Math.floor(place + 1e-9), 0, cells);
        }
    }
}
