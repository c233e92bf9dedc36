package org.pikaplot.plot.ui.internal.part;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.pikaplot.plot.ui.internal.surface.PlotSurface;
import org.pikaplot.plot.ui.internal.surface.PlotSurfaces;
import org.pikaplot.session.Subscription;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.EmptyPage;
import org.pikaplot.ui.NodeSelection;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.PlotNode;

/**
 * The live plot of the selected plot node. Keeps showing the last plot while something else is
 * selected, until that plot is deleted or another one is selected.
 */
public final class PlotPart {
    private static final String NOTHING =
            "Select a plot on the canvas to look at it here.\n\n"
                    + "Drag to pan, turn the wheel to zoom, Shift and drag to zoom into a box, double-click to see everything.";

    private final OpenSession sessions;
    private final NodeSelection selection;
    private final UiTheme theme;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final StackLayout stack = new StackLayout();
    private @Nullable PlotPresenter presenter;
    private @Nullable Composite area;
    private @Nullable Composite page;
    private @Nullable Composite empty;
    private @Nullable PlotSurface surface;

    @Inject
    PlotPart(OpenSession sessions, NodeSelection selection, UiTheme theme) {
        this.sessions = sessions;
        this.selection = selection;
        this.theme = theme;
    }

    @PostConstruct
    void create(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        empty = EmptyPage.of(area, NOTHING);
        page = new Composite(area, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        var status = new PlotStatus();
        // The presenter needs the surface and the surface asks the presenter what to draw.
        PlotSurface made =
                PlotSurfaces.create(page, () -> presenter == null ? null : presenter.frame());
        made.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        status.create(page, theme);
        var shows = new PlotPresenter(made, status, theme);
        surface = made;
        presenter = shows;
        Gestures.listen(made.control(), shows);
        subscriptions.add(sessions.observe(this::showSession));
        subscriptions.add(selection.observe(this::showNodes));
        subscriptions.add(theme.observe(changed -> shows.themeChanged()));
        showPage();
    }

    private void showSession(WorkspaceSession session) {
        if (presenter != null) {
            presenter.setSession(session);
        }
        showPage();
    }

    private void showNodes(List<Node> nodes) {
        PlotPresenter shows = presenter;
        if (shows == null) {
            return;
        }
        shows.letGoIfDeleted();
        for (Node node : nodes) {
            if (node instanceof PlotNode plot) {
                shows.show(plot);
            }
        }
        showPage();
    }

    private void showPage() {
        if (area == null || area.isDisposed()) {
            return;
        }
        boolean shown = presenter != null && presenter.hasPlot();
        stack.topControl = shown ? page : empty;
        area.layout();
    }

    @Focus
    void focus() {
        if (stack.topControl != null) {
            (surface != null && stack.topControl == page ? surface.control() : stack.topControl)
                    .setFocus();
        }
    }

    @PreDestroy
    void dispose() {
        subscriptions.forEach(Subscription::close);
        if (presenter != null) {
            presenter.close();
        }
    }
}
