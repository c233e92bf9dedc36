package org.pikaplot.plot;

import java.util.List;

/**
 * A setting of a plot type. Kept in specs as text; the inspector, the command line and the
 * documentation are made from these.
 *
 * @param <T> the type of its value
 */
public sealed interface PlotOption<T> {

    /** {@return stable id, lower case with dashes, such as {@code bin-count}} */
    String id();

    /** {@return the name for people} */
    String label();

    /** {@return one sentence of help} */
    String help();

    /** {@return the value where a spec does not say otherwise} */
    T defaultValue();

    /**
     * {@return the value of that text}
     *
     * @throws org.pikaplot.data.PikaException {@code USAGE} naming the option and what it accepts
     */
    T parse(String text);

    /** {@return the text that {@link #parse} reads back} */
    String format(T value);

    /** A whole number within bounds; {@code unit} such as {@code px} may be empty. */
    record Whole(
            String id,
            String label,
            String help,
            Integer defaultValue,
            int min,
            int max,
            String unit)
            implements PlotOption<Integer> {
        @Override
        public Integer parse(String text) {
            return Options.whole(this, text);
        }

        @Override
        public String format(Integer value) {
            return value.toString();
        }
    }

    /** A number within bounds. */
    record Real(
            String id,
            String label,
            String help,
            Double defaultValue,
            double min,
            double max,
            String unit)
            implements PlotOption<Double> {
        @Override
        public Double parse(String text) {
            return Options.real(this, text);
        }

        @Override
        public String format(Double value) {
            return value.toString();
        }
    }

    /** Yes or no, written {@code true} and {@code false}. */
    record Toggle(String id, String label, String help, Boolean defaultValue)
            implements PlotOption<Boolean> {
        @Override
        public Boolean parse(String text) {
            return Options.toggle(this, text);
        }

        @Override
        public String format(Boolean value) {
            return value.toString();
        }
    }

    /** One of some words; the labels stand in the same order. */
    record Choice(
            String id,
            String label,
            String help,
            String defaultValue,
            List<String> values,
            List<String> valueLabels)
            implements PlotOption<String> {
        public Choice {
            values = List.copyOf(values);
            valueLabels = List.copyOf(valueLabels);
        }

        @Override
        public String parse(String text) {
            return Options.choice(this, text);
        }

        @Override
        public String format(String value) {
            return value;
        }
    }

    /** Free text, such as an axis label; empty = automatic. */
    record Text(String id, String label, String help, String defaultValue)
            implements PlotOption<String> {
        @Override
        public String parse(String text) {
            return text;
        }

        @Override
        public String format(String value) {
            return value;
        }
    }
}
