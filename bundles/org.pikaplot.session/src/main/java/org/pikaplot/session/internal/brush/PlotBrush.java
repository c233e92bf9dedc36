package org.pikaplot.session.internal.brush;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.plot.ValueText;

/**
 * What the brushes leave of one plot, as it was when the plot was asked for. Immutable; any thread.
 *
 * @param resting brushes nobody moves
 * @param moving the brush under the hand, if it acts on this plot
 * @param answers what is known about the moving brush beforehand
 */
public record PlotBrush(
        List<SelectionClause> resting,
        Optional<SelectionClause> moving,
        Optional<CubeAnswers> answers) {
    /** Groups at most when those of other plots' brushes are compared with all. */
    private static final int MOST_GROUPS = 10_000;

    public PlotBrush {
        resting = List.copyOf(resting);
    }

    /** Nothing is brushed. */
    public static final PlotBrush NONE =
            new PlotBrush(List.of(), Optional.empty(), Optional.empty());

    /** {@return whether all rows are shown} */
    public boolean isEmpty() {
        return resting.isEmpty() && moving.isEmpty();
    }

    /** {@return a request for exactly the rows that are left} */
    public AggregateRequest exact(AggregateRequest request) {
        return filtered(request, Stream.concat(resting.stream(), moving.stream()).toList());
    }

    /**
     * {@return the answer to a request as the moving brush leaves it, if it is known beforehand}
     */
    public Optional<AggregateResult> known(AggregateRequest request) {
        return answers.flatMap(known -> known.find(filtered(request, resting)));
    }

    /**
     * {@return what a badge says}
     *
     * @param left the answer for the rows that are left
     * @param allRows of the table
     * @param known whether the answer was known beforehand and may be rounded
     */
    public String words(AggregateResult left, long allRows, boolean known) {
        String counted =
                "%s of %s rows"
                        .formatted(ValueText.number(left.rowsTotal()), ValueText.number(allRows));
        String rounding = known ? answers.map(CubeAnswers::rounding).orElse("") : "";
        return rounding.isEmpty() ? counted : counted + ", " + rounding;
    }

    static AggregateRequest filtered(AggregateRequest request, List<SelectionClause> clauses) {
        AggregateRequest filtered = request;
        for (SelectionClause clause : clauses) {
            filtered = filtered.filteredBy(clause);
        }
        return filtered;
    }

    /**
     * {@return what to ask of the rows that are left, to draw them over all rows} As the plot's own
     * request, but without what its colours come from, and with more groups: those that are largest
     * of all rows need not be the largest of some.
     *
     * @param color the column of the colours, if any
     */
    public static AggregateRequest selectable(AggregateRequest request, @Nullable String color) {
        return switch (request) {
            case AggregateRequest.All all ->
                    new AggregateRequest.All(
                            all.requests().stream()
                                    .filter(part -> !isRanking(part, color, all))
                                    .map(part -> selectable(part, null))
                                    .toList());
            case AggregateRequest.GroupBy groups ->
                    new AggregateRequest.GroupBy(
                            groups.keys(),
                            groups.measures(),
                            Math.max(groups.limit(), MOST_GROUPS),
                            groups.filter());
            default -> request;
        };
    }

    /**
     * Which values have colours of their own is found by counting all rows, whatever is brushed.
     */
    private static boolean isRanking(
            AggregateRequest part, @Nullable String color, AggregateRequest.All all) {
        return color != null
                && part instanceof AggregateRequest.GroupBy groups
                && groups.keys().equals(List.of(color))
                && all.requests().size() == 2
                && all.requests().getLast().equals(part);
    }

    /**
     * {@return the answer to {@link #selectable} with what was left out, from the answer for all}
     */
    public static AggregateResult completed(
            AggregateRequest request,
            @Nullable String color,
            AggregateResult selected,
            AggregateResult whole) {
        if (!(request instanceof AggregateRequest.All all)
                || !(selected instanceof AggregateResult.All found)
                || !(whole instanceof AggregateResult.All known)) {
            return selected;
        }
        var next = found.results().iterator();
        return new AggregateResult.All(
                IntStream.range(0, all.requests().size())
                        .mapToObj(i ->
                                isRanking(all.requests().get(i), color, all)
                                        ? known.results().get(i)
                                        : next.next())
                        .toList());
    }
}
