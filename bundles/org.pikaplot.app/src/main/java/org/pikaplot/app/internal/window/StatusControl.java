package org.pikaplot.app.internal.window;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.CacheCounters;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.SessionActivity;
import org.pikaplot.session.SessionListener;
import org.pikaplot.session.Subscription;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.Icons;
import org.pikaplot.ui.NodeSelection;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.Readable;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.workspace.Node;

/** The status line: selection, running work with progress and cancel, cache, pointer and zoom. */
public final class StatusControl implements SessionListener {
    private static final int PROGRESS_MILLIS = 200;

    private final StatusBar status;
    private final OpenSession sessions;
    private final NodeSelection selection;
    private final Icons icons;
    private final UiTheme theme;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private @Nullable Subscription listening;
    private @Nullable Widgets widgets;
    private boolean ticking;

    private record Widgets(
            Composite line,
            Label selected,
            Composite work,
            Label activity,
            ProgressBar progress,
            ToolItem cancel,
            Label cache,
            Label pointer,
            Label zoom) {}

    @Inject
    StatusControl(
            StatusBar status,
            OpenSession sessions,
            NodeSelection selection,
            Icons icons,
            UiTheme theme) {
        this.status = status;
        this.sessions = sessions;
        this.selection = selection;
        this.icons = icons;
        this.theme = theme;
    }

    @PostConstruct
    void create(Composite parent) {
        var line = new Composite(parent, SWT.NONE);
        WidgetElement.setCSSClass(line, "chrome");
        var layout = new GridLayout(6, false);
        layout.marginHeight = 1;
        layout.marginWidth = 8;
        layout.horizontalSpacing = 18;
        line.setLayout(layout);
        var strut = new Label(line, SWT.NONE);
        Label selected = label(line, SWT.LEAD, new GridData(SWT.FILL, SWT.CENTER, true, false));

        var work = new Composite(line, SWT.NONE);
        var workLayout = new GridLayout(3, false);
        workLayout.marginHeight = 0;
        workLayout.marginWidth = 0;
        work.setLayout(workLayout);
        work.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        Label activity = label(work, SWT.TRAIL, new GridData(SWT.END, SWT.CENTER, false, false));
        var progress = new ProgressBar(work, SWT.HORIZONTAL);
        progress.setMaximum(1000);
        var bounds = new GridData(SWT.FILL, SWT.CENTER, false, false);
        bounds.widthHint = 140;
        progress.setLayoutData(bounds);
        var bar = new ToolBar(work, SWT.FLAT);
        var cancel = new ToolItem(bar, SWT.PUSH);
        cancel.setImage(icons.get("cancel"));
        cancel.setToolTipText("Cancel");
        cancel.addListener(
                SWT.Selection,
                event ->
                        status.activities().stream()
                                .findFirst()
                                .ifPresent(oldest -> oldest.handle().cancel()));
        // As high as when work shows its bar, so that nothing jumps or is cut off.
        strut.setLayoutData(new GridData(1, work.computeSize(SWT.DEFAULT, SWT.DEFAULT).y));

        Label cache = label(line, SWT.TRAIL, fixed(110));
        Label pointer = label(line, SWT.TRAIL, fixed(100));
        Label zoom = label(line, SWT.TRAIL, fixed(60));
        zoom.setToolTipText("Zoom of the canvas");
        pointer.setToolTipText("Pointer on the canvas");
        widgets =
                new Widgets(line, selected, work, activity, progress, cancel, cache, pointer, zoom);

        status.onChange(this::refresh);
        subscriptions.add(sessions.observe(this::follow));
        subscriptions.add(selection.observe(nodes -> refresh()));
        subscriptions.add(theme.observe(changed -> cancel.setImage(icons.get("cancel"))));
    }

    private static GridData fixed(int width) {
        var data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.widthHint = width;
        return data;
    }

    private static Label label(Composite parent, int style, GridData data) {
        var label = new Label(parent, style);
        label.setLayoutData(data);
        return label;
    }

    private void follow(WorkspaceSession session) {
        if (listening != null) {
            listening.close();
        }
        listening = session.listen(this);
        refresh();
    }

    @Override
    public void nodeStateChanged(String nodeId, NodeState state) {
        refresh();
    }

    @Override
    public void activityChanged(SessionActivity activity) {
        if (activity.ended() == null) {
            status.track(activity.label(), activity.handle());
        } else {
            refresh();
        }
    }

    private void refresh() {
        Widgets to = widgets;
        if (to == null || to.line().isDisposed()) {
            return;
        }
        text(to.selected(), selectionText());
        text(to.pointer(), status.pointerText());
        text(to.zoom(), Readable.percent(status.zoom()));
        CacheCounters cache = sessions.get().compute().cacheCounters();
        long hits = cache.exact() + cache.derived() + cache.extended();
        text(to.cache(), hits == 0 ? "" : Readable.count(hits, "cache hit", "cache hits"));
        to.cache().setToolTipText(cacheText(cache));
        showWork(to);
    }

    private void showWork(Widgets to) {
        List<StatusBar.Activity> running = status.activities();
        boolean any = !running.isEmpty();
        if (any) {
            String more = running.size() > 1 ? " (and " + (running.size() - 1) + " more)" : "";
            text(to.activity(), running.getFirst().label() + more);
            OptionalDouble part = status.progress();
            to.progress().setSelection((int) Math.round(part.orElse(0) * 1000));
            to.progress()
                    .setToolTipText(
                            part.isPresent() ? Readable.percent(part.getAsDouble()) : "Working");
            if (!ticking) {
                ticking = true;
                to.line().getDisplay().timerExec(PROGRESS_MILLIS, this::tick);
            }
        }
        var data = (GridData) to.work().getLayoutData();
        if (to.work().getVisible() != any || data.exclude == any) {
            to.work().setVisible(any);
            data.exclude = !any;
        }
        to.line().layout(true, true);
    }

    /** Only while something runs: progress is read, not sent. */
    private void tick() {
        ticking = false;
        refresh();
    }

    private String selectionText() {
        List<Node> nodes = selection.nodes();
        if (nodes.size() > 1) {
            return Readable.count(nodes.size()) + " nodes selected";
        }
        if (nodes.isEmpty()) {
            int all = sessions.get().workspace().getNodes().size();
            return all == 0 ? "" : Readable.count(all, "node", "nodes");
        }
        Node node = nodes.getFirst();
        return node.getName() + describe(sessions.get().state(node));
    }

    private static String describe(NodeState state) {
        return switch (state) {
            case NodeState.Idle idle -> "";
            case NodeState.Stale stale -> "  ·  out of date";
            case NodeState.Running running -> "  ·  running";
            case NodeState.Failed failed -> "  ·  " + failed.cause().getMessage();
            case NodeState.Ready ready ->
                    "  ·  "
                            + Readable.count(ready.rowCount(), "row", "rows")
                            + " × "
                            + Readable.count(ready.schema().columns().size(), "column", "columns")
                            + (ready.elapsed().toMillis() == 0
                                    ? ""
                                    : "  ·  " + Readable.duration(ready.elapsed()));
        };
    }

    private static String cacheText(CacheCounters cache) {
        return """
        Answers of the cache
        %s found as they were
        %s derived from a wider answer
        %s extended
        %s computed
        %s evicted
        %s never kept, because they differ each time\
        """
                .formatted(
                        Readable.count(cache.exact()),
                        Readable.count(cache.derived()),
                        Readable.count(cache.extended()),
                        Readable.count(cache.fresh()),
                        Readable.count(cache.evicted()),
                        Readable.count(cache.volatileRuns()));
    }

    private static void text(Label label, String text) {
        if (!label.getText().equals(text)) {
            label.setText(text);
        }
    }

    @PreDestroy
    void dispose() {
        status.onChange(null);
        subscriptions.forEach(Subscription::close);
        if (listening != null) {
            listening.close();
        }
    }
}
