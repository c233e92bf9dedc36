package org.pikaplot.canvas.ui.internal.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Ways to put several nodes in line. */
public enum Alignment {
    /** Left edges in line. */
    LEFT("Left Edges"),
    /** Right edges in line. */
    RIGHT("Right Edges"),
    /** Upper edges in line. */
    TOP("Upper Edges"),
    /** Lower edges in line. */
    BOTTOM("Lower Edges"),
    /** Equal gaps from left to right. */
    ACROSS("Distribute Across"),
    /** Equal gaps from top to bottom. */
    DOWN("Distribute Down");

    private final String label;

    Alignment(String label) {
        this.label = label;
    }

    /** {@return what a menu says} */
    public String label() {
        return label;
    }

    /** {@return how many it takes to make sense} */
    public int least() {
        return this == ACROSS || this == DOWN ? 3 : 2;
    }

    /** {@return the same rectangles in the same order, put in line} */
    public List<Bounds> apply(List<Bounds> all) {
        Bounds around = Bounds.around(all).orElseThrow();
        return switch (this) {
            case LEFT -> all.stream().map(b -> b.moved(around.x() - b.x(), 0)).toList();
            case RIGHT -> all.stream().map(b -> b.moved(around.right() - b.right(), 0)).toList();
            case TOP -> all.stream().map(b -> b.moved(0, around.y() - b.y())).toList();
            case BOTTOM -> all.stream().map(b -> b.moved(0, around.bottom() - b.bottom())).toList();
            case ACROSS -> distributed(all, around, true);
            case DOWN -> distributed(all, around, false);
        };
    }

    private static List<Bounds> distributed(List<Bounds> all, Bounds around, boolean across) {
        double used = all.stream().mapToDouble(b -> across ? b.width() : b.height()).sum();
        double whole = across ? around.width() : around.height();
        double gap = (whole - used) / Math.max(1, all.size() - 1);
        List<Bounds> placed = new ArrayList<>(all);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> across ? all.get(i).x() : all.get(i).y()));
        double at = across ? around.x() : around.y();
        for (int i : order) {
            Bounds b = all.get(i);
            placed.set(i, across ? b.moved(at - b.x(), 0) : b.moved(0, at - b.y()));
            at += (across ? b.width() : b.height()) + gap;
        }
        return placed;
    }
}
