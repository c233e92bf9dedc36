package org.pikaplot.workspace;

import java.util.List;

/** Sets the description and the tags of the workspace. Typing merges into one step. */
public final class SetWorkspaceDescriptionEdit extends WorkspaceEdit {
    private final Workspace workspace;
    private final String description;
    private final List<String> tags;

    /**
     * @param workspace which
     * @param description its new description; may be empty
     * @param tags its tags, in order
     */
    public SetWorkspaceDescriptionEdit(Workspace workspace, String description, List<String> tags) {
        super("Describe the workspace");
        this.workspace = workspace;
        this.description = description;
        this.tags = List.copyOf(tags);
    }

    @Override
    boolean isContinuous() {
        return true;
    }

    @Override
    void apply(Changes changes) {
        changes.assign(workspace, WorkspacePackage.Literals.WORKSPACE__DESCRIPTION, description);
        changes.assign(workspace, WorkspacePackage.Literals.WORKSPACE__TAGS, tags);
    }
}
