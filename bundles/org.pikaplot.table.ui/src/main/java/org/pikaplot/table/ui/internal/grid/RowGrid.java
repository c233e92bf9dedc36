package org.pikaplot.table.ui.internal.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.command.ShowAllColumnsCommand;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.PageRequest.SortKey;
import org.pikaplot.data.Column;
import org.pikaplot.table.ui.internal.rows.CopiedText;
import org.pikaplot.table.ui.internal.rows.RowSource;
import org.pikaplot.ui.LateBundles;
import org.pikaplot.ui.UiTheme;

/**
 * A grid over a {@link RowSource}: draws only what is seen, so the number of rows does not matter.
 * Columns can be resized, reordered, hidden, and sorted by a click on their header. UI thread only.
 */
public final class RowGrid {
    private static final int ROW_HEIGHT = 24;
    private static final int HEADER_HEIGHT = 40;
    private static final int ROW_NUMBER_WIDTH = 84;
    private static final int COPIED_ROWS = 100_000;

    private final RowSource source;
    private final NatTable table;
    private final SelectionLayer selection;
    private final ColumnHideShowLayer columns;

    /**
     * Makes the grid.
     *
     * @param source its rows; stays owned by the caller
     * @param sort told the new sort keys when a header was clicked
     */
    public RowGrid(
            Composite parent, RowSource source, UiTheme theme, Consumer<List<SortKey>> sort) {
        LateBundles.await();
        this.source = source;
        List<Column> schema = source.schema().columns();
        var body = new BodyData(source);
        var data = new DataLayer(body, 120, ROW_HEIGHT);
        for (int i = 0; i < schema.size(); i++) {
            data.setColumnWidthByPosition(i, ColumnWidths.suggest(schema.get(i)));
        }
        data.setConfigLabelAccumulator(new CellLabels(source));
        var reorder = new ColumnReorderLayer(data);
        columns = new ColumnHideShowLayer(reorder);
        selection = new SelectionLayer(columns);
        var viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);
        var headerData = new HeaderData(source);
        var header =
                new ColumnHeaderLayer(
                        new DataLayer(headerData, 120, HEADER_HEIGHT), viewport, selection);
        var rowNumbers = new RowNumbers(source);
        var rows =
                new RowHeaderLayer(
                        new DataLayer(rowNumbers, ROW_NUMBER_WIDTH, ROW_HEIGHT),
                        viewport,
                        selection);
        var corner =
                new CornerLayer(
                        new DataLayer(new DefaultCornerDataProvider(headerData, rowNumbers)),
                        rows,
                        header);
        table =
                new NatTable(
                        parent,
                        SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED,
                        new GridLayer(viewport, header, rows, corner),
                        false);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new GridStyle(theme));
        table.addConfiguration(new HeaderClicks(schema, source.order(), sort, columns));
        table.configure();
        table.setTheme(new GridTheme(theme));
        theme.ownColours(table);
    }

    /** {@return the control to lay out} */
    public NatTable control() {
        return table;
    }

    /** Draws again what is seen; also takes over a new number of rows. */
    public void rowsArrived(boolean countChanged) {
        if (countChanged) {
            columns.fireLayerEvent(new StructuralRefreshEvent(columns));
        } else {
            columns.fireLayerEvent(new VisualRefreshEvent(columns));
        }
    }

    /** Takes the colours of the theme. */
    public void restyle(UiTheme theme) {
        table.setTheme(new GridTheme(theme));
    }

    /** Shows all columns again. */
    public void showAllColumns() {
        table.doCommand(new ShowAllColumnsCommand());
    }

    /** Selects everything. */
    public void selectAll() {
        selection.selectAll();
    }

    /** {@return how many cells are selected} */
    public long selectedCells() {
        long cells = 0;
        for (var range : selection.getSelectedRowPositions()) {
            cells += range.size();
        }
        return cells * selection.getSelectedColumnPositions().length;
    }

    /**
     * {@return the selected cells with their headers, or empty text when nothing is selected} Rows
     * that were never shown are not loaded and not copied; at most 100,000 rows.
     */
    public String copySelected() {
        Set<Integer> columnSet = new LinkedHashSet<>();
        for (int position : selection.getSelectedColumnPositions()) {
            columnSet.add(selection.getColumnIndexByPosition(position));
        }
        if (columnSet.isEmpty()) {
            return "";
        }
        List<Integer> chosen = List.copyOf(columnSet);
        List<@Nullable String[]> rows = new ArrayList<>();
        for (var range : selection.getSelectedRowPositions()) {
            for (int row = range.start; row < range.end && rows.size() < COPIED_ROWS; row++) {
                @Nullable String[] cells = source.row(row);
                if (cells != null) {
                    rows.add(chosen.stream().map(i -> cells[i]).toArray(String[]::new));
                }
            }
        }
        List<String> names = source.schema().names();
        return CopiedText.of(chosen.stream().map(names::get).toList(), rows);
    }

    /** {@return the text of the cell that has the focus, or empty} */
    public String focusedCell() {
        PositionCoordinate cell = selection.getSelectionAnchor();
        if (cell == null || cell.columnPosition < 0) {
            return "";
        }
        @Nullable String[] row = source.row(cell.rowPosition);
        String text =
                row == null ? null : row[selection.getColumnIndexByPosition(cell.columnPosition)];
        return text == null ? "" : text;
    }
}
