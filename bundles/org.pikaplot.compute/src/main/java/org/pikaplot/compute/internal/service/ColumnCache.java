package org.pikaplot.compute.internal.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.CacheTier;
import org.pikaplot.compute.ComputeService.ResidentColumns;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.compute.spi.QueryEngine.Statement;
import org.pikaplot.data.Column;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.ResidentColumn;
import org.pikaplot.data.Sql;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;

/**
 * Columns held for kernels within a budget of bytes. What is on loan stays; of the rest the longest
 * unused goes first. Thread-safe.
 */
final class ColumnCache implements CacheTier, AutoCloseable {
    private static final String TABLE = "t";

    private final QueryEngine engine;
    private final long budgetBytes;
    private final Map<Key, Entry> entries = new HashMap<>();
    private final SharedRuns<List<Key>> loads = new SharedRuns<>();
    private long usedBytes;
    private long clock;

    ColumnCache(QueryEngine engine, long budgetBytes) {
        this.engine = engine;
        this.budgetBytes = budgetBytes;
    }

    private record Key(TableRef table, String column) {}

    private static final class Entry {
        final ResidentColumn column;
        final long sizeBytes;
        long lastUse;
        int loans;
        boolean dropped;

        Entry(ResidentColumn column) {
            this.column = column;
            this.sizeBytes = column.sizeBytes();
        }
    }

    /** Lends columns, loading those that are missing. On a worker. */
    ResidentColumns borrow(TableRef table, List<String> names, JobContext context) {
        TableSchema schema = engine.schema(table);
        List<Key> keys =
                names.stream().map(schema::get).map(c -> new Key(table, c.name())).toList();
        return loads.get(
                keys,
                context,
                () -> lend(keys),
                () -> {
                    List<Key> missing = missing(keys);
                    while (!missing.isEmpty()) {
                        load(table, missing, context);
                        missing = missing(keys);
                    }
                    @Nullable ResidentColumns lent = lend(keys);
                    return lent != null ? lent : borrow(table, names, context);
                });
    }

    private synchronized List<Key> missing(List<Key> keys) {
        return keys.stream().distinct().filter(key -> !entries.containsKey(key)).toList();
    }

    private synchronized @Nullable ResidentColumns lend(List<Key> keys) {
        var lent = new ArrayList<Entry>();
        for (Key key : keys) {
            @Nullable Entry entry = entries.get(key);
            if (entry == null) {
                return null;
            }
            lent.add(entry);
        }
        for (Entry entry : lent) {
            entry.loans++;
            entry.lastUse = ++clock;
        }
        return new Loan(List.copyOf(lent));
    }

    private void load(TableRef table, List<Key> keys, JobContext context) {
        long rows = engine.rowCount(table);
        List<Column> columns =
                keys.stream().map(key -> engine.schema(table).get(key.column)).toList();
        long bytes = columns.stream().mapToLong(c -> ColumnSink.sizeBytes(c, rows)).sum();
        reserve(bytes);
        var sinks = new ArrayList<ColumnSink>();
        var loaded = new ArrayList<ResidentColumn>();
        boolean done = false;
        try {
            columns.forEach(column -> sinks.add(ColumnSink.of(column, rows)));
            engine.run(
                    statement(table, sinks),
                    batch -> {
                        for (int i = 0; i < sinks.size(); i++) {
                            sinks.get(i).accept(batch, i);
                        }
                        context.progress(sinks.getFirst().filled());
                        return true;
                    },
                    context);
            sinks.forEach(sink -> loaded.add(sink.finish()));
            done = true;
            unreserve(bytes - loaded.stream().mapToLong(ResidentColumn::sizeBytes).sum());
            add(keys, loaded);
        } finally {
            if (!done) {
                loaded.forEach(ResidentColumn::close);
                sinks.forEach(ColumnSink::abandon);
                unreserve(bytes);
            }
        }
    }

    private static Statement statement(TableRef table, List<ColumnSink> sinks) {
        var list = new StringBuilder();
        for (int i = 0; i < sinks.size(); i++) {
            list.append(i == 0 ? "" : ", ")
                    .append(sinks.get(i).expression())
                    .append(" AS v")
                    .append(i);
        }
        return new Statement(
                "SELECT " + list + " FROM " + Sql.identifier(TABLE),
                Map.of(TABLE, table),
                Map.of());
    }

    /** Takes room for what is about to be loaded. */
    private synchronized void reserve(long bytes) {
        makeRoom(budgetBytes - bytes);
        if (usedBytes + bytes > budgetBytes) {
            throw PikaException.of(
                            ErrorCode.ENGINE,
                            "The columns need %,d MB, but only %,d MB are left for columns."
                                    .formatted(
                                            bytes >> 20,
                                            Math.max(0, budgetBytes - usedBytes) >> 20))
                    .build();
        }
        usedBytes += bytes;
    }

    private void makeRoom(long roomBytes) {
        List<Map.Entry<Key, Entry>> idle =
                entries.entrySet().stream()
                        .filter(e -> e.getValue().loans == 0)
                        .sorted(Comparator.comparingLong(e -> e.getValue().lastUse))
                        .toList();
        for (var candidate : idle) {
            if (usedBytes <= roomBytes) {
                return;
            }
            entries.remove(candidate.getKey());
            free(candidate.getValue());
        }
    }

    private synchronized void unreserve(long bytes) {
        usedBytes -= bytes;
    }

    @Override
    public String name() {
        return "resident columns";
    }

    @Override
    public Level level() {
        return Level.ANSWERS;
    }

    @Override
    public synchronized long heldBytes() {
        return usedBytes;
    }

    @Override
    public synchronized long release(long bytes) {
        long before = usedBytes;
        makeRoom(usedBytes - bytes);
        return before - usedBytes;
    }

    private synchronized void add(List<Key> keys, List<ResidentColumn> columns) {
        for (int i = 0; i < keys.size(); i++) {
            var entry = new Entry(columns.get(i));
            entry.lastUse = ++clock;
            // Loaded twice at the same time, as parts of different sets: one suffices.
            if (entries.putIfAbsent(keys.get(i), entry) != null) {
                free(entry);
            }
        }
    }

    private void free(Entry entry) {
        usedBytes -= entry.sizeBytes;
        entry.column.close();
    }

    /** Forgets the columns of a table, those on loan when they come back. */
    synchronized void drop(TableRef table) {
        entries.entrySet().removeIf(e -> e.getKey().table.equals(table) && retire(e.getValue()));
    }

    private boolean retire(Entry entry) {
        entry.dropped = true;
        if (entry.loans == 0) {
            free(entry);
        }
        return true;
    }

    private synchronized void giveBack(List<Entry> lent) {
        for (Entry entry : lent) {
            entry.loans--;
            if (entry.loans == 0 && entry.dropped) {
                free(entry);
            }
        }
    }

    /** Frees everything, also what is still on loan: its reader gets an exception, not a crash. */
    @Override
    public synchronized void close() {
        entries.values().forEach(entry -> entry.column.close());
        entries.clear();
    }

    private final class Loan implements ResidentColumns {
        private final List<Entry> lent;
        private final AtomicBoolean returned = new AtomicBoolean();

        Loan(List<Entry> lent) {
            this.lent = lent;
        }

        @Override
        public List<ResidentColumn> columns() {
            return lent.stream().map(entry -> entry.column).toList();
        }

        @Override
        public void close() {
            if (returned.compareAndSet(false, true)) {
                giveBack(lent);
            }
        }
    }
}
