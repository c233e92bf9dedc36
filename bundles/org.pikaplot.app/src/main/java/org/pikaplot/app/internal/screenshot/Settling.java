package org.pikaplot.app.internal.screenshot;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.SessionActivity;
import org.pikaplot.session.SessionListener;
import org.pikaplot.session.Subscription;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.NodePictures;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NoteNode;

/**
 * Waits until nothing in the window is going to change by itself: every node has its rows or its
 * failure, every picture is drawn, and for a while no news came. UI thread only.
 */
final class Settling implements SessionListener {
    private static final int QUIET_MILLIS = 1500;

    private final Display display;
    private final WorkspaceSession session;
    private final @Nullable NodePictures pictures;
    private final Runnable settled;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final Runnable look = this::look;

    Settling(
            Display display,
            WorkspaceSession session,
            @Nullable NodePictures pictures,
            Runnable settled) {
        this.display = display;
        this.session = session;
        this.pictures = pictures;
        this.settled = settled;
    }

    /** Starts waiting; every node counts as looked at meanwhile. */
    void begin() {
        subscriptions.add(session.listen(this));
        if (pictures != null) {
            subscriptions.add(pictures.observe(node -> again()));
        }
        for (Node node : session.workspace().getNodes()) {
            if (!(node instanceof NoteNode)) {
                subscriptions.add(session.watch(node));
            }
        }
        again();
    }

    @Override
    public void nodeStateChanged(String nodeId, NodeState state) {
        again();
    }

    @Override
    public void activityChanged(SessionActivity activity) {
        again();
    }

    /** Setting a timer again only moves it. */
    private void again() {
        display.timerExec(QUIET_MILLIS, look);
    }

    private void look() {
        if (isBusy()) {
            again();
            return;
        }
        subscriptions.forEach(Subscription::close);
        settled.run();
    }

    private boolean isBusy() {
        return session.compute().unfinishedJobs() > 0
                || pictures != null && pictures.pending() > 0
                || session.workspace().getNodes().stream()
                        .map(session::state)
                        .anyMatch(state ->
                                state instanceof NodeState.Running
                                        || state instanceof NodeState.Stale);
    }
}
