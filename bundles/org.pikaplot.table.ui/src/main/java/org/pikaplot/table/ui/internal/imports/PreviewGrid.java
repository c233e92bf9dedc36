package org.pikaplot.table.ui.internal.imports;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ColumnType;
import org.pikaplot.formats.ImportPreview;
import org.pikaplot.formats.ImportProposal;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.ui.UiTheme.Role;

/** The first records as they would be read. What does not fit is marked, NULL is a word. */
final class PreviewGrid {
    private static final int NUMBER_WIDTH = 48;
    private static final int WIDTH = 130;
    private static final int LONGEST = 300;

    private final UiTheme theme;
    private @Nullable Table table;
    private @Nullable ImportPreview preview;
    private List<String> heads = List.of();

    PreviewGrid(UiTheme theme) {
        this.theme = theme;
    }

    /** Makes the widget. */
    void create(Composite parent) {
        var grid = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
        grid.setHeaderVisible(true);
        grid.setLinesVisible(false);
        grid.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        Accessibles.name(grid, "Preview");
        table = grid;
    }

    /** Scrolls to a column. */
    void reveal(int column) {
        Table grid = table;
        if (grid != null && column + 1 < grid.getColumnCount()) {
            grid.showColumn(grid.getColumn(column + 1));
        }
    }

    /** Shows what the draft makes of the first records. */
    void show(ImportDraft draft) {
        Table grid = table;
        ImportPreview next = draft.preview().orElse(null);
        if (grid == null || next == null || !draft.isCurrent()) {
            return;
        }
        if (next == preview) {
            return;
        }
        preview = next;
        List<String> newHeads = heads(draft.proposal(), next);
        if (!newHeads.equals(heads)) {
            grid.setRedraw(false);
            columns(grid, next, newHeads);
            grid.setRedraw(true);
            heads = newHeads;
        }
        grid.setItemCount(next.rows().size());
        grid.clearAll();
    }

    private static List<String> heads(ImportProposal proposal, ImportPreview preview) {
        var heads = new ArrayList<String>();
        for (int i = 0; i < preview.types().size(); i++) {
            heads.add(
                    proposal.columns().get(i).name() + "   " + preview.types().get(i).engineName());
        }
        return heads;
    }

    private static void columns(Table grid, ImportPreview preview, List<String> heads) {
        while (grid.getColumnCount() > heads.size() + 1) {
            grid.getColumn(grid.getColumnCount() - 1).dispose();
        }
        if (grid.getColumnCount() == 0) {
            var number = new TableColumn(grid, SWT.TRAIL);
            number.setWidth(NUMBER_WIDTH);
        }
        for (int i = 0; i < heads.size(); i++) {
            boolean there = i + 1 < grid.getColumnCount();
            TableColumn column = there ? grid.getColumn(i + 1) : new TableColumn(grid, SWT.LEAD);
            column.setText(heads.get(i));
            column.setAlignment(isNumber(preview.types().get(i)) ? SWT.TRAIL : SWT.LEAD);
            if (!there) {
                column.setWidth(WIDTH + Math.min(120, 4 * heads.get(i).length()));
            }
        }
    }

    private static boolean isNumber(ColumnType type) {
        return type.kind() == ColumnType.Kind.INTEGER || type.kind() == ColumnType.Kind.FLOATING;
    }

    private void fill(TableItem item, int row) {
        ImportPreview shown = preview;
        if (shown == null || row >= shown.rows().size()) {
            return;
        }
        Color muted = theme.color(Role.TEXT_MUTED);
        Color plain = theme.color(Role.TEXT);
        item.setText(0, Integer.toString(row + 1));
        item.setForeground(0, muted);
        @Nullable String[] cells = shown.rows().get(row);
        for (int c = 0; c < cells.length; c++) {
            String cell = cells[c];
            boolean bad = shown.misfits().get(row).get(c);
            item.setText(c + 1, cell == null ? "NULL" : oneLine(cell));
            // A sign besides the colour, for those who do not see it.
            if (bad) {
                item.setText(c + 1, "⚠ " + (cell == null ? "" : oneLine(cell)));
            }
            item.setForeground(c + 1, bad ? theme.color(Role.ERROR) : cell == null ? muted : plain);
        }
    }

    private static String oneLine(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return cut.replace('\n', ' ').replace('\r', ' ');
    }
}
