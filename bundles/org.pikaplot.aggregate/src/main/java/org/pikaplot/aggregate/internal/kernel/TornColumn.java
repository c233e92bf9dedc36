package org.pikaplot.aggregate.internal.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A pixel column in which the line breaks, fed point by point in drawing order. The piece that
 * comes in from the left and the one that leaves to the right keep their own first, lowest, highest
 * and last point. Pieces between them cover nothing but a stretch of the column each, so stretches
 * that touch become one; should more than {@link #MAX_STRETCHES} remain, the nearest two become one
 * until they do not.
 */
final class TornColumn {
    /** Stretches drawn at most between the first and the last piece. */
    static final int MAX_STRETCHES = 32;

    private record Stretch(double low, double high) {}

    private final List<Stretch> between = new ArrayList<>();
    private final Line line;
    private final double[] piece = new double[8];
    private boolean open;
    private boolean firstDone;
    private double lastGapX;

    TornColumn(Line line) {
        this.line = line;
    }

    void point(double x, double y) {
        if (!open) {
            open = true;
            for (int i = 0; i < piece.length; i += 2) {
                piece[i] = x;
                piece[i + 1] = y;
            }
            return;
        }
        if (y < piece[3]) {
            piece[2] = x;
            piece[3] = y;
        }
        if (y > piece[5]) {
            piece[4] = x;
            piece[5] = y;
        }
        piece[6] = x;
        piece[7] = y;
    }

    void gap(double x) {
        if (open && firstDone) {
            between.add(new Stretch(piece[3], piece[5]));
            if (between.size() > 8 * MAX_STRETCHES) {
                unite(MAX_STRETCHES);
            }
        } else {
            drawPiece();
            line.gap();
            firstDone = true;
        }
        open = false;
        lastGapX = x;
    }

    void end() {
        unite(MAX_STRETCHES);
        for (Stretch stretch : between) {
            line.point(lastGapX, stretch.low());
            line.point(lastGapX, stretch.high());
            line.gap();
        }
        drawPiece();
    }

    private void drawPiece() {
        if (open) {
            boolean lowFirst = piece[2] <= piece[4];
            line.point(piece[0], piece[1]);
            line.point(lowFirst ? piece[2] : piece[4], lowFirst ? piece[3] : piece[5]);
            line.point(lowFirst ? piece[4] : piece[2], lowFirst ? piece[5] : piece[3]);
            line.point(piece[6], piece[7]);
        }
    }

    private void unite(int atMost) {
        between.sort(Comparator.comparingDouble(Stretch::low));
        List<Stretch> apart = joined(0);
        if (apart.size() > atMost) {
            double[] distances = new double[apart.size() - 1];
            for (int i = 0; i < distances.length; i++) {
                distances[i] = apart.get(i + 1).low() - apart.get(i).high();
            }
            Arrays.sort(distances);
            between.clear();
            between.addAll(apart);
            apart = joined(distances[distances.length - atMost]);
        }
        between.clear();
        between.addAll(apart);
    }

    /** {@return the stretches, where they overlap or come as near as {@code distance} made one} */
    private List<Stretch> joined(double distance) {
        List<Stretch> apart = new ArrayList<>();
        for (Stretch stretch : between) {
            if (!apart.isEmpty() && stretch.low() - apart.getLast().high() <= distance) {
                Stretch last = apart.removeLast();
                apart.add(new Stretch(last.low(), Math.max(last.high(), stretch.high())));
            } else {
                apart.add(stretch);
            }
        }
        return apart;
    }
}
