package org.pikaplot.plot;

import java.util.List;
import java.util.Optional;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.data.TableSchema;

/**
 * A kind of plot. Stateless; called on any worker thread; every method is a pure function of its
 * arguments.
 *
 * <p>Contributed through the extension point {@code org.pikaplot.plot.plotTypes}; needs a public
 * constructor without arguments.
 */
public interface PlotType {

    /** {@return the channels it maps columns to, in the order a person fills them} */
    List<Channel> channels();

    /** {@return its options, in the order an inspector shows them} */
    List<PlotOption<?>> options();

    /** {@return the best default for a table, or empty when this type does not fit it} */
    Optional<PlotSpec> suggest(TableSchema schema);

    /**
     * {@return the channels along whose axes a brush selects: none, one (intervals, or single
     * values where it holds groups) or two (rectangles, across then upwards)} The axes must show
     * the columns on them as they are.
     */
    default List<String> brushChannels(PlotSpec spec) {
        return List.of("x");
    }

    /**
     * {@return what to ask of the data}
     *
     * @throws org.pikaplot.data.PikaException {@code UNKNOWN_COLUMN} or {@code USAGE} when the spec
     *     does not fit the table; {@link PlotSpecs#check} has been called before
     */
    AggregateRequest request(PlotSpec spec, PlotContext context);

    /**
     * {@return the picture of the answer} An empty answer gives axes and a message, never an
     * exception.
     *
     * @param result the answer to {@link #request} for the same spec and context
     */
    Scene scene(PlotSpec spec, AggregateResult result, PlotContext context);
}
