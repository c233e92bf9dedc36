package org.pikaplot.sql.ui.internal.part;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.pikaplot.session.Subscription;
import org.pikaplot.sql.ui.internal.editor.SqlEditor;
import org.pikaplot.ui.EmptyPage;
import org.pikaplot.ui.Icons;
import org.pikaplot.ui.NodeSelection;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.workspace.Connection;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.Workspace;
import org.pikaplot.workspace.WorkspaceGraph;

/**
 * The SQL of the selected query, or of the one that the selected plot shows. Keeps showing the last
 * query while something else is selected, until it is deleted or another one is selected.
 */
public final class SqlPart {
    private static final String NOTHING =
            "Select a query on the canvas to edit its SQL here,\n"
                    + "or add one over the selected table with the Query button.";

    private final OpenSession sessions;
    private final NodeSelection selection;
    private final UiTheme theme;
    private final Icons icons;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final StackLayout stack = new StackLayout();
    private @Nullable QueryPresenter presenter;
    private @Nullable Composite area;
    private @Nullable Composite page;
    private @Nullable Composite empty;

    @Inject
    SqlPart(OpenSession sessions, NodeSelection selection, UiTheme theme, Icons icons) {
        this.sessions = sessions;
        this.selection = selection;
        this.theme = theme;
        this.icons = icons;
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
        var bar = new QueryBar(page, icons);
        var holder = new TypingHolder();
        var editor = new SqlEditor(page, theme, holder);
        editor.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        var message = new MessageLine(page, theme);
        var shows = new QueryPresenter(editor, bar, message);
        holder.presenter = shows;
        presenter = shows;
        subscriptions.add(sessions.observe(shows::setSession));
        subscriptions.add(selection.observe(this::showNodes));
        subscriptions.add(
                theme.observe(changed -> {
                    editor.restyle();
                    message.restyle();
                }));
        showPage();
    }

    /** The editor tells the presenter about typing, and the presenter is made after the editor. */
    private static final class TypingHolder implements Runnable {
        private @Nullable QueryPresenter presenter;

        @Override
        public void run() {
            if (presenter != null) {
                presenter.typed();
            }
        }
    }

    private void showNodes(List<Node> nodes) {
        QueryPresenter shows = presenter;
        if (shows == null) {
            return;
        }
        shows.letGoIfDeleted();
        for (Node node : nodes) {
            query(node).ifPresent(shows::show);
        }
        showPage();
    }

    /** The node itself, or the query whose rows a plot or a snapshot shows. */
    private static Optional<QueryNode> query(Node node) {
        if (node instanceof QueryNode query) {
            return Optional.of(query);
        }
        return node.eContainer() instanceof Workspace workspace
                ? WorkspaceGraph.of(workspace).incoming(node).stream()
                        .map(Connection::getSource)
                        .filter(QueryNode.class::isInstance)
                        .map(QueryNode.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    private void showPage() {
        if (area == null || area.isDisposed()) {
            return;
        }
        stack.topControl = presenter != null && presenter.hasQuery() ? page : empty;
        area.layout();
    }

    @Focus
    void focus() {
        if (presenter != null && presenter.hasQuery()) {
            presenter.focus();
        } else if (empty != null) {
            empty.setFocus();
        }
    }

    /** {@return what commands of this view act on} */
    @Nullable QueryPresenter presenter() {
        return presenter;
    }

    @PreDestroy
    void dispose() {
        subscriptions.forEach(Subscription::close);
        if (presenter != null) {
            presenter.close();
        }
    }
}
