package org.pikaplot.table.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.jspecify.annotations.Nullable;
import org.pikaplot.table.ui.internal.rows.RowSource;

/**
 * Cells for the grid. Its rows are ints; a table with more shows the first two thousand million,
 * and the view says so.
 */
final class BodyData implements IDataProvider {
    /** Stands in a cell that is not there yet. */
    static final String LOADING = "\u00b7\u00b7\u00b7";

    /** Stands in a cell that is NULL. */
    static final String NULL = "NULL";

    /**
     * The grid multiplies rows by their height in points into a long, but counts them in an int.
     */
    static final int MAX_ROWS = 2_000_000_000;

    private static final int LONGEST_SHOWN = 500;

    private final RowSource source;

    BodyData(RowSource source) {
        this.source = source;
    }

    @Override
    public Object getDataValue(int column, int row) {
        @Nullable String[] cells = source.row(row);
        if (cells == null) {
            return LOADING;
        }
        String cell = cells[column];
        if (cell == null) {
            return NULL;
        }
        String oneLine =
                cell.length() > LONGEST_SHOWN ? cell.substring(0, LONGEST_SHOWN) + "\u2026" : cell;
        return oneLine.indexOf('\n') < 0 ? oneLine : oneLine.replace('\n', '\u23ce');
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("rows are not edited");
    }

    @Override
    public int getColumnCount() {
        return source.schema().columns().size();
    }

    @Override
    public int getRowCount() {
        return (int) Math.min(MAX_ROWS, source.rowCount());
    }
}
