package org.pikaplot.table.ui.internal.grid;

import org.pikaplot.data.Column;

/** How wide columns begin. */
final class ColumnWidths {
    private static final int PX_PER_CHARACTER = 8;
    private static final int HEADER_ROOM = 44;
    private static final int WIDEST = 320;

    private ColumnWidths() {}

    /** {@return points: enough for the name and a usual value} */
    static int suggest(Column column) {
        int value =
                switch (column.type().kind()) {
                    case BOOLEAN -> 64;
                    case INTEGER, DECIMAL -> 104;
                    case FLOATING -> 176;
                    case DATE, TIME -> 104;
                    case TIMESTAMP -> 168;
                    case INSTANT -> 208;
                    case TEXT, CATEGORY, INTERVAL, OPAQUE -> 144;
                    case NESTED -> 240;
                };
        int name = column.name().length() * PX_PER_CHARACTER + HEADER_ROOM;
        return Math.clamp(name, value, WIDEST);
    }
}
