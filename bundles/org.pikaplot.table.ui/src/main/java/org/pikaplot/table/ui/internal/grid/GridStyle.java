package org.pikaplot.table.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.ui.UiTheme.Role;

/** What cells of a kind look like, beyond the theme of the whole grid. */
final class GridStyle extends AbstractRegistryConfiguration {
    private final UiTheme theme;

    GridStyle(UiTheme theme) {
        this.theme = theme;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        var number = new Style();
        number.setAttributeValue(
                CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        register(registry, number, CellLabels.NUMBER);
        var absent = new Style();
        absent.setAttributeValue(
                CellStyleAttributes.FOREGROUND_COLOR, theme.color(Role.TEXT_MUTED));
        register(registry, absent, CellLabels.ABSENT);
        var alternate = new Style();
        alternate.setAttributeValue(
                CellStyleAttributes.BACKGROUND_COLOR, theme.color(Role.ROW_ALTERNATE));
        register(registry, alternate, CellLabels.ALTERNATE);
    }

    private static void register(IConfigRegistry registry, Style style, String label) {
        registry.registerConfigAttribute(
                CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
    }
}
