package org.pikaplot.table.ui.internal.grid;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.pikaplot.compute.PageRequest.SortKey;
import org.pikaplot.data.Column;
import org.pikaplot.table.ui.internal.rows.RowSource;

/** Names of columns, how they are sorted, and below it their types. */
final class HeaderData implements IDataProvider {
    private static final int LONGEST_TYPE = 22;

    private final RowSource source;

    HeaderData(RowSource source) {
        this.source = source;
    }

    @Override
    public Object getDataValue(int column, int row) {
        Column shown = source.schema().columns().get(column);
        return shown.name() + arrow(shown.name()) + "\n" + shortType(shown);
    }

    private String arrow(String name) {
        List<SortKey> order = source.order();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).column().equals(name)) {
                String place = order.size() > 1 ? Integer.toString(i + 1) : "";
                return (order.get(i).descending() ? "  \u25be" : "  \u25b4") + place;
            }
        }
        return "";
    }

    private static String shortType(Column column) {
        String type =
                column.type().engineName().startsWith("ENUM(")
                        ? "category"
                        : column.type().engineName().toLowerCase(java.util.Locale.ROOT);
        return type.length() > LONGEST_TYPE ? type.substring(0, LONGEST_TYPE - 1) + "\u2026" : type;
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("columns are renamed in SQL");
    }

    @Override
    public int getColumnCount() {
        return source.schema().columns().size();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
