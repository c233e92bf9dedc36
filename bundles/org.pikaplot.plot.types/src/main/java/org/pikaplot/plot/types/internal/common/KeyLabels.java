package org.pikaplot.plot.types.internal.common;

import java.util.ArrayList;
import java.util.List;
import org.pikaplot.aggregate.ColumnValues;
import org.pikaplot.data.ColumnType;
import org.pikaplot.plot.ValueText;

/** Group keys in words. */
public final class KeyLabels {
    /** What NULL is called. */
    public static final String NO_VALUE = "(no value)";

    private KeyLabels() {}

    /** {@return a label for each group} */
    public static List<String> of(ColumnValues keys, ColumnType type) {
        List<String> labels = new ArrayList<>(keys.size());
        switch (keys) {
            case ColumnValues.Codes codes -> {
                for (int code : codes.codes()) {
                    labels.add(code < 0 ? NO_VALUE : named(codes.labels().get(code)));
                }
            }
            case ColumnValues.Numbers numbers -> {
                for (double value : numbers.values()) {
                    labels.add(Double.isNaN(value) ? NO_VALUE : text(value, type));
                }
            }
        }
        return labels;
    }

    /** {@return a value that may be blank, in words} */
    public static String named(String value) {
        return value.isBlank() ? "(blank)" : value.strip().replaceAll("\\s+", " ");
    }

    private static String text(double value, ColumnType type) {
        if (type.isTemporal()) {
            return ValueText.time(value);
        }
        return type.kind() == ColumnType.Kind.TIME
                ? ValueText.time(value)
                        .replaceFirst("^1970-01-01 ?", "")
                        .replaceFirst("^$", "00:00")
                : ValueText.number(value);
    }
}
