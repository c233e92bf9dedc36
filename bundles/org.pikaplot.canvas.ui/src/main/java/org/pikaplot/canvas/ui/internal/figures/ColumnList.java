package org.pikaplot.canvas.ui.internal.figures;

import java.util.List;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.data.ColumnType;
import org.pikaplot.ui.Readable;
import org.pikaplot.ui.UiTheme.Role;
import org.pikaplot.workspace.ColumnFact;

/** The first columns of a table: a glyph for the type, the name, the type. */
final class ColumnList {
    private static final double ROW = 19;
    private static final double GLYPH = 24;

    private ColumnList() {}

    static void draw(List<ColumnFact> columns, Bounds body, Pen pen) {
        int room = Math.max(0, (int) (body.height() / ROW));
        int shown = columns.size() <= room ? columns.size() : Math.max(0, room - 1);
        double y = body.y();
        for (ColumnFact column : columns.subList(0, shown)) {
            row(column, body, y, pen);
            y += ROW;
        }
        if (shown < columns.size() && room > 0) {
            pen.text(
                    "and " + Readable.count(columns.size() - shown) + " more",
                    pen.look().smallFont(),
                    pen.color(Role.TEXT_MUTED),
                    body.x() + GLYPH + 6,
                    y + 2,
                    body.width() - GLYPH);
        }
    }

    private static void row(ColumnFact column, Bounds body, double y, Pen pen) {
        Look look = pen.look();
        ColumnType type = ColumnType.ofEngine(column.getEngineType());
        pen.fillRound(look.mix(Role.NODE, Role.TABLE, 14), body.x(), y + 1, GLYPH, 16, 4);
        String glyph = glyph(type.kind());
        int width = pen.width(glyph, look.smallFont());
        double line = pen.lineHeight(look.smallFont());
        pen.text(
                glyph,
                look.smallFont(),
                look.color(Role.TABLE),
                body.x() + (GLYPH - width) / 2,
                y + 1 + (16 - line) / 2,
                GLYPH);
        String word = word(type);
        int taken =
                pen.textTo(
                        word,
                        look.smallFont(),
                        look.color(Role.TEXT_MUTED),
                        body.right(),
                        y + 1 + (16 - line) / 2,
                        body.width() / 3);
        pen.text(
                column.getName(),
                look.bodyFont(),
                look.color(Role.TEXT),
                body.x() + GLYPH + 7,
                y + (18 - pen.lineHeight(look.bodyFont())) / 2.0,
                body.width() - GLYPH - 7 - taken - 8);
    }

    /** {@return a sign for what the values mean} */
    static String glyph(ColumnType.Kind kind) {
        return switch (kind) {
            case BOOLEAN -> "✓";
            case INTEGER -> "123";
            case DECIMAL, FLOATING -> "1.5";
            case TEXT -> "abc";
            case CATEGORY -> "ABC";
            case DATE -> "31";
            case TIME, TIMESTAMP, INSTANT -> "12h";
            case INTERVAL -> "↔";
            case NESTED -> "[ ]";
            case OPAQUE -> "0x";
        };
    }

    private static String word(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case INTEGER -> "integer";
            case DECIMAL -> "decimal";
            case FLOATING -> "double";
            case TEXT -> "text";
            case CATEGORY -> "category";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "timestamp";
            case INSTANT -> "instant";
            case INTERVAL -> "interval";
            case NESTED -> "nested";
            case OPAQUE -> "bytes";
        };
    }
}
