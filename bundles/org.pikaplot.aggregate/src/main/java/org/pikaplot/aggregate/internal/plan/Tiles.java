package org.pikaplot.aggregate.internal.plan;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.ColumnDomain;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.aggregate.internal.plan.KernelAnswers.Viewport;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.compute.StoredTable;
import org.pikaplot.compute.spi.QueryEngine.Statement;
import org.pikaplot.data.Column;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.Sql;
import org.pikaplot.data.TableRef;

/**
 * Copies of two columns on disk, in the order of tiles: points that lie near each other in the plot
 * lie near each other in the file, and a viewport reads a part of it. For columns that are too
 * large to be held in memory. Tiles are squares of a grid over the whole, in Z-order (Morton,
 * 1966). Copies are made while nothing else is to do. Any thread.
 */
final class Tiles {
    /** Bits of a tile's number across and upwards. */
    private static final int BITS = 6;

    /** Copies kept; the one not read for longest goes first. */
    private static final int MOST = 4;

    /** A viewport of more of the plane than this reads most of the file anyway. */
    private static final double MOST_SHARE = 0.5;

    private final ComputeService compute;
    private final KeptAnswers kept;
    private final Tuning tuning;
    private final Map<Key, TableRef.Stored> copies = new LinkedHashMap<>(8, 0.75f, true);
    private final Set<Key> underWay = ConcurrentHashMap.newKeySet();
    private final Set<Key> failed = ConcurrentHashMap.newKeySet();

    Tiles(ComputeService compute, KeptAnswers kept, Tuning tuning) {
        this.compute = compute;
        this.kept = kept;
        this.tuning = tuning;
    }

    private record Key(TableRef table, String x, String y) {}

    /**
     * {@return the rows of a viewport, as a table of the two columns; null while there is no copy}
     * Every row of the viewport is among them, others are as well.
     */
    @Nullable Source near(Source source, Viewport viewport) {
        String why = unfit(source, viewport);
        if (why != null) {
            source.weighing().reject("tile order", why);
            return null;
        }
        TableRef.@Nullable Stored copy = find(key(source, viewport));
        if (copy == null) {
            source.weighing().reject("tile order", "not built yet");
            return null;
        }
        return new Source(
                copy,
                compute.schema(copy),
                source.rowCount(),
                List.of(
                        new SelectionClause.Rectangle(
                                viewport.x(), viewport.xRange(), viewport.y(), viewport.yRange())),
                source.priority(),
                1,
                source.weighing());
    }

    private @Nullable String unfit(Source source, Viewport viewport) {
        if (!source.filter().isEmpty()) {
            return "it holds the two columns alone";
        }
        if (source.rowCount() < tuning.tilesFromRows()) {
            return "few rows are quick without";
        }
        double share =
                share(source, viewport.x(), viewport.xRange())
                        * share(source, viewport.y(), viewport.yRange());
        return share > MOST_SHARE ? "most of the plane is seen" : null;
    }

    private double share(Source source, String name, Range viewport) {
        Range whole = domain(source, name);
        return whole == null || !hasTiles(whole) ? 1 : Math.min(1, viewport.span() / whole.span());
    }

    private static boolean hasTiles(Range whole) {
        return whole.span() > 0 && whole.span() < Double.MAX_VALUE;
    }

    private @Nullable Range domain(Source source, String name) {
        ColumnDomain domain =
                kept.find(
                        new KeptAnswers.Key.Domain(
                                source.table(), source.schema().get(name).name()),
                        ColumnDomain.class);
        return domain == null ? null : domain.range().orElse(null);
    }

    private synchronized TableRef.@Nullable Stored find(Key key) {
        TableRef.@Nullable Stored copy = copies.get(key);
        if (copy != null && !compute.isAvailable(copy)) {
            copies.remove(key);
            return null;
        }
        return copy;
    }

    /** Makes the copy for two columns, unless it is there or would be of no use. */
    void want(Source source, Viewport viewport) {
        Key key = key(source, viewport);
        Range across = domain(source, key.x);
        Range upwards = domain(source, key.y);
        if (source.rowCount() < tuning.tilesFromRows()
                || across == null
                || upwards == null
                || !hasTiles(across)
                || !hasTiles(upwards)
                || key.x.equals(key.y)
                || failed.contains(key)
                || find(key) != null
                || !underWay.add(key)) {
            return;
        }
        Statement statement = statement(source, key, across, upwards);
        var ref = new TableRef.Stored("tiles_" + UUID.randomUUID().toString().replace('-', '_'), 1);
        QueryHandle<StoredTable> job =
                compute.run(
                        null,
                        Priority.SPECULATIVE,
                        context -> compute.engine().store(statement, ref, context));
        job.outcome()
                .thenAccept(outcome -> {
                    if (outcome instanceof QueryOutcome.Success) {
                        put(key, ref);
                    } else if (outcome
                            instanceof QueryOutcome.Failure<StoredTable>(PikaException e)) {
                        // The plot is as good without, only slower.
                        System.getLogger(Tiles.class.getName())
                                .log(System.Logger.Level.DEBUG, "no copy in tile order", e);
                        failed.add(key);
                    }
                    underWay.remove(key);
                });
    }

    /** {@return whether a copy is being made} */
    boolean isBuilding() {
        return !underWay.isEmpty();
    }

    private void put(Key key, TableRef.Stored copy) {
        var gone = new ArrayList<TableRef.Stored>();
        synchronized (this) {
            copies.put(key, copy);
            Iterator<Map.Entry<Key, TableRef.Stored>> oldest = copies.entrySet().iterator();
            while (oldest.hasNext()) {
                Map.Entry<Key, TableRef.Stored> entry = oldest.next();
                if (copies.size() > MOST || !compute.isAvailable(entry.getKey().table)) {
                    gone.add(entry.getValue());
                    oldest.remove();
                }
            }
        }
        gone.forEach(compute::drop);
    }

    private static Key key(Source source, Viewport viewport) {
        return new Key(
                source.table(),
                source.schema().get(viewport.x()).name(),
                source.schema().get(viewport.y()).name());
    }

    private static Statement statement(Source source, Key key, Range across, Range upwards) {
        Column x = source.schema().get(key.x);
        Column y = source.schema().get(key.y);
        String sql =
                """
                SELECT %1$s AS %2$s, %3$s AS %4$s FROM %5$s
                WHERE isfinite(%1$s) AND isfinite(%3$s) ORDER BY %6$s\
                """
                        .formatted(
                                SqlText.position(x),
                                Sql.identifier(key.x),
                                SqlText.position(y),
                                Sql.identifier(key.y),
                                SqlText.TABLE,
                                zOrder(
                                        tile(SqlText.position(x), across),
                                        tile(SqlText.position(y), upwards)));
        return new Statement(sql, Map.of(SqlText.TABLE, source.table()), Map.of());
    }

    /** SQL for the number of the tile a finite position lies in. */
    private static String tile(String position, Range whole) {
        int tiles = 1 << BITS;
        return "CAST(least(floor((%s - %s) / %s), %d) AS INTEGER)"
                .formatted(
                        position,
                        SqlText.literal(whole.min()),
                        SqlText.literal(whole.span() / tiles),
                        tiles - 1);
    }

    private static String zOrder(String across, String upwards) {
        var bits = new ArrayList<String>();
        for (int bit = 0; bit < BITS; bit++) {
            bits.add(moved(across, bit, 2 * bit));
            bits.add(moved(upwards, bit, 2 * bit + 1));
        }
        return String.join(" + ", bits);
    }

    private static String moved(String number, int from, int to) {
        return String.format(Locale.ROOT, "(((%s >> %d) & 1) << %d)", number, from, to);
    }
}
