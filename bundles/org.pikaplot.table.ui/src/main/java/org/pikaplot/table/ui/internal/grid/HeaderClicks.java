package org.pikaplot.table.ui.internal.grid;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.command.ColumnHideCommand;
import org.eclipse.nebula.widgets.nattable.hideshow.command.ShowAllColumnsCommand;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.pikaplot.compute.PageRequest.SortKey;
import org.pikaplot.data.Column;

/**
 * A double click on a header sorts (with Ctrl: as a further key); the right button offers sorting
 * and hiding.
 */
final class HeaderClicks extends AbstractUiBindingConfiguration {
    private final List<Column> schema;
    private final List<SortKey> order;
    private final Consumer<List<SortKey>> sort;
    private final ColumnHideShowLayer columns;

    HeaderClicks(
            List<Column> schema,
            List<SortKey> order,
            Consumer<List<SortKey>> sort,
            ColumnHideShowLayer columns) {
        this.schema = schema;
        this.order = order;
        this.sort = sort;
        this.columns = columns;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry bindings) {
        bindings.registerDoubleClickBinding(
                new MouseEventMatcher(
                        SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON),
                (table, event) -> sortBy(table, event, false));
        bindings.registerDoubleClickBinding(
                new MouseEventMatcher(
                        SWT.MOD1, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON),
                (table, event) -> sortBy(table, event, true));
        bindings.registerMouseDownBinding(
                new MouseEventMatcher(
                        SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.RIGHT_BUTTON),
                this::showMenu);
    }

    private void sortBy(NatTable table, MouseEvent event, boolean further) {
        String name = nameAt(table, event);
        if (!name.isEmpty()) {
            sort.accept(SortCycle.next(order, name, further));
        }
    }

    private String nameAt(NatTable table, MouseEvent event) {
        int index = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
        return index >= 0 && index < schema.size() ? schema.get(index).name() : "";
    }

    private void showMenu(NatTable table, MouseEvent event) {
        String name = nameAt(table, event);
        if (name.isEmpty()) {
            return;
        }
        int index = schema.stream().map(Column::name).toList().indexOf(name);
        var menu = new Menu(table);
        item(menu, "Sort Ascending", () -> sort.accept(List.of(new SortKey(name, false))));
        item(menu, "Sort Descending", () -> sort.accept(List.of(new SortKey(name, true))));
        item(menu, "Do Not Sort", () -> sort.accept(List.of()));
        new MenuItem(menu, SWT.SEPARATOR);
        item(
                menu,
                "Hide Column",
                () ->
                        columns.doCommand(
                                new ColumnHideCommand(
                                        columns, columns.getColumnPositionByIndex(index))));
        item(menu, "Show All Columns", () -> table.doCommand(new ShowAllColumnsCommand()));
        menu.addListener(SWT.Hide, hidden -> table.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String text, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
