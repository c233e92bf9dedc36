package org.pikaplot.aggregate.internal.plan;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateService.Answer;
import org.pikaplot.aggregate.ColumnDomain;
import org.pikaplot.aggregate.Range;

/**
 * Looks ahead of a person who pans and zooms: when an answer took long, the same is asked of twice
 * the viewport around it while nothing else is to do. A step to any side or a level outwards then
 * has something to show at once. Any thread.
 */
final class Surroundings {
    private final Answers answers;
    private final KeptAnswers kept;
    private final Set<KeptAnswers.Key> underWay = ConcurrentHashMap.newKeySet();

    Surroundings(Answers answers, KeptAnswers kept) {
        this.answers = answers;
        this.kept = kept;
    }

    /**
     * Asks for what lies around.
     *
     * @param table where the requests were asked
     * @param seen those that took long
     */
    void want(Source table, List<AggregateRequest> seen) {
        for (AggregateRequest request : seen) {
            @Nullable AggregateRequest wider = wider(table, request);
            if (wider != null) {
                ask(table.idle(), wider);
            }
        }
    }

    private void ask(Source idle, AggregateRequest wider) {
        var key = new KeptAnswers.Key.Answer(idle.table(), wider);
        if (kept.contains(key) || !underWay.add(key)) {
            return;
        }
        ChainedHandle<Answer> job = new ChainedHandle<>();
        job.outcome().thenRun(() -> underWay.remove(key));
        answers.answer(job, idle, wider, job::complete);
    }

    /** {@return whether something is being computed ahead} */
    boolean isBusy() {
        return !underWay.isEmpty();
    }

    private @Nullable AggregateRequest wider(Source table, AggregateRequest request) {
        return switch (request) {
            case AggregateRequest.Bin2D grid ->
                    holds(table, grid.x(), grid.xRange()) && holds(table, grid.y(), grid.yRange())
                            ? null
                            : new AggregateRequest.Bin2D(
                                    grid.x(),
                                    grid.y(),
                                    doubled(grid.xRange()),
                                    doubled(grid.yRange()),
                                    grid.width(),
                                    grid.height(),
                                    grid.filter());
            case AggregateRequest.M4 line ->
                    holds(table, line.x(), line.range())
                            ? null
                            : new AggregateRequest.M4(
                                    line.x(),
                                    line.y(),
                                    doubled(line.range()),
                                    line.pixelColumns(),
                                    line.split(),
                                    line.filter());
            default -> null;
        };
    }

    /** Whether all of a column is seen: there is nothing around. */
    private boolean holds(Source table, String name, Range viewport) {
        ColumnDomain domain =
                kept.find(
                        new KeptAnswers.Key.Domain(table.table(), table.schema().get(name).name()),
                        ColumnDomain.class);
        return domain != null
                && domain.range()
                        .map(all -> viewport.contains(all.min()) && viewport.contains(all.max()))
                        .orElse(true);
    }

    private static Range doubled(Range viewport) {
        double half = viewport.span() / 2;
        double min = viewport.min() - half;
        double max = viewport.max() + half;
        return Double.isFinite(min) && Double.isFinite(max) ? new Range(min, max) : viewport;
    }
}
