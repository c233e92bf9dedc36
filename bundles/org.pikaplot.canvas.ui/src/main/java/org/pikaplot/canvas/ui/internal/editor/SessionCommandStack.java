package org.pikaplot.canvas.ui.internal.editor;

import java.util.function.Supplier;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.jspecify.annotations.Nullable;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.workspace.WorkspaceEdit;

/**
 * GEF's view of the session's one stack: a command is executed there, undone there, and kept there
 * alone.
 */
public final class SessionCommandStack extends CommandStack {
    private final Supplier<WorkspaceSession> session;

    /** A stack in front of that of {@code session}. */
    public SessionCommandStack(Supplier<WorkspaceSession> session) {
        this.session = session;
    }

    /** An edit of the workspace in GEF's clothes. */
    public static final class Edit extends Command {
        private final WorkspaceEdit edit;

        /** Wraps {@code edit}. */
        public Edit(WorkspaceEdit edit) {
            super(edit.getLabel());
            this.edit = edit;
        }

        @Override
        public boolean canExecute() {
            return edit.canExecute();
        }
    }

    @Override
    public void execute(@Nullable Command command) {
        if (command == null || !command.canExecute()) {
            return;
        }
        if (!(command instanceof Edit wrapped)) {
            throw new IllegalArgumentException("Not an edit of the workspace: " + command);
        }
        session.get().execute(wrapped.edit);
        notifyListeners();
    }

    @Override
    public boolean canUndo() {
        return session.get().undoLabel().isPresent();
    }

    @Override
    public boolean canRedo() {
        return session.get().redoLabel().isPresent();
    }

    @Override
    public void undo() {
        session.get().undo();
    }

    @Override
    public void redo() {
        session.get().redo();
    }

    @Override
    public boolean isDirty() {
        return session.get().isDirty();
    }
}
