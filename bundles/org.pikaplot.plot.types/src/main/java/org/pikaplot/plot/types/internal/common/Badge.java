package org.pikaplot.plot.types.internal.common;

import java.util.ArrayList;
import java.util.List;
import org.pikaplot.plot.ValueText;

/** Collects what a plot must say about what it shows and what it leaves out. Not thread-safe. */
public final class Badge {
    private final List<String> parts = new ArrayList<>();

    /** Adds a part unless it is empty. */
    public Badge say(String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return this;
    }

    /** Says how many rows are missing and why, when there are any. */
    public Badge leftOut(long rows, String why) {
        return rows > 0 ? say(rows(rows) + " left out (" + why + ")") : this;
    }

    /** {@return a number of rows in words, such as {@code 1.9 M rows}} */
    public static String rows(long rows) {
        return ValueText.count(rows) + (rows == 1 ? " row" : " rows");
    }

    /** {@return all parts} */
    public String text() {
        return String.join(" · ", parts);
    }
}
