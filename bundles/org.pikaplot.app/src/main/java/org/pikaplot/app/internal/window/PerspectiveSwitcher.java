package org.pikaplot.app.internal.window;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.event.EventHandler;
import org.pikaplot.session.Subscription;
import org.pikaplot.ui.Commands;
import org.pikaplot.ui.Icons;
import org.pikaplot.ui.Parts;
import org.pikaplot.ui.UiTheme;

/** Buttons for the three perspectives. */
public final class PerspectiveSwitcher {
    private static final List<Segments.Segment> CHOICES =
            List.of(
                    new Segments.Segment(
                            Parts.CANVAS_PERSPECTIVE,
                            "Canvas",
                            "canvas",
                            "Canvas perspective (Alt+1)"),
                    new Segments.Segment(
                            Parts.SQL_PERSPECTIVE, "SQL", "query", "SQL perspective (Alt+2)"),
                    new Segments.Segment(
                            Parts.INSPECT_PERSPECTIVE,
                            "Inspect",
                            "inspect",
                            "Inspect perspective (Alt+3)"));

    private final ECommandService commands;
    private final EHandlerService handlers;
    private final IEventBroker events;
    private final EModelService models;
    private final MWindow window;
    private final Icons icons;
    private final UiTheme theme;
    private final EventHandler selected = event -> refresh();
    private @Nullable Segments segments;
    private @Nullable Subscription theming;

    @Inject
    PerspectiveSwitcher(
            ECommandService commands,
            EHandlerService handlers,
            IEventBroker events,
            EModelService models,
            MWindow window,
            Icons icons,
            UiTheme theme) {
        this.commands = commands;
        this.handlers = handlers;
        this.events = events;
        this.models = models;
        this.window = window;
        this.icons = icons;
        this.theme = theme;
    }

    @PostConstruct
    void create(Composite parent) {
        var box = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 2;
        box.setLayout(layout);
        segments = new Segments(box, CHOICES, icons, theme, this::show);
        theming = theme.observe(changed -> refresh());
        events.subscribe(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT, selected);
        refresh();
    }

    private void show(String perspective) {
        handlers.executeHandler(
                commands.createCommand(
                        Commands.SHOW_PERSPECTIVE, Map.of(Commands.PERSPECTIVE, perspective)));
    }

    private void refresh() {
        MUIElement stack = models.find("org.pikaplot.perspectives", window);
        MUIElement shown =
                stack instanceof MElementContainer<?> container
                        ? container.getSelectedElement()
                        : null;
        if (segments != null && !segments.isDisposed()) {
            segments.select(shown == null ? null : shown.getElementId());
        }
    }

    @PreDestroy
    void dispose() {
        events.unsubscribe(selected);
        if (theming != null) {
            theming.close();
        }
    }
}
