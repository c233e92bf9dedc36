package org.pikaplot.canvas.ui.internal.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Which node comes next when somebody walks over the canvas by keyboard. */
public final class Neighbours {
    /** Where to go. */
    public enum Direction {
        /** Left. */
        LEFT,
        /** Right. */
        RIGHT,
        /** Up. */
        UP,
        /** Down. */
        DOWN
    }

    /** How much a step aside costs more than a step ahead. */
    private static final double ASIDE = 2.5;

    private Neighbours() {}

    /**
     * {@return the index of the nearest of {@code all} in a direction from number {@code from};
     * empty when there is none}
     */
    public static OptionalInt next(List<Bounds> all, int from, Direction direction) {
        Bounds start = all.get(from);
        int best = -1;
        double bestCost = Double.MAX_VALUE;
        for (int i = 0; i < all.size(); i++) {
            double cost = i == from ? Double.MAX_VALUE : cost(start, all.get(i), direction);
            if (cost < bestCost) {
                best = i;
                bestCost = cost;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static double cost(Bounds start, Bounds end, Direction direction) {
        double dx = end.centreX() - start.centreX();
        double dy = end.centreY() - start.centreY();
        double ahead =
                switch (direction) {
                    case LEFT -> -dx;
                    case RIGHT -> dx;
                    case UP -> -dy;
                    case DOWN -> dy;
                };
        double aside =
                switch (direction) {
                    case LEFT, RIGHT -> Math.abs(dy);
                    case UP, DOWN -> Math.abs(dx);
                };
        return ahead <= 0 || aside > ahead * 3 ? Double.MAX_VALUE : ahead + ASIDE * aside;
    }

    /**
     * {@return indexes in reading order: row by row, each from left to right} What overlaps a row's
     * first one by half stands in that row.
     */
    public static List<Integer> readingOrder(List<Bounds> all) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            left.add(i);
        }
        left.sort(Comparator.comparingDouble(i -> all.get(i).y()));
        List<Integer> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Bounds first = all.get(left.getFirst());
            List<Integer> row =
                    left.stream().filter(i -> all.get(i).y() <= first.centreY()).toList();
            left.removeAll(row);
            row.stream()
                    .sorted(Comparator.comparingDouble(i -> all.get(i).x()))
                    .forEach(order::add);
        }
        return order;
    }
}
