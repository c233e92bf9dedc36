package org.pikaplot.table.ui.internal.grid;

import java.util.Objects;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.ui.UiTheme.Role;

/**
 * Draws a header of two lines: the name, and the type in muted words below; nothing in the corner.
 */
final class HeaderPainter extends BackgroundPainter {
    private final UiTheme theme;

    HeaderPainter(UiTheme theme) {
        this.theme = theme;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        super.paintCell(cell, gc, bounds, registry);
        gc.setFont(
                CellStyleUtil.getCellStyle(cell, registry)
                        .getAttributeValue(CellStyleAttributes.FONT));
        String[] lines = Objects.toString(cell.getDataValue(), "").split("\n", 2);
        Rectangle clip = gc.getClipping();
        gc.setClipping(bounds.intersection(clip));
        int lineHeight = gc.getFontMetrics().getHeight();
        int top = bounds.y + Math.max(0, (bounds.height - 2 * lineHeight) / 2);
        boolean full = cell.getConfigLabels().hasLabel("COLUMN_HEADER_FULL_SELECTION");
        gc.setForeground(theme.color(full ? Role.ON_ACCENT : Role.TEXT));
        gc.drawText(lines[0], bounds.x, top, true);
        if (lines.length > 1) {
            gc.setForeground(theme.color(full ? Role.ON_ACCENT : Role.TEXT_MUTED));
            gc.drawText(lines[1], bounds.x, top + lineHeight, true);
        }
        gc.setClipping(clip);
    }
}
