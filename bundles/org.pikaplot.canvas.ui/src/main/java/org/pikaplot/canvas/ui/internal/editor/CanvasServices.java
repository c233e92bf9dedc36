package org.pikaplot.canvas.ui.internal.editor;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pikaplot.plot.PlotTypeRegistry;
import org.pikaplot.ui.Icons;
import org.pikaplot.ui.NodePictures;
import org.pikaplot.ui.NodeSelection;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.Problems;
import org.pikaplot.ui.StatusLine;
import org.pikaplot.ui.UiTheme;

/**
 * What the canvas needs of the rest of the window.
 *
 * @param pictures who draws plots; null while nobody does
 * @param plotTypes the plots a menu offers; null while nobody knows
 */
public record CanvasServices(
        OpenSession sessions,
        NodeSelection selection,
        Problems problems,
        StatusLine status,
        UiTheme theme,
        Icons icons,
        Supplier<@Nullable NodePictures> pictures,
        Supplier<@Nullable PlotTypeRegistry> plotTypes,
        CommandRunner commands) {}
