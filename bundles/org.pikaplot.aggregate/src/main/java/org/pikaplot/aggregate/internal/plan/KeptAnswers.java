package org.pikaplot.aggregate.internal.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.ColumnDomain;
import org.pikaplot.aggregate.ColumnValues;
import org.pikaplot.aggregate.internal.kernel.MinMaxTree;
import org.pikaplot.aggregate.internal.kernel.Pyramid;
import org.pikaplot.compute.CacheCounters;
import org.pikaplot.compute.CacheTier;
import org.pikaplot.data.TableRef;

/**
 * Answers that were given and what was made to answer quickly, until the budget is used up; those
 * not asked for longest go first. Any thread.
 */
final class KeptAnswers implements CacheTier {
    /** What an answer is remembered by: a reference always means the same rows. */
    sealed interface Key {
        /** The answer to a request. */
        record Answer(TableRef table, AggregateRequest request) implements Key {}

        /** What a column holds. */
        record Domain(TableRef table, String column) implements Key {}

        /** Whether a column never falls. */
        record Sorted(TableRef table, String column) implements Key {}

        /** That columns of a table were held in memory. */
        record Held(TableRef table) implements Key {}

        /** The tree over a column. */
        record Tree(TableRef table, String column) implements Key {}

        /** The pyramid over two columns. */
        record Pyramid(TableRef table, String x, String y) implements Key {}
    }

    private record Kept(Object value, long sizeBytes) {}

    private final Map<Key, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final Set<Key> ahead = new HashSet<>();
    private final long budgetBytes;
    private long heldBytes;
    private long prefetched;
    private long prefetchHits;

    KeptAnswers(long budgetBytes) {
        this.budgetBytes = budgetBytes;
    }

    synchronized <T> @Nullable T find(Key key, Class<T> type) {
        Kept known = kept.get(key);
        if (known == null) {
            return null;
        }
        prefetchHits += ahead.remove(key) ? 1 : 0;
        return type.cast(known.value());
    }

    /** {@return whether it is there} Nobody asked for it by this. */
    synchronized boolean contains(Key key) {
        return kept.containsKey(key);
    }

    /** Keeps an answer nobody has asked for yet. */
    synchronized void keepAhead(Key key, Object value) {
        keep(key, value);
        if (kept.containsKey(key)) {
            prefetched++;
            ahead.add(key);
        }
    }

    /** {@return the answers that are kept about a table, without being asked for} */
    synchronized Map<AggregateRequest, AggregateResult> answers(TableRef table) {
        Map<AggregateRequest, AggregateResult> found = new HashMap<>();
        kept.forEach((key, value) -> {
            if (key instanceof Key.Answer(TableRef of, AggregateRequest request)
                    && of.equals(table)
                    && value.value() instanceof AggregateResult result) {
                found.put(request, result);
            }
        });
        return found;
    }

    synchronized void keep(Key key, Object value) {
        long size = sizeBytes(value);
        if (size > budgetBytes / 4) {
            return;
        }
        Kept replaced = kept.put(key, new Kept(value, size));
        heldBytes += size - (replaced == null ? 0 : replaced.sizeBytes());
        shrinkTo(budgetBytes);
    }

    private void shrinkTo(long bytes) {
        var oldest = kept.entrySet().iterator();
        while (heldBytes > bytes && oldest.hasNext()) {
            Map.Entry<Key, Kept> entry = oldest.next();
            heldBytes -= entry.getValue().sizeBytes();
            ahead.remove(entry.getKey());
            oldest.remove();
        }
    }

    @Override
    public String name() {
        return "plot data";
    }

    @Override
    public Level level() {
        return Level.PLOT_DATA;
    }

    @Override
    public synchronized long heldBytes() {
        return heldBytes;
    }

    @Override
    public synchronized long release(long bytes) {
        long before = heldBytes;
        shrinkTo(before - bytes);
        return before - heldBytes;
    }

    @Override
    public synchronized CacheCounters counters() {
        return new CacheCounters(0, 0, 0, 0, 0, 0, prefetched, prefetchHits, 0);
    }

    private static long sizeBytes(Object value) {
        return 200
                + switch (value) {
                    case AggregateResult result -> sizeBytes(result);
                    case ColumnDomain domain -> labelBytes(domain.labels());
                    case MinMaxTree tree -> tree.sizeBytes();
                    case Pyramid pyramid -> pyramid.sizeBytes();
                    default -> 0;
                };
    }

    private static long sizeBytes(AggregateResult result) {
        return switch (result) {
            case AggregateResult.Rows rows -> columnBytes(rows.columns());
            case AggregateResult.GroupBy groups ->
                    columnBytes(groups.keys())
                            + 8L * groups.counts().length * (groups.measures().length + 1);
            case AggregateResult.Bin1D bins ->
                    8L * bins.edges().length * (bins.counts().length + 1)
                            + labelBytes(bins.series());
            case AggregateResult.Bin2D grid -> 4L * grid.counts().length;
            case AggregateResult.Hexagons grid -> 4L * grid.counts().length;
            case AggregateResult.M4 lines ->
                    lines.series().stream().mapToLong(line -> 16L * line.x().length + 100).sum();
            case AggregateResult.Quantiles quantiles ->
                    labelBytes(quantiles.groups()) + 100L * quantiles.counts().length;
            case AggregateResult.All all ->
                    all.results().stream().mapToLong(KeptAnswers::sizeBytes).sum();
        };
    }

    private static long columnBytes(Iterable<ColumnValues> columns) {
        long size = 0;
        for (ColumnValues column : columns) {
            size +=
                    switch (column) {
                        case ColumnValues.Numbers numbers -> 8L * numbers.size();
                        case ColumnValues.Codes codes ->
                                4L * codes.size() + labelBytes(codes.labels());
                    };
        }
        return size;
    }

    private static long labelBytes(Iterable<String> labels) {
        long size = 0;
        for (String label : labels) {
            size += 60 + 2L * label.length();
        }
        return size;
    }
}
