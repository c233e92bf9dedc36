package org.pikaplot.workspace;

/** Sets the title of the workspace. */
public final class SetWorkspaceTitleEdit extends WorkspaceEdit {
    private final Workspace workspace;
    private final String title;

    /**
     * @param workspace which
     * @param title its new title; may be empty
     */
    public SetWorkspaceTitleEdit(Workspace workspace, String title) {
        super("Title the workspace");
        this.workspace = workspace;
        this.title = title;
    }

    @Override
    boolean isContinuous() {
        return true;
    }

    @Override
    void apply(Changes changes) {
        changes.assign(workspace, WorkspacePackage.Literals.WORKSPACE__TITLE, title);
    }
}
