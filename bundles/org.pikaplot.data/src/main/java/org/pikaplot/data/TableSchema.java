package org.pikaplot.data;

import java.util.List;
import java.util.Optional;

/**
 * The columns of a table, in order. Names are unique without regard to case, as the engine demands.
 *
 * @param columns in table order; may be empty only for a table that does not exist yet
 */
public record TableSchema(List<Column> columns) {

    public TableSchema {
        columns = List.copyOf(columns);
    }

    /**
     * {@return the column of that name, case-insensitive like the engine; empty when there is none}
     * A column of exactly that spelling comes first.
     */
    public Optional<Column> find(String name) {
        Optional<Column> exact =
                columns.stream().filter(column -> column.name().equals(name)).findFirst();
        return exact.or(() ->
                columns.stream()
                        .filter(column -> column.name().equalsIgnoreCase(name))
                        .findFirst());
    }

    /**
     * {@return the column of that name}
     *
     * @throws PikaException {@code UNKNOWN_COLUMN} naming the column and the ones there are
     */
    public Column get(String name) {
        return find(name)
                .orElseThrow(() ->
                        PikaException.of(
                                        ErrorCode.UNKNOWN_COLUMN,
                                        "There is no column \"%s\". The table has: %s."
                                                .formatted(name, namesForMessage()))
                                .column(name)
                                .build());
    }

    /** {@return the names, in table order} */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    private String namesForMessage() {
        int shown = Math.min(columns.size(), 20);
        String listed = String.join(", ", names().subList(0, shown));
        return shown < columns.size()
                ? listed + " and %d more".formatted(columns.size() - shown)
                : listed;
    }
}
