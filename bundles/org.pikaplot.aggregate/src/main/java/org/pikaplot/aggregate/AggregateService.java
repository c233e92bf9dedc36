package org.pikaplot.aggregate;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.TableRef;

/**
 * Answers aggregate requests by the fastest exact way: a cached answer, a tree, a pyramid, kernels
 * over resident columns or a stream, or SQL. Any thread; work happens on the compute service's
 * workers. Belongs to one compute service and dies with it.
 */
public interface AggregateService {

    /**
     * Answers a request. The newest request of an owner cancels that owner's older one.
     *
     * <p>Fails with {@code UNKNOWN_COLUMN} when a column does not exist or its type does not fit
     * the request.
     */
    QueryHandle<Answer> submit(
            TableRef table, AggregateRequest request, @Nullable String owner, Priority priority);

    /**
     * Answers a request as {@link #submit(TableRef, AggregateRequest, String, Priority)} does.
     * Where that takes longer than a moment, a first look comes before: a kept answer or a pyramid
     * seen through the new viewport, or a sample counted up.
     *
     * @param coarse gets the first look, at most once, on a worker, before the outcome completes;
     *     not called for what is answered at once
     */
    QueryHandle<Answer> submit(
            TableRef table,
            AggregateRequest request,
            @Nullable String owner,
            Priority priority,
            Consumer<Answer> coarse);

    /**
     * An answer and how it was made.
     *
     * @param result the answer
     * @param exact whether this is the answer; false = a first look at it
     * @param choices how each request was answered: one, or for {@link AggregateRequest.All} one
     *     for each request in it
     */
    record Answer(AggregateResult result, boolean exact, List<Choice> choices) {
        public Answer {
            choices = List.copyOf(choices);
        }

        /**
         * {@return the ways taken, each once: {@code "cached"}, {@code "kernel ... over n resident
         * columns"}, {@code "kernel ... over a stream"}, {@code "... from a tree"}, {@code "...
         * from a pyramid"}, {@code "rows from a stream"} or {@code "sql"}}
         */
        public String way() {
            return choices.stream().map(Choice::way).distinct().collect(Collectors.joining(", "));
        }
    }

    /**
     * Why a request was answered as it was.
     *
     * @param request what was asked, in a few words
     * @param way the way taken
     * @param because why this way
     * @param rejected the ways that were looked at before, each with its reason
     * @param elapsed from the question to the answer
     */
    record Choice(
            String request, String way, String because, List<String> rejected, Duration elapsed) {
        public Choice {
            rejected = List.copyOf(rejected);
        }

        /** {@return all of it as one line for people} */
        public String explain() {
            return String.format(
                    Locale.ROOT,
                    "%s: %s, because %s%s; %.1f ms",
                    request,
                    way,
                    because,
                    rejected.isEmpty() ? "" : "; not " + String.join(", not ", rejected),
                    elapsed.toNanos() / 1e6);
        }
    }

    /** Tells what the columns hold; kept, because a reference always means the same rows. */
    QueryHandle<Map<String, ColumnDomain>> domains(TableRef table, List<String> columns);

    /**
     * Builds what answers requests for every position of a brush, or finds it among the last ones
     * built. The newest cube of an owner cancels that owner's older one.
     *
     * <p>Fails with {@code UNKNOWN_COLUMN} when a column does not exist or its type does not fit,
     * and with {@code USAGE} when the brush has too many values.
     *
     * @param brush what the brush can tell apart
     * @param views what follows the brush, each with the filter that the other brushes make
     */
    QueryHandle<CrossfilterCube> cube(
            TableRef table,
            BrushGrid brush,
            List<AggregateRequest> views,
            @Nullable String owner,
            Priority priority);

    /** Makes aggregate services. A DS service. */
    interface Factory {
        /**
         * {@return a service over that compute service}
         *
         * @param tuning from where on which way is better on this machine
         */
        AggregateService over(ComputeService compute, Tuning tuning);
    }
}
