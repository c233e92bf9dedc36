package org.pikaplot.canvas.ui.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.canvas.ui.internal.editor.CanvasServices;
import org.pikaplot.canvas.ui.internal.editor.CommandRunner;
import org.pikaplot.plot.PlotTypeRegistry;
import org.pikaplot.ui.Icons;
import org.pikaplot.ui.NodePictures;
import org.pikaplot.ui.NodeSelection;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.Parts;
import org.pikaplot.ui.Problems;
import org.pikaplot.ui.StatusLine;
import org.pikaplot.ui.UiTheme;

/** The canvas view. */
public final class CanvasPart {
    private final CanvasServices services;
    private @Nullable CanvasEditor editor;

    @Inject
    CanvasPart(
            OpenSession sessions,
            NodeSelection selection,
            Problems problems,
            StatusLine status,
            UiTheme theme,
            Icons icons,
            ECommandService commands,
            EHandlerService handlers,
            IEclipseContext context) {
        services =
                new CanvasServices(
                        sessions,
                        selection,
                        problems,
                        status,
                        theme,
                        icons,
                        // Asked for each time: these may come later than the canvas.
                        () -> context.get(NodePictures.class),
                        () -> context.get(PlotTypeRegistry.class),
                        new CommandRunner(commands, handlers));
    }

    @PostConstruct
    void create(Composite parent) {
        editor = new CanvasEditor(parent, services);
    }

    @Focus
    void focus() {
        editor().focus();
    }

    @PreDestroy
    void dispose() {
        if (editor != null) {
            editor.dispose();
        }
    }

    /** {@return the canvas inside} */
    public CanvasEditor editor() {
        return Objects.requireNonNull(editor, "not created yet");
    }

    /** {@return the canvas of the window, made if need be; empty in a window without one} */
    public static Optional<CanvasEditor> find(EPartService parts) {
        MPart part = parts.findPart(Parts.CANVAS);
        if (part == null) {
            return Optional.empty();
        }
        if (part.getObject() == null) {
            parts.showPart(part, EPartService.PartState.CREATE);
        }
        return part.getObject() instanceof CanvasPart canvas
                ? Optional.of(canvas.editor())
                : Optional.empty();
    }

    /** Brings the canvas to the front and gives it the keys. */
    public static Optional<CanvasEditor> show(EPartService parts) {
        MPart part = parts.findPart(Parts.CANVAS);
        if (part != null) {
            parts.showPart(part, EPartService.PartState.ACTIVATE);
        }
        return find(parts);
    }
}
