package org.pikaplot.plot;

import java.util.List;
import org.pikaplot.aggregate.Range;

/**
 * One axis of a scene.
 *
 * @param scale how positions become places
 * @param label what it shows; empty = no label
 * @param range what it covers, in data space; never empty of width (a single value is widened by
 *     the type)
 * @param categories labels of the positions 0, 1, 2 ... on a {@link Scale#BAND} axis; else empty
 */
public record Axis(Scale scale, String label, Range range, List<String> categories) {
    public Axis {
        categories = List.copyOf(categories);
    }

    /** How positions become places. */
    public enum Scale {
        /** Evenly. */
        LINEAR,
        /** By decimal logarithm; the range is positive. */
        LOG,
        /** Evenly in time; positions are microseconds since 1970-01-01T00:00 UTC. */
        TIME,
        /** Categories at whole positions, each from -0.5 to +0.5 around it. */
        BAND
    }
}
