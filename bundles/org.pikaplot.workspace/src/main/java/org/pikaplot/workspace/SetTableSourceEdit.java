package org.pikaplot.workspace;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Says where the files of a table are now. Its rows stay as they are. */
public final class SetTableSourceEdit extends WorkspaceEdit {
    private final TableNode table;
    private final SourceFile source;

    /**
     * @param table which
     * @param source where its rows came from; copied when the edit is executed
     */
    public SetTableSourceEdit(TableNode table, SourceFile source) {
        super(label("Choose file of", List.of(table)));
        this.table = table;
        this.source = source;
    }

    @Override
    void apply(Changes changes) {
        changes.assign(table, WorkspacePackage.Literals.TABLE_NODE__SOURCE, EcoreUtil.copy(source));
    }
}
