package org.pikaplot.session.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.pikaplot.data.TableRef;
import org.pikaplot.workspace.WorkspaceEdit;

/** One step of undo: commands that were executed in turn and are undone together. */
public final class Step {
    private final List<Command> commands = new ArrayList<>();
    private final String label;
    private final Set<TableRef.Stored> tablesBefore;
    private Set<TableRef.Stored> tablesAfter;

    /** Another object whenever the step changes: the identity of the state behind it. */
    private Object state = new Object();

    Step(Command first, Set<TableRef.Stored> tablesBefore, Set<TableRef.Stored> tablesAfter) {
        commands.add(first);
        label = first.getLabel();
        this.tablesBefore = tablesBefore;
        this.tablesAfter = tablesAfter;
    }

    String label() {
        return label;
    }

    Object state() {
        return state;
    }

    /** Tables that undo or redo of this step may need. */
    Set<TableRef.Stored> tablesBefore() {
        return tablesBefore;
    }

    Set<TableRef.Stored> tablesAfter() {
        return tablesAfter;
    }

    void append(Command executed, Set<TableRef.Stored> tables) {
        commands.add(executed);
        changed(tables);
    }

    /** Whether one of the commands took the executed one in. */
    boolean absorb(WorkspaceEdit executed, Set<TableRef.Stored> tables) {
        for (Command command : commands.reversed()) {
            if (command instanceof WorkspaceEdit edit && edit.mergeWith(executed)) {
                changed(tables);
                return true;
            }
        }
        return false;
    }

    private void changed(Set<TableRef.Stored> tables) {
        tablesAfter = tables;
        state = new Object();
    }

    void undo() {
        commands.reversed().forEach(Command::undo);
    }

    void redo() {
        commands.forEach(Command::redo);
    }

    boolean canUndo() {
        return commands.stream().allMatch(Command::canUndo);
    }

    void dispose() {
        commands.forEach(Command::dispose);
    }
}
