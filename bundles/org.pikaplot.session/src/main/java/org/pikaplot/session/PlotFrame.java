package org.pikaplot.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.pikaplot.aggregate.BrushGrid;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.plot.Scene;

/**
 * A plot ready to be drawn.
 *
 * @param scene the picture before pixels
 * @param spec what it shows
 * @param view how it was asked for
 * @param way how the data were summarised, for people who ask why it was quick or slow
 * @param explanation why it went this way and no other, a line for each request
 * @param exact whether this is the picture; false = a first look at it, which its badge says too
 * @param elapsed from request to scene
 * @param brush what a brush in this picture selects and can tell apart; empty where it cannot be
 *     brushed
 */
public record PlotFrame(
        Scene scene,
        PlotSpec spec,
        PlotView view,
        String way,
        List<String> explanation,
        boolean exact,
        Duration elapsed,
        Optional<BrushGrid> brush) {
    public PlotFrame {
        explanation = List.copyOf(explanation);
    }
}
