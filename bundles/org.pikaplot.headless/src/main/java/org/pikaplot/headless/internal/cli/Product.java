package org.pikaplot.headless.internal.cli;

import java.util.concurrent.Executor;
import java.util.function.Function;
import org.pikaplot.formats.ImporterRegistry;
import org.pikaplot.plot.PlotTypeRegistry;
import org.pikaplot.session.SessionSettings;
import org.pikaplot.session.WorkspaceSession;

/**
 * What the commands stand on.
 *
 * @param sessions opens workspaces
 * @param plotTypes the plot types there are
 * @param importers the file formats there are
 * @param settings the settings of a session on a given thread
 * @param terminal where words go
 */
public record Product(
        WorkspaceSession.Factory sessions,
        PlotTypeRegistry plotTypes,
        ImporterRegistry importers,
        Function<Executor, SessionSettings> settings,
        Terminal terminal) {}
