package org.pikaplot.session.internal.core;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.data.TableRef;
import org.pikaplot.session.SessionActivity;
import org.pikaplot.session.internal.edit.EditStack;
import org.pikaplot.session.internal.edit.Step;
import org.pikaplot.storage.StoredTables;
import org.pikaplot.workspace.StoredNode;
import org.pikaplot.workspace.Workspace;
import org.pikaplot.workspace.WorkspaceGraph;

/**
 * What the parts of a session share: the model with its one stack, the thread, the compute service,
 * the listeners. After every edit it tells the parts that follow the model, once. Session thread.
 */
public final class SessionCore {
    private final Workspace workspace;
    private final SessionThread thread;
    private final ComputeService compute;
    private final Listeners listeners = new Listeners();
    private final EditStack stack;
    private final Set<Notification> changes = new LinkedHashSet<>();
    private @Nullable WorkspaceGraph graph;
    private Follower follower = changed -> {};
    private boolean editing;
    private boolean closed;

    /** Follows the model. */
    public interface Follower {
        /** Told once after an edit with all it changed, and after a change that was no edit. */
        void modelChanged(Set<Notification> changes);
    }

    /** Takes over a model nobody else knows. */
    public SessionCore(Workspace workspace, SessionThread thread, ComputeService compute) {
        this.workspace = workspace;
        this.thread = thread;
        this.compute = compute;
        this.stack = new EditStack(this::tablesInModel, System::nanoTime);
        workspace.eAdapters().add(new Observer());
    }

    /** The model. */
    public Workspace workspace() {
        return workspace;
    }

    /** The thread of this session. */
    public SessionThread thread() {
        return thread;
    }

    /** The compute service of this session. */
    public ComputeService compute() {
        return compute;
    }

    /** Who is told. */
    public Listeners listeners() {
        return listeners;
    }

    /** The one stack; edits go through {@link #execute}. */
    public EditStack stack() {
        return stack;
    }

    /** Nodes and wires as they are now. */
    public WorkspaceGraph graph() {
        WorkspaceGraph current = graph;
        if (current == null) {
            current = WorkspaceGraph.of(workspace);
            graph = current;
        }
        return current;
    }

    /** Says who follows the model. */
    public void follow(Follower newFollower) {
        follower = newFollower;
    }

    /** Whether the session was closed. */
    public boolean isClosed() {
        return closed;
    }

    /** From now on nothing may be edited. */
    public void close() {
        closed = true;
    }

    /** A job of this session that has not begun. */
    public <T> Task<T> newTask() {
        return new Task<>(thread);
    }

    /** Gives an outcome to {@code then} on the session thread. */
    public <A> void whenDone(QueryHandle<A> handle, Consumer<QueryOutcome<A>> then) {
        handle.outcome().thenAccept(outcome -> thread.execute(() -> then.accept(outcome)));
    }

    /** Executes an edit as a step. */
    public Optional<Step> execute(Command edit) {
        return edit(() -> stack.execute(edit));
    }

    /** Executes an edit as part of a step. */
    public void amend(Step step, Command edit) {
        edit(() -> {
            stack.amend(step, edit);
            return Optional.empty();
        });
    }

    /** Takes the last step back. */
    public void undo() {
        edit(() -> {
            stack.undo();
            return Optional.empty();
        });
    }

    /** Does the last undone step again. */
    public void redo() {
        edit(() -> {
            stack.redo();
            return Optional.empty();
        });
    }

    private Optional<Step> edit(Supplier<Optional<Step>> change) {
        if (closed) {
            throw new IllegalStateException("The session is closed.");
        }
        boolean outermost = !editing;
        editing = true;
        Optional<Step> step;
        try {
            step = change.get();
        } finally {
            editing = !outermost;
            if (outermost) {
                publish();
            }
        }
        tellSessionChanged();
        return step;
    }

    private void publish() {
        if (changes.isEmpty()) {
            return;
        }
        Set<Notification> published = new LinkedHashSet<>(changes);
        changes.clear();
        graph = null;
        follower.modelChanged(published);
    }

    /** Tells that stack, file or dirty flag changed. */
    public void tellSessionChanged() {
        listeners.tell(listener -> listener.sessionChanged());
    }

    /** Tells that long work began, and how it ended when it does. */
    public void tellActivity(String label, Task<?> task) {
        listeners.tell(l -> l.activityChanged(new SessionActivity(label, task, null)));
        task.outcome()
                .thenAccept(outcome -> {
                    String ended =
                            switch (outcome) {
                                case QueryOutcome.Success<?> _ -> label + ": done.";
                                case QueryOutcome.Failure<?> f -> f.cause().describe();
                                case QueryOutcome.Cancelled<?> _ -> label + ": cancelled.";
                            };
                    listeners.tell(l -> l.activityChanged(new SessionActivity(label, task, ended)));
                });
    }

    private Set<TableRef.Stored> tablesInModel() {
        return workspace.getNodes().stream()
                .filter(StoredNode.class::isInstance)
                .map(StoredNode.class::cast)
                .flatMap(node -> StoredTables.ref(node).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Collects what changes during an edit; a change outside of one is published at once. */
    private final class Observer extends EContentAdapter {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (notification.isTouch() || closed) {
                return;
            }
            thread.check();
            changes.add(notification);
            graph = null;
            if (!editing) {
                publish();
            }
        }
    }
}
