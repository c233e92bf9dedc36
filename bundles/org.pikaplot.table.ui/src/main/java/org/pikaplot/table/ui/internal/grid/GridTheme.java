package org.pikaplot.table.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.ui.UiTheme.Role;

/** The grid in the colours of the window. */
final class GridTheme extends ModernNatTableThemeConfiguration {
    private static final int PADDING = 8;

    private final UiTheme theme;

    GridTheme(UiTheme theme) {
        this.theme = theme;
        defaultBgColor = theme.color(Role.SURFACE);
        defaultFgColor = theme.color(Role.TEXT);
        evenRowBgColor = theme.color(Role.SURFACE);
        oddRowBgColor = theme.color(Role.ROW_ALTERNATE);
        defaultHAlign = HorizontalAlignmentEnum.LEFT;
        defaultVAlign = VerticalAlignmentEnum.MIDDLE;
        cHeaderBgColor = theme.color(Role.NODE);
        cHeaderFgColor = theme.color(Role.TEXT);
        cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        rHeaderBgColor = theme.color(Role.NODE);
        rHeaderFgColor = theme.color(Role.TEXT_MUTED);
        rHeaderHAlign = HorizontalAlignmentEnum.RIGHT;
        cornerBgColor = theme.color(Role.NODE);
        cHeaderSelectionBgColor = theme.color(Role.NODE);
        cHeaderSelectionFgColor = theme.color(Role.TEXT);
        cHeaderFullSelectionBgColor = theme.color(Role.ACCENT);
        cHeaderFullSelectionFgColor = theme.color(Role.ON_ACCENT);
        rHeaderSelectionBgColor = theme.color(Role.NODE);
        rHeaderSelectionFgColor = theme.color(Role.TEXT);
        rHeaderFullSelectionBgColor = theme.color(Role.ACCENT);
        rHeaderFullSelectionFgColor = theme.color(Role.ON_ACCENT);
        defaultSelectionBgColor = theme.color(Role.ACCENT);
        defaultSelectionFgColor = theme.color(Role.ON_ACCENT);
        selectionAnchorBgColor = theme.color(Role.ACCENT);
        selectionAnchorFgColor = theme.color(Role.ON_ACCENT);
    }

    /** Called by the grid when it takes the theme; painters that were set before are lost. */
    @Override
    public void createPainterInstances() {
        super.createPainterInstances();
        ICellPainter cell = new PaddingDecorator(new TextPainter(), 0, PADDING, 0, PADDING);
        defaultCellPainter = cell;
        rHeaderCellPainter = cell;
        cHeaderCellPainter = new PaddingDecorator(new HeaderPainter(theme), 2, PADDING, 2, PADDING);
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        super.configureRegistry(registry);
        new GridStyle(theme).configureRegistry(registry);
        registry.registerConfigAttribute(
                org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes.GRID_LINE_COLOR,
                theme.color(Role.NODE_BORDER));
    }

    @Override
    public void configureLayer(ILayer layer) {
        super.configureLayer(layer);
        if (layer instanceof NatTable table) {
            table.setBackground(theme.color(Role.SURFACE));
        }
    }
}
