package org.pikaplot.plot;

import java.util.List;

/**
 * A picture before pixels: axes, marks in data space, colours as roles. Immutable; any thread.
 *
 * @param title empty = none
 * @param x the axis across
 * @param y the axis upwards
 * @param marks in drawing order
 * @param legend entries, empty = no legend
 * @param badge what was sampled, aggregated or left out, such as "1.9 M of 10 M points, density";
 *     empty = all is shown
 * @param message instead of marks when there is nothing to draw, else empty
 */
public record Scene(
        String title,
        Axis x,
        Axis y,
        List<Mark> marks,
        Legend legend,
        String badge,
        String message) {
    public Scene {
        marks = List.copyOf(marks);
    }

    /**
     * Names for colours.
     *
     * @param title what the entries are values of
     * @param entries in drawing order
     */
    public record Legend(String title, List<Entry> entries) {
        /** No legend. */
        public static final Legend NONE = new Legend("", List.of());

        public Legend {
            entries = List.copyOf(entries);
        }

        /** One name and its colour. */
        public record Entry(String label, ColorRole color) {}
    }
}
