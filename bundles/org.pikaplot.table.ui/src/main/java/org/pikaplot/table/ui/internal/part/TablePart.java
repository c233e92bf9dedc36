package org.pikaplot.table.ui.internal.part;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.pikaplot.session.Subscription;
import org.pikaplot.ui.NodeSelection;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.UiTheme;

/** The rows of the selected node; for a plot, the rows it shows. */
public final class TablePart {
    private final OpenSession sessions;
    private final NodeSelection selection;
    private final UiTheme theme;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private @Nullable TablePresenter presenter;

    @Inject
    TablePart(OpenSession sessions, NodeSelection selection, UiTheme theme) {
        this.sessions = sessions;
        this.selection = selection;
        this.theme = theme;
    }

    @PostConstruct
    void create(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        var filterBar = new FilterBar(page);
        var area = new Composite(page, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        var status = new TableStatus(page, theme);
        var shows = new TablePresenter(area, filterBar, status, theme);
        presenter = shows;
        subscriptions.add(sessions.observe(shows::setSession));
        subscriptions.add(selection.observe(shows::show));
        subscriptions.add(theme.observe(changed -> shows.restyle()));
    }

    @Focus
    void focus() {
        if (presenter != null) {
            presenter.focus();
        }
    }

    /** {@return what commands of this view act on} */
    @Nullable TablePresenter presenter() {
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
