package org.pikaplot.plot;

import java.util.Set;
import org.pikaplot.data.ColumnType;

/**
 * A place in a plot that a column fills.
 *
 * @param id stable, kept in workspaces: {@code x}, {@code y}, {@code color}
 * @param label for people
 * @param accepts kinds of columns that fit
 * @param required whether the plot needs it
 */
public record Channel(String id, String label, Set<ColumnType.Kind> accepts, boolean required) {
    public Channel {
        accepts = Set.copyOf(accepts);
    }

    /** {@return whether a column of that type fits} */
    public boolean accepts(ColumnType type) {
        return accepts.contains(type.kind());
    }
}
