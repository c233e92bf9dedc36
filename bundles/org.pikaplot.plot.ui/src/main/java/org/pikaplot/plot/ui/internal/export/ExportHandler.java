package org.pikaplot.plot.ui.internal.export;

import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.pikaplot.compute.ExportFormat;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.plot.PlotViewport;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.PictureWriter;
import org.pikaplot.session.PlotFrame;
import org.pikaplot.session.PlotView;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.NodeSelection;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.Problems;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NoteNode;
import org.pikaplot.workspace.PlotNode;

/**
 * Exports the selected node: a plot as a picture, anything with rows as data. Asks first, works in
 * the background.
 */
public final class ExportHandler {
    /** Marks drawn one by one in a file at most; more are shown as density. */
    private static final int MARKS = 50_000;

    @CanExecute
    boolean canExport(NodeSelection selection) {
        return selection.primary().filter(node -> !(node instanceof NoteNode)).isPresent();
    }

    @Execute
    void export(
            @Named(IServiceConstants.ACTIVE_SHELL) Shell shell,
            OpenSession sessions,
            NodeSelection selection,
            Problems problems) {
        Node node = selection.primary().orElseThrow();
        WorkspaceSession session = sessions.get();
        if (node instanceof PlotNode plot) {
            var dialog = new PictureDialog(shell, plot.getName());
            if (dialog.open() == Window.OK) {
                exportPicture(session, plot, dialog.chosen(), problems);
            }
        } else {
            var dialog = new RowsDialog(shell, node.getName());
            dialog.ask().ifPresent(target -> exportRows(session, node, target, problems));
        }
    }

    private static void exportPicture(
            WorkspaceSession session,
            PlotNode plot,
            PictureDialog.Choice choice,
            Problems problems) {
        var settings = choice.settings();
        var view = new PlotView(PlotViewport.ALL, settings.widthPx(), settings.heightPx(), MARKS);
        session.plot(plot, view, "file")
                .outcome()
                .thenAcceptAsync(
                        outcome -> {
                            switch (outcome) {
                                case QueryOutcome.Success<PlotFrame>(PlotFrame frame) ->
                                        report(
                                                session,
                                                write(session, frame.scene(), choice),
                                                choice.target(),
                                                problems);
                                case QueryOutcome.Failure<PlotFrame>(var cause) ->
                                        problems.show("The plot could not be exported", cause);
                                case QueryOutcome.Cancelled<PlotFrame>() ->
                                        problems.tell("Export cancelled");
                            }
                        },
                        session.thread());
    }

    private static QueryHandle<Path> write(
            WorkspaceSession session, Scene scene, PictureDialog.Choice choice) {
        return session.compute()
                .run(
                        null,
                        Priority.VISIBLE,
                        job -> {
                            PictureWriter.write(
                                    java.util.List.of(scene),
                                    choice.settings(),
                                    choice.format(),
                                    choice.target());
                            return choice.target();
                        });
    }

    private static void exportRows(
            WorkspaceSession session, Node node, Path target, Problems problems) {
        report(session, session.exportRows(node, formatOf(target), target), target, problems);
    }

    private static ExportFormat formatOf(Path target) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".parquet")
                ? ExportFormat.PARQUET
                : name.endsWith(".json") ? ExportFormat.JSON : ExportFormat.CSV;
    }

    private static <T> void report(
            WorkspaceSession session, QueryHandle<T> handle, Path target, Problems problems) {
        handle.outcome()
                .thenAcceptAsync(
                        outcome -> {
                            switch (outcome) {
                                case QueryOutcome.Success<T> done ->
                                        problems.tell("Written: " + target);
                                case QueryOutcome.Failure<T>(var cause) ->
                                        problems.show("The file could not be written", cause);
                                case QueryOutcome.Cancelled<T>() ->
                                        problems.tell("Export cancelled");
                            }
                        },
                        session.thread());
    }
}
