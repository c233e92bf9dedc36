package org.pikaplot.app.internal.window;

import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MItem;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.jspecify.annotations.Nullable;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.SessionListener;
import org.pikaplot.session.Subscription;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.NodeSelection;
import org.pikaplot.ui.OpenSession;

/**
 * Keeps the title, the words of undo and redo, and what can be clicked in step with the session.
 */
public final class WindowTitle implements SessionListener {
    private final MWindow window;
    private final EModelService models;
    private final IEventBroker events;
    private final OpenSession sessions;
    private @Nullable Subscription listening;

    @Inject
    WindowTitle(
            MWindow window,
            EModelService models,
            IEventBroker events,
            OpenSession sessions,
            NodeSelection selection) {
        this.window = window;
        this.models = models;
        this.events = events;
        this.sessions = sessions;
        sessions.observe(this::follow);
        selection.observe(nodes -> refreshEnablement());
    }

    private void follow(WorkspaceSession session) {
        if (listening != null) {
            listening.close();
        }
        listening = session.listen(this);
        sessionChanged();
    }

    @Override
    public void nodeStateChanged(String nodeId, NodeState state) {
        refreshEnablement();
    }

    @Override
    public void sessionChanged() {
        WorkspaceSession session = sessions.get();
        window.setLabel(
                title(
                        session.file().map(file -> file.getFileName().toString()),
                        session.isDirty()));
        name("org.pikaplot.menu.edit.undo", "org.pikaplot.tool.undo", "Undo", session.undoLabel());
        name("org.pikaplot.menu.edit.redo", "org.pikaplot.tool.redo", "Redo", session.redoLabel());
        refreshEnablement();
    }

    /** {@return the window's title} */
    static String title(Optional<String> file, boolean dirty) {
        return (dirty ? "● " : "") + file.orElse("New workspace") + " – Pika-Plot";
    }

    private void name(String menuItem, String toolItem, String verb, Optional<String> edit) {
        String words = edit.map(label -> verb + " " + label).orElse(verb);
        for (MItem item :
                models.findElements(
                        window,
                        menuItem,
                        MItem.class,
                        null,
                        EModelService.ANYWHERE | EModelService.IN_MAIN_MENU)) {
            item.setLabel(words);
        }
        for (MItem item :
                models.findElements(
                        window,
                        toolItem,
                        MItem.class,
                        null,
                        EModelService.ANYWHERE | EModelService.IN_TRIM)) {
            item.setTooltip(words);
        }
    }

    private void refreshEnablement() {
        events.send(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }
}
