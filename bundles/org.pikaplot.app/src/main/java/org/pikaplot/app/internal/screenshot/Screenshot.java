package org.pikaplot.app.internal.screenshot;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.pikaplot.app.internal.start.Arguments;
import org.pikaplot.app.internal.start.Sessions;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.Commands;
import org.pikaplot.ui.NodePictures;
import org.pikaplot.ui.NodeSelection;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.Parts;
import org.pikaplot.workspace.Node;

/**
 * Takes one true picture of the window, what the screen shows and not what widgets would draw, and
 * ends the program. It exits with 3 when the workspace or the node cannot be had, and with 4 when
 * the picture cannot be written.
 */
public final class Screenshot {
    private final OpenSession sessions;
    private final WorkspaceSession.Factory factory;
    private final Sessions opening;
    private final NodeSelection selection;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private final IEclipseContext context;
    private final IWorkbench workbench;
    private final Display display;

    @Inject
    Screenshot(
            OpenSession sessions,
            WorkspaceSession.Factory factory,
            Sessions opening,
            NodeSelection selection,
            ECommandService commands,
            EHandlerService handlers,
            IEclipseContext context,
            IWorkbench workbench,
            Display display) {
        this.sessions = sessions;
        this.factory = factory;
        this.opening = opening;
        this.selection = selection;
        this.commands = commands;
        this.handlers = handlers;
        this.context = context;
        this.workbench = workbench;
        this.display = display;
    }

    /**
     * Opens the first workspace, if there is one, waits until all is drawn, takes the picture and
     * quits.
     */
    public void take(Arguments.Shot shot, Shell shell, List<Path> workspaces) {
        shell.setMaximized(false);
        shell.setBounds(0, 0, shot.width(), shot.height());
        shell.forceActive();
        // Away from what would show a tip.
        display.setCursorLocation(shot.width() / 2, shot.height() - 4);
        if (shot.perspective() != null) {
            run(Commands.SHOW_PERSPECTIVE, Map.of(Commands.PERSPECTIVE, shot.perspective()));
        }
        if (workspaces.isEmpty()) {
            settle(shot, shell);
            return;
        }
        factory.open(workspaces.getFirst(), opening.settings())
                .outcome()
                .thenAccept(outcome ->
                        opening.thread()
                                .execute(() -> {
                                    switch (outcome) {
                                        case QueryOutcome.Success<WorkspaceSession> it -> {
                                            sessions.replace(it.value());
                                            selection.selectFirst(it.value().workspace());
                                            settle(shot, shell);
                                        }
                                        case QueryOutcome.Failure<WorkspaceSession> it ->
                                                fail(it.cause().describe(), 3);
                                        case QueryOutcome.Cancelled<WorkspaceSession> it ->
                                                fail("Opening was cancelled.", 3);
                                    }
                                }));
    }

    private void settle(Arguments.Shot shot, Shell shell) {
        if (shot.node() != null) {
            List<Node> chosen =
                    sessions.get().workspace().getNodes().stream()
                            .filter(node -> shot.node().equals(node.getName()))
                            .toList();
            if (chosen.isEmpty()) {
                fail("The workspace has no node " + shot.node() + ".", 3);
                return;
            }
            selection.select(chosen);
        }
        if (shot.perspective() == null || shot.perspective().equals(Parts.CANVAS_PERSPECTIVE)) {
            run(Commands.ZOOM_FIT, Map.of());
        }
        new Settling(
                        display,
                        sessions.get(),
                        context.get(NodePictures.class),
                        () -> write(shot, shell))
                .begin();
    }

    private void run(String command, Map<String, Object> parameters) {
        handlers.executeHandler(commands.createCommand(command, parameters));
    }

    private void write(Arguments.Shot shot, Shell shell) {
        Rectangle area = display.map(shell, null, shell.getClientArea());
        // The menu bar is part of the window, but not of its client area.
        Rectangle bounds = shell.getBounds();
        int top = Math.min(area.y, Math.max(0, bounds.y + bounds.height - shot.height()));
        var picture = new Image(display, area.width, area.y + area.height - top);
        var screen = new GC(display);
        try {
            screen.copyArea(picture, area.x, top);
            var loader = new ImageLoader();
            loader.data = new org.eclipse.swt.graphics.ImageData[] {picture.getImageData(100)};
            loader.save(shot.file().toString(), SWT.IMAGE_PNG);
        } catch (org.eclipse.swt.SWTException e) {
            fail("The picture cannot be written: " + e.getMessage() + " [" + shot.file() + "]", 4);
            return;
        } finally {
            screen.dispose();
            picture.dispose();
        }
        workbench.close();
    }

    private void fail(String message, int exitCode) {
        System.err.println("pika-plot: " + message);
        sessions.get().close();
        System.exit(exitCode);
    }
}
