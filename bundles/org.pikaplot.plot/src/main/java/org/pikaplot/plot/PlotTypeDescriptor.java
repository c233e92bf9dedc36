package org.pikaplot.plot;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A registered plot type.
 *
 * @param id full id, such as {@code org.pikaplot.plot.types.line}
 * @param name for people
 * @param description one sentence
 * @param icon bundle path of an SVG icon, or null
 * @param type the type, or empty when it failed to load
 * @param error why it failed to load, or null
 */
public record PlotTypeDescriptor(
        String id,
        String name,
        String description,
        @Nullable String icon,
        Optional<PlotType> type,
        @Nullable String error) {

    /** {@return the last segment of the id, which the command line takes too} */
    public String shortName() {
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
