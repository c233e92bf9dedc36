package org.pikaplot.plot.types.internal.common;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType.Kind;
import org.pikaplot.data.TableSchema;

/** Sets of column kinds that channels accept. */
public final class Kinds {
    /** Numbers with a size. */
    public static final Set<Kind> NUMBERS =
            Set.copyOf(EnumSet.of(Kind.INTEGER, Kind.DECIMAL, Kind.FLOATING));

    /** Names of groups. */
    public static final Set<Kind> GROUPS =
            Set.copyOf(EnumSet.of(Kind.TEXT, Kind.CATEGORY, Kind.BOOLEAN));

    /** Values with a distance. */
    public static final Set<Kind> CONTINUOUS =
            Set.copyOf(
                    EnumSet.of(
                            Kind.INTEGER,
                            Kind.DECIMAL,
                            Kind.FLOATING,
                            Kind.DATE,
                            Kind.TIME,
                            Kind.TIMESTAMP,
                            Kind.INSTANT));

    /** Everything that can be grouped and named. */
    public static final Set<Kind> ANY = Set.copyOf(union());

    private Kinds() {}

    private static Set<Kind> union() {
        Set<Kind> kinds = EnumSet.copyOf(CONTINUOUS);
        kinds.addAll(GROUPS);
        return kinds;
    }

    /** {@return columns of these kinds, in table order, those whose names look like keys last} */
    public static List<Column> columns(TableSchema schema, Set<Kind> kinds) {
        return schema.columns().stream()
                .filter(column -> kinds.contains(column.type().kind()))
                .sorted(java.util.Comparator.comparing(column -> looksLikeKey(column.name())))
                .toList();
    }

    private static boolean looksLikeKey(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("id")
                || lower.endsWith("_id")
                || lower.endsWith(" id")
                || lower.endsWith("code");
    }
}
