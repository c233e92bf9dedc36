package org.pikaplot.aggregate.internal.kernel;

import org.pikaplot.aggregate.AggregateResult.M4.Series;

/**
 * A plain line drawer: pixel columns are those of a binning, lines are Bresenham's, a lone point is
 * a pixel.
 */
final class PixelGrid {
    private final Binning across;
    private final double yMin;
    private final double yScale;
    private final boolean[][] pixels;

    PixelGrid(Binning across, double yMin, double yMax, int height) {
        this.across = across;
        this.yMin = yMin;
        this.yScale = height / (yMax - yMin);
        this.pixels = new boolean[height][across.bins()];
    }

    PixelGrid draw(Series line) {
        for (int i = 0; i < line.x().length; i++) {
            if (!Double.isFinite(line.y()[i])) {
                continue;
            }
            int x = pixelX(line.x()[i]);
            int y = pixelY(line.y()[i]);
            boolean joined = i > 0 && Double.isFinite(line.y()[i - 1]);
            connect(
                    joined ? pixelX(line.x()[i - 1]) : x,
                    joined ? pixelY(line.y()[i - 1]) : y,
                    x,
                    y);
        }
        return this;
    }

    private int pixelX(double x) {
        return across.contains(x)
                ? across.indexOf(x)
                : x < across.min()
                        ? (int) Math.floor((x - across.min()) * across.scale())
                        : across.bins() + (int) Math.floor((x - across.max()) * across.scale());
    }

    private int pixelY(double y) {
        return Math.min((int) ((y - yMin) * yScale), pixels.length - 1);
    }

    private void connect(int x0, int y0, int x1, int y1) {
        int dx = Math.abs(x1 - x0);
        int dy = -Math.abs(y1 - y0);
        int error = dx + dy;
        int x = x0;
        int y = y0;
        while (true) {
            if (x >= 0 && x < across.bins() && y >= 0 && y < pixels.length) {
                pixels[y][x] = true;
            }
            if (x == x1 && y == y1) {
                return;
            }
            int twice = 2 * error;
            if (twice >= dy) {
                error += dy;
                x += Integer.signum(x1 - x0);
            }
            if (twice <= dx) {
                error += dx;
                y += Integer.signum(y1 - y0);
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (boolean[] row : pixels) {
            for (boolean pixel : row) {
                text.append(pixel ? '#' : '.');
            }
            text.append('\n');
        }
        return text.toString();
    }
}
