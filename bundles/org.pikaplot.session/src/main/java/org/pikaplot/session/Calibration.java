package org.pikaplot.session;

import java.util.List;

/**
 * What a measurement of this machine found.
 *
 * @param thresholds from where on which way is taken, as it is stored from now on
 * @param sweeps what was measured, one a question
 */
public record Calibration(List<Threshold> thresholds, List<Sweep> sweeps) {
    public Calibration {
        thresholds = List.copyOf(thresholds);
        sweeps = List.copyOf(sweeps);
    }

    /**
     * A number that decides between ways.
     *
     * @param name what it is called where it is stored
     * @param before its value until now
     * @param now its value from now on
     */
    public record Threshold(String name, long before, long now) {}

    /**
     * One question put to the machine.
     *
     * @param name a word, good as a file name
     * @param title what was measured
     * @param across the quantity that was changed
     * @param upwards the quantity that was measured, with its unit
     * @param points the medians
     * @param finding what follows from it, one sentence
     */
    public record Sweep(
            String name,
            String title,
            String across,
            String upwards,
            List<Point> points,
            String finding) {
        public Sweep {
            points = List.copyOf(points);
        }
    }

    /**
     * A median.
     *
     * @param series which way, or what else the title compares
     * @param at where across
     * @param value the measured quantity
     */
    public record Point(String series, double at, double value) {}
}
