package org.pikaplot.plot.types.internal.line;

import java.util.Arrays;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.plot.PlotContext;
import org.pikaplot.plot.ValueText;
import org.pikaplot.plot.types.internal.common.Badge;

/** What a line plot must say about itself. */
public final class LineBadge {
    private final LineQuery query;
    private final AggregateResult answer;
    private final PlotContext context;

    /** Looks at an answer to a line's request. */
    public LineBadge(LineQuery query, AggregateResult answer, PlotContext context) {
        this.query = query;
        this.answer = answer;
        this.context = context;
    }

    /** {@return whether a point stands for several rows} */
    public boolean aggregated() {
        return answer instanceof AggregateResult.GroupBy groups
                && Arrays.stream(groups.counts()).anyMatch(count -> count > 1);
    }

    /**
     * {@return the words}
     *
     * @param notPositive whether values are missing because a logarithmic axis has no place for
     *     them
     */
    public String text(boolean notPositive) {
        var badge = new Badge();
        String total = Badge.rows(answer.rowsTotal());
        switch (answer) {
            case AggregateResult.GroupBy groups -> {
                boolean asked = !query.aggregation().automatic();
                if (aggregated() || asked) {
                    badge.say(query.aggregation().words() + " per " + query.x() + ", " + total);
                }
                if (groups.groupsTotal() > groups.counts().length) {
                    badge.say(
                            "%s of %s groups"
                                    .formatted(
                                            ValueText.count(groups.counts().length),
                                            ValueText.count(groups.groupsTotal())));
                }
            }
            case AggregateResult.Bin1D bins -> badge.say("rows counted in equal steps, " + total);
            case AggregateResult.Rows rows -> {
                if (rows.sampled()) {
                    badge.say(
                            "%s of %s rows, a uniform sample"
                                    .formatted(
                                            ValueText.count(rows.rowsShown()),
                                            ValueText.count(rows.rowsTotal())));
                }
            }
            default -> {
                if (!context.domain(query.x()).unique()) {
                    badge.say("values as they are, several rows share an x");
                }
            }
        }
        if (context.viewport().x().isEmpty()) {
            long missing =
                    context.domain(query.x()).nullCount()
                            + context.domain(query.x()).notFiniteCount();
            badge.leftOut(missing, "no finite value in " + query.x());
            String y = query.aggregation().measure().column();
            if (query.way() == LineQuery.Way.ENVELOPE && y != null) {
                long gaps = context.domain(y).nullCount() + context.domain(y).notFiniteCount();
                badge.leftOut(gaps, "no finite value in " + y);
            }
        }
        if (notPositive) {
            badge.say("values that are not positive are left out (logarithmic axis)");
        }
        return badge.text();
    }
}
