package org.pikaplot.workspace;

import java.util.List;
import java.util.Optional;

/** Several edits that are one step for the user: all of them happen, or none. */
public final class CompositeEdit extends WorkspaceEdit {
    private final List<WorkspaceEdit> edits;

    /**
     * @param label what the user calls the step, for "Undo …"
     * @param edits the edits in the order to make them, none of them executed; each may rely on
     *     those before it
     */
    public CompositeEdit(String label, List<? extends WorkspaceEdit> edits) {
        super(label);
        this.edits = List.copyOf(edits);
    }

    /**
     * Refused if there is no edit or the first one is refused. Whether a later one is refused shows
     * only when those before it are made: {@link #execute} then throws and leaves all as it was.
     */
    @Override
    public Optional<String> refusal() {
        return edits.isEmpty()
                ? Optional.of("There is nothing to do.")
                : edits.getFirst().refusal();
    }

    @Override
    void apply(Changes changes) {
        for (WorkspaceEdit edit : edits) {
            edit.applyTo(changes);
        }
    }
}
