package org.pikaplot.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.AbstractCommand;
import org.jspecify.annotations.Nullable;

/**
 * A change of the workspace that can be taken back exactly. It is made, executed once, then undone
 * and redone in turn, in the order of a command stack: an edit is undone only when everything later
 * is undone already. Its label is what the menu shows after "Undo". Session thread.
 *
 * <p><b>Merging.</b> Typing is one step for the user and many edits for the program. After a stack
 * has executed {@code later} it asks the edit below it, {@code previous.mergeWith(later)}; if that
 * is true, {@code previous} now undoes both and {@code later} is to be forgotten. Do not ask the
 * edit at which the workspace was saved, nor one that was undone since, nor after a pause.
 */
public abstract sealed class WorkspaceEdit extends AbstractCommand
        permits AddFrameEdit,
                AddNodeEdit,
                CompositeEdit,
                ConnectPortsEdit,
                DeleteNodesEdit,
                DisconnectEdit,
                MoveNodesEdit,
                PasteNodesEdit,
                RenameNodeEdit,
                ReorderNodesEdit,
                ResizeNodeEdit,
                SetAutoRefreshEdit,
                SetFrameEdit,
                SetNodeFlagsEdit,
                SetNoteColourEdit,
                SetNoteTextEdit,
                SetPlotSpecEdit,
                SetQueryParametersEdit,
                SetQueryTextEdit,
                SetTableDataEdit,
                SetTableSourceEdit,
                SetWorkspaceDescriptionEdit,
                SetWorkspaceTitleEdit {
    private @Nullable Changes changes;

    WorkspaceEdit(String label) {
        super(label);
    }

    /**
     * Why this edit cannot be executed now.
     *
     * @return a sentence for the user; empty if it can be executed
     */
    public Optional<String> refusal() {
        return Optional.empty();
    }

    /** Makes the change. Called once, when {@link #refusal} is empty. */
    abstract void apply(Changes changes);

    /** True if a later edit of the same values is, for the user, a continuation of this one. */
    boolean isContinuous() {
        return false;
    }

    /** True if {@link #refusal} is empty and the edit was not executed yet. */
    @Override
    public final boolean canExecute() {
        return changes == null && refusal().isEmpty();
    }

    /**
     * Makes the change; if it fails half way, what was done is taken back.
     *
     * @throws IllegalStateException if the edit is refused or was executed before
     */
    @Override
    public final void execute() {
        if (changes != null) {
            throw new IllegalStateException("An edit is executed once, then redone.");
        }
        Changes made = new Changes();
        try {
            applyTo(made);
        } catch (RuntimeException failure) {
            made.undo();
            throw failure;
        }
        changes = made;
    }

    /** Makes the change as part of a larger one. */
    final void applyTo(Changes made) {
        Optional<String> refusal = refusal();
        if (refusal.isPresent()) {
            throw new IllegalStateException(refusal.get());
        }
        apply(made);
    }

    @Override
    public final boolean canUndo() {
        return changes != null;
    }

    @Override
    public final void undo() {
        executed().undo();
    }

    @Override
    public final void redo() {
        executed().redo();
    }

    /** True if everything was already as this edit wants it: there is nothing to undo. */
    public final boolean changesNothing() {
        return executed().isEmpty();
    }

    /**
     * Takes in an edit that was executed right after this one, if the user sees both as one step:
     * the same kind of edit setting the same values, as in typing or dragging a slider.
     *
     * @param later an executed edit
     * @return true if this edit now stands for both; false if nothing happened
     */
    public final boolean mergeWith(WorkspaceEdit later) {
        return isContinuous()
                && later.getClass() == getClass()
                && executed().absorb(later.executed());
    }

    /** The objects that were changed, added or removed; empty before execution. */
    @Override
    public final Collection<?> getAffectedObjects() {
        return changes == null ? List.of() : changes.affected();
    }

    private Changes executed() {
        if (changes == null) {
            throw new IllegalStateException("The edit was not executed.");
        }
        return changes;
    }

    /** "Move 3 nodes", or "Move “sales”" for a single one. */
    static String label(String verb, Collection<? extends Node> nodes) {
        return nodes.size() == 1
                ? verb + " “" + nodes.iterator().next().getName() + "”"
                : verb + " " + nodes.size() + " nodes";
    }
}
