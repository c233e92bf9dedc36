package org.pikaplot.session.internal.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.TableRef;
import org.pikaplot.workspace.WorkspaceEdit;

/**
 * What was done and can be undone, at most {@link #LIMIT} steps. Typing without a pause is one
 * step. A step may get more commands while it is the last one, so that what follows from an edit is
 * undone with it. Session thread.
 */
public final class EditStack {
    /** Steps kept; older ones are forgotten. */
    public static final int LIMIT = 500;

    private static final long PAUSE_NANOS = Duration.ofSeconds(1).toNanos();

    private final Supplier<Set<TableRef.Stored>> tablesInModel;
    private final LongSupplier nanoTime;
    private final List<Step> steps = new ArrayList<>();
    private Set<TableRef.Stored> tables = Set.of();
    private int position;
    private Object oldestState = new Object();
    private @Nullable Object savedState = oldestState;
    private boolean mergeable;
    private long lastNanos;

    /**
     * An empty stack; its state counts as saved.
     *
     * @param tablesInModel the tables the model names now
     * @param nanoTime tells pauses
     */
    public EditStack(Supplier<Set<TableRef.Stored>> tablesInModel, LongSupplier nanoTime) {
        this.tablesInModel = tablesInModel;
        this.nanoTime = nanoTime;
    }

    /** Executes a command; empty when it cannot be executed or changes nothing. */
    public Optional<Step> execute(Command command) {
        if (!command.canExecute()) {
            command.dispose();
            return Optional.empty();
        }
        Set<TableRef.Stored> before = tables();
        command.execute();
        if (command instanceof WorkspaceEdit edit && edit.changesNothing()) {
            return Optional.empty();
        }
        forgetUndone();
        Set<TableRef.Stored> after = tables();
        long now = nanoTime.getAsLong();
        boolean continues = mergeable && now - lastNanos < PAUSE_NANOS;
        lastNanos = now;
        if (continues
                && command instanceof WorkspaceEdit edit
                && !steps.isEmpty()
                && steps.getLast().absorb(edit, after)) {
            return Optional.of(steps.getLast());
        }
        Step step = new Step(command, before, after);
        steps.add(step);
        position++;
        mergeable = true;
        forgetOldest();
        return Optional.of(step);
    }

    /**
     * Executes a command as part of a step, which must be the last one done; else as a step of its
     * own. A command that cannot be executed is ignored.
     */
    public void amend(Step step, Command command) {
        if (position == steps.size() && position > 0 && steps.getLast() == step) {
            if (command.canExecute()) {
                command.execute();
                step.append(command, tables());
            }
        } else {
            execute(command);
        }
    }

    /** Whether that step is done and was not undone or forgotten. */
    public boolean isDone(Step step) {
        int index = steps.indexOf(step);
        return index >= 0 && index < position;
    }

    /** Undoes the last step; false when there is none. */
    public boolean undo() {
        if (position == 0 || !steps.get(position - 1).canUndo()) {
            return false;
        }
        position--;
        steps.get(position).undo();
        mergeable = false;
        return true;
    }

    /** Does the last undone step again; false when there is none. */
    public boolean redo() {
        if (position == steps.size()) {
            return false;
        }
        steps.get(position).redo();
        position++;
        mergeable = false;
        return true;
    }

    /** What undo would take back. */
    public Optional<String> undoLabel() {
        return position == 0 ? Optional.empty() : Optional.of(steps.get(position - 1).label());
    }

    /** What redo would do. */
    public Optional<String> redoLabel() {
        return position == steps.size()
                ? Optional.empty()
                : Optional.of(steps.get(position).label());
    }

    /** The identity of the state the model is in; equal objects mean the same state. */
    public Object state() {
        return position == 0 ? oldestState : steps.get(position - 1).state();
    }

    /** Notes which state is in the file; null when none is. */
    public void saved(@Nullable Object state) {
        savedState = state;
        mergeable = false;
    }

    /** Whether the model differs from what is in the file. */
    public boolean isDirty() {
        return state() != savedState;
    }

    /** Every table that the model names or that undo and redo can bring back. */
    public Set<TableRef.Stored> reachableTables() {
        // Most steps leave the tables as they are and share one set.
        Set<Set<TableRef.Stored>> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        distinct.add(tables());
        for (Step step : steps) {
            distinct.add(step.tablesBefore());
            distinct.add(step.tablesAfter());
        }
        Set<TableRef.Stored> reachable = new HashSet<>();
        distinct.forEach(reachable::addAll);
        return reachable;
    }

    /** The tables in the model; the same set for as long as they are the same. */
    private Set<TableRef.Stored> tables() {
        Set<TableRef.Stored> now = tablesInModel.get();
        if (!now.equals(tables)) {
            tables = now;
        }
        return tables;
    }

    private void forgetUndone() {
        List<Step> undone = steps.subList(position, steps.size());
        undone.forEach(Step::dispose);
        undone.clear();
    }

    private void forgetOldest() {
        if (steps.size() > LIMIT) {
            Step oldest = steps.removeFirst();
            oldestState = oldest.state();
            oldest.dispose();
            position--;
        }
    }
}
