package org.pikaplot.aggregate.internal.plan;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.AggregateService.Answer;
import org.pikaplot.aggregate.AggregateService.Choice;

/** Which ways were looked at for one request, and why they were not taken. */
final class Weighing {
    private final String request;
    private final List<String> rejected = new CopyOnWriteArrayList<>();
    private final long begun = System.nanoTime();

    Weighing(AggregateRequest request) {
        this.request = describe(request);
    }

    /** For questions that are no requests. */
    Weighing(String question) {
        this.request = question;
    }

    /** Notes a way that is not taken. */
    void reject(String way, String why) {
        String both = way + " (" + why + ")";
        if (!rejected.contains(both)) {
            rejected.add(both);
        }
    }

    /** {@return an answer by the way that was taken} */
    Answer answer(AggregateResult result, String way, String because) {
        return answer(result, true, way, because);
    }

    /** {@return what can be shown before the answer} */
    Answer firstLook(AggregateResult result, String way, String because) {
        return answer(result, false, "first look: " + way, because);
    }

    private Answer answer(AggregateResult result, boolean exact, String way, String because) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
        return new Answer(
                result, exact, List.of(new Choice(request, way, because, rejected, elapsed)));
    }

    /** {@return bytes for people} */
    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MB", Math.max(1, bytes >> 20));
    }

    private static String describe(AggregateRequest request) {
        String text =
                switch (request) {
                    case AggregateRequest.Rows rows ->
                            "at most %,d rows of %s"
                                    .formatted(rows.limit(), String.join(", ", rows.columns()));
                    case AggregateRequest.GroupBy groups ->
                            "groups by " + String.join(", ", groups.keys());
                    case AggregateRequest.Bin1D bins ->
                            "%,d bins of %s".formatted(bins.bins(), bins.column())
                                    + by(bins.split());
                    case AggregateRequest.Bin2D grid ->
                            "%,d x %,d cells of %s, %s"
                                    .formatted(grid.width(), grid.height(), grid.x(), grid.y());
                    case AggregateRequest.Hexagons grid ->
                            "hexagons of %s, %s, %,d side by side"
                                    .formatted(grid.x(), grid.y(), grid.width());
                    case AggregateRequest.M4 line ->
                            "a line of %s over %s in %,d pixel columns"
                                            .formatted(line.y(), line.x(), line.pixelColumns())
                                    + by(line.split());
                    case AggregateRequest.Quantiles quantiles ->
                            "%d quantiles of %s"
                                            .formatted(
                                                    quantiles.probabilities().size(),
                                                    quantiles.column())
                                    + by(quantiles.by());
                    case AggregateRequest.All all -> all.requests().size() + " requests together";
                };
        return request.filter().isEmpty()
                ? text
                : "%s under %d conditions".formatted(text, request.filter().size());
    }

    private static String by(@Nullable String split) {
        return split == null ? "" : " by " + split;
    }
}
