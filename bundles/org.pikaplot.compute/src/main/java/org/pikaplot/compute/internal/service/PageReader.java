package org.pikaplot.compute.internal.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.Page;
import org.pikaplot.compute.PageRequest;
import org.pikaplot.compute.RowConsumer;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.compute.spi.QueryEngine.Statement;
import org.pikaplot.data.Column;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.Sql;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;

/**
 * Reads the rows a reader looks at. A table's own order is jumped into; near the top of a sorted or
 * filtered view the engine keeps only the first rows; further down the whole view is kept once and
 * jumped into like a table.
 */
final class PageReader {
    private static final String TABLE = "t";
    private static final int KEPT_COUNTS = 256;

    /** Rows from the top that are sorted out anew rather than keeping the whole view. */
    static final long NEAR_TOP = 5_000;

    private final QueryEngine engine;
    private final Views views;
    private final Map<Filtered, Long> counts =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<Filtered, Long> eldest) {
                            return size() > KEPT_COUNTS;
                        }
                    });

    /** Keeps the answer of a statement; {@return the answer as a table} */
    @FunctionalInterface
    interface Views {
        TableRef keep(Statement statement, JobContext context);
    }

    private record Filtered(TableRef table, String filter) {}

    PageReader(QueryEngine engine, Views views) {
        this.engine = engine;
        this.views = views;
    }

    Page read(PageRequest request, JobContext context) {
        TableSchema schema = engine.schema(request.table());
        List<Column> columns =
                request.columns().isEmpty()
                        ? schema.columns()
                        : request.columns().stream().map(schema::get).toList();
        var wanted = new TableSchema(columns);
        request.order().forEach(key -> schema.get(key.column()));
        var rows = new Rows(columns.size(), request.limit());
        long total = total(request, context);
        long limit = Math.clamp(total - request.offset(), 0, request.limit());
        if (limit > 0) {
            read(request, wanted, limit, rows, context);
        }
        return new Page(wanted, request.offset(), rows.cells, total);
    }

    private void read(
            PageRequest request, TableSchema wanted, long limit, Rows rows, JobContext context) {
        TableRef table = request.table();
        if (request.filter() != null || !request.order().isEmpty()) {
            if (request.offset() + limit <= NEAR_TOP) {
                String some = " LIMIT " + limit + " OFFSET " + request.offset();
                runFiltered(request, select(request, wanted) + some, rows, context);
                return;
            }
            table = keepView(request, wanted, context);
        }
        engine.readRows(table, wanted.names(), request.offset(), limit, rows, context);
    }

    private TableRef keepView(PageRequest request, TableSchema wanted, JobContext context) {
        try {
            return views.keep(statement(request, select(request, wanted)), context);
        } catch (PikaException e) {
            throw placed(e, select(request, wanted), request.filter());
        }
    }

    private static String select(PageRequest request, TableSchema wanted) {
        String list =
                wanted.names().stream()
                        .map(name -> TABLE + "." + Sql.identifier(name))
                        .collect(Collectors.joining(", "));
        String order =
                request.order().stream()
                        .map(key ->
                                TABLE
                                        + "."
                                        + Sql.identifier(key.column())
                                        + (key.descending() ? " DESC" : " ASC")
                                        + " NULLS LAST")
                        .collect(Collectors.joining(", "));
        return "SELECT "
                + list
                + from(request.filter())
                + (order.isEmpty() ? "" : " ORDER BY " + order);
    }

    private static String from(@Nullable String filter) {
        return " FROM " + TABLE + (filter == null ? "" : " WHERE (" + filter + "\n)");
    }

    private long total(PageRequest request, JobContext context) {
        String filter = request.filter();
        if (filter == null) {
            return engine.rowCount(request.table());
        }
        var key = new Filtered(request.table(), filter);
        @Nullable Long known = counts.get(key);
        if (known == null) {
            long[] count = new long[1];
            RowConsumer one =
                    batch -> {
                        count[0] = batch.getLong(0, 0);
                        return false;
                    };
            runFiltered(request, "SELECT count(*)" + from(filter), one, context);
            known = count[0];
            counts.put(key, known);
        }
        return known;
    }

    private void runFiltered(
            PageRequest request, String sql, RowConsumer consumer, JobContext context) {
        try {
            engine.run(statement(request, sql), consumer, context);
        } catch (PikaException e) {
            throw placed(e, sql, request.filter());
        }
    }

    private static Statement statement(PageRequest request, String sql) {
        return new Statement(sql, Map.of(TABLE, request.table()), Map.of());
    }

    /** A place in our text is a place in the user's filter, or none. */
    private static PikaException placed(PikaException e, String sql, @Nullable String filter) {
        if (e.sqlOffset().isEmpty() || filter == null) {
            return e;
        }
        int start = sql.indexOf(" WHERE (" + filter) + " WHERE (".length();
        int offset = e.sqlOffset().getAsInt() - start;
        var moved = PikaException.of(e.code(), String.valueOf(e.getMessage())).cause(e);
        return offset >= 0 && offset <= filter.length()
                ? moved.sqlOffset(offset).build()
                : moved.build();
    }

    /** Gathers cells as text. */
    private static final class Rows implements RowConsumer {
        private final List<@Nullable String[]> cells = new ArrayList<>();
        private final int width;
        private final int limit;

        Rows(int width, int limit) {
            this.width = width;
            this.limit = limit;
        }

        @Override
        public boolean accept(org.pikaplot.data.RowBatch batch) {
            for (int row = 0; row < batch.rowCount() && cells.size() < limit; row++) {
                @Nullable String[] line = new @Nullable String[width];
                for (int column = 0; column < width; column++) {
                    line[column] = batch.getText(column, row);
                }
                cells.add(line);
            }
            return cells.size() < limit;
        }
    }
}
