package org.pikaplot.table.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.pikaplot.table.ui.internal.rows.RowSource;
import org.pikaplot.ui.Readable;

/** Numbers of rows, from 1, in the order shown. */
final class RowNumbers implements IDataProvider {
    private final RowSource source;

    RowNumbers(RowSource source) {
        this.source = source;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return Readable.count(row + 1L);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("row numbers are not edited");
    }

    @Override
    public int getColumnCount() {
        return 1;
    }

    @Override
    public int getRowCount() {
        return (int) Math.min(BodyData.MAX_ROWS, source.rowCount());
    }
}
