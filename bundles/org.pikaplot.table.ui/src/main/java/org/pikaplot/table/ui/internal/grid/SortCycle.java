package org.pikaplot.table.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import org.pikaplot.compute.PageRequest.SortKey;

/** What a click on a header makes of the sort keys: ascending, descending, not sorted, in turn. */
final class SortCycle {
    private SortCycle() {}

    /**
     * {@return the next keys}
     *
     * @param further keep the other keys and sort by this column after them
     */
    static List<SortKey> next(List<SortKey> order, String column, boolean further) {
        List<SortKey> keys = new ArrayList<>(further ? order : List.of());
        SortKey before =
                order.stream().filter(key -> key.column().equals(column)).findFirst().orElse(null);
        SortKey after =
                before == null
                        ? new SortKey(column, false)
                        : before.descending() ? null : new SortKey(column, true);
        int place = before == null ? -1 : keys.indexOf(before);
        if (place >= 0) {
            keys.remove(place);
        } else {
            place = keys.size();
        }
        if (after != null) {
            keys.add(place, after);
        }
        return List.copyOf(keys);
    }
}
