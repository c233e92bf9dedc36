package org.pikaplot.workspace;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/** Gives a table other rows, as when its file is read again. */
public final class SetTableDataEdit extends WorkspaceEdit {
    private final TableNode table;
    private final String tableId;
    private final long version;
    private final long rowCount;
    private final List<ColumnFact> columns;
    private final @Nullable SourceFile source;

    /**
     * @param table which
     * @param tableId the stored table that holds the rows
     * @param version its version, not negative
     * @param rowCount how many rows it has, not negative
     * @param columns its columns; they are copied when the edit is executed, as is the source
     * @param source where the rows came from; null if not from a file
     */
    public SetTableDataEdit(
            TableNode table,
            String tableId,
            long version,
            long rowCount,
            List<ColumnFact> columns,
            @Nullable SourceFile source) {
        super(label("Reload", List.of(table)));
        this.table = table;
        this.tableId = tableId;
        this.version = version;
        this.rowCount = rowCount;
        this.columns = List.copyOf(columns);
        this.source = source;
    }

    /** Refused if version or row count is negative. */
    @Override
    public Optional<String> refusal() {
        return version < 0 || rowCount < 0
                ? Optional.of("A table cannot have a negative number of rows.")
                : Optional.empty();
    }

    @Override
    void apply(Changes changes) {
        changes.assign(table, WorkspacePackage.Literals.STORED_NODE__TABLE_ID, tableId);
        changes.assign(table, WorkspacePackage.Literals.STORED_NODE__VERSION, version);
        changes.assign(table, WorkspacePackage.Literals.STORED_NODE__ROW_COUNT, rowCount);
        changes.align(table, WorkspacePackage.Literals.STORED_NODE__COLUMNS, columns);
        changes.assign(
                table,
                WorkspacePackage.Literals.TABLE_NODE__SOURCE,
                source == null ? null : EcoreUtil.copy(source));
    }
}
