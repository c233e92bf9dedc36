package org.pikaplot.inspector.ui.internal.part;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.pikaplot.inspector.ui.internal.form.Form;
import org.pikaplot.inspector.ui.internal.node.Forms;
import org.pikaplot.plot.PlotTypeRegistry;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.SessionListener;
import org.pikaplot.session.SourceState;
import org.pikaplot.session.Subscription;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.EmptyPage;
import org.pikaplot.ui.NodeSelection;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.Problems;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.Workspace;

/**
 * The properties of the selected node. Values follow the model at once; the form is made anew only
 * when other fields are needed, so that nobody loses the cursor while typing.
 */
public final class InspectorPart {
    private final OpenSession sessions;
    private final NodeSelection selection;
    private final UiTheme theme;
    private final Problems problems;
    private final PlotTypeRegistry types;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final ModelObserver modelObserver = new ModelObserver();
    private @Nullable ScrolledComposite scroller;
    private @Nullable WorkspaceSession session;
    private @Nullable Subscription listening;
    private @Nullable Form form;
    private @Nullable Object shape;
    private @Nullable Workspace observed;

    @Inject
    InspectorPart(
            OpenSession sessions,
            NodeSelection selection,
            UiTheme theme,
            Problems problems,
            @Service PlotTypeRegistry types) {
        this.sessions = sessions;
        this.selection = selection;
        this.theme = theme;
        this.problems = problems;
        this.types = types;
    }

    /** Any change of the model may change a value that is shown. */
    private final class ModelObserver extends EContentAdapter {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (notification.getEventType() != Notification.REMOVING_ADAPTER) {
                refresh();
            }
        }
    }

    @PostConstruct
    void create(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> fit());
        subscriptions.add(sessions.observe(this::setSession));
        subscriptions.add(selection.observe(nodes -> refresh()));
        subscriptions.add(theme.observe(changed -> rebuild()));
    }

    private void setSession(WorkspaceSession next) {
        letGo();
        session = next;
        observed = next.workspace();
        observed.eAdapters().add(modelObserver);
        listening =
                next.listen(
                        new SessionListener() {
                            @Override
                            public void nodeStateChanged(String nodeId, NodeState state) {
                                refresh();
                            }

                            @Override
                            public void sourceStateChanged(String nodeId, SourceState state) {
                                refresh();
                            }
                        });
        rebuild();
    }

    private void letGo() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
        if (observed != null) {
            observed.eAdapters().remove(modelObserver);
            observed = null;
        }
    }

    private void refresh() {
        WorkspaceSession open = session;
        if (open == null || scroller == null || scroller.isDisposed()) {
            return;
        }
        if (currentShape(open).equals(shape)) {
            if (form != null) {
                form.refresh();
                fit();
            }
        } else {
            rebuild();
        }
    }

    private Object currentShape(WorkspaceSession open) {
        List<Node> nodes = selection.nodes();
        return nodes.size() == 1
                ? new Forms(open, types, problems).shape(nodes.getFirst())
                : nodes.size();
    }

    private void rebuild() {
        WorkspaceSession open = session;
        ScrolledComposite area = scroller;
        if (open == null || area == null || area.isDisposed()) {
            return;
        }
        Control before = area.getContent();
        List<Node> nodes = selection.nodes();
        form = null;
        shape = currentShape(open);
        if (nodes.size() == 1) {
            var next = new Form(area, theme);
            new Forms(open, types, problems).add(next, nodes.getFirst());
            form = next;
            area.setContent(next.area());
        } else {
            area.setContent(
                    EmptyPage.of(
                            area,
                            nodes.isEmpty()
                                    ? "Select a node on the canvas to see its properties."
                                    : "%d nodes selected.".formatted(nodes.size())));
        }
        if (before != null) {
            before.dispose();
        }
        fit();
    }

    private void fit() {
        if (scroller != null && scroller.getContent() != null) {
            // Only the height may scroll: fields shrink with the view.
            int width = scroller.getClientArea().width;
            scroller.setMinHeight(
                    scroller.getContent().computeSize(Math.max(1, width), SWT.DEFAULT).y);
        }
    }

    @Focus
    void focus() {
        if (scroller != null) {
            scroller.setFocus();
        }
    }

    @PreDestroy
    void dispose() {
        subscriptions.forEach(Subscription::close);
        letGo();
    }
}
