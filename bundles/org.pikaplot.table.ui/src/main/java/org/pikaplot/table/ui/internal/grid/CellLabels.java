package org.pikaplot.table.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.jspecify.annotations.Nullable;
import org.pikaplot.table.ui.internal.rows.RowSource;

/**
 * Says of each cell how it is to be drawn: number, NULL, not there yet, and which rows have the
 * other ground.
 */
final class CellLabels implements IConfigLabelAccumulator {
    static final String NUMBER = "number";
    static final String ABSENT = "absent";
    static final String ALTERNATE = "alternate";

    private final RowSource source;

    CellLabels(RowSource source) {
        this.source = source;
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int column, int row) {
        @Nullable String[] cells = source.row(row);
        if (cells == null || cells[column] == null) {
            labels.addLabel(ABSENT);
        }
        if (source.schema().columns().get(column).type().isNumeric()) {
            labels.addLabel(NUMBER);
        }
        if (row % 2 == 1) {
            labels.addLabel(ALTERNATE);
        }
    }
}
