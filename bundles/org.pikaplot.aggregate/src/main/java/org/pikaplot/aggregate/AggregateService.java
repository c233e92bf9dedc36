package org.pikaplot.aggregate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.TableRef;

/**
 * Answers aggregate requests by the fastest exact way: a cached answer, kernels over resident
 * columns, or SQL. Any thread; work happens on the compute service's workers. Belongs to one
 * compute service and dies with it.
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
     * An answer and how it was made.
     *
     * @param result the answer
     * @param way the way taken: {@code "cached"}, {@code "kernel ... over n resident columns"},
     *     {@code "kernel ... over a stream"}, {@code "rows from a stream"} or {@code "sql"}
     */
    record Answer(AggregateResult result, String way) {}

    /** Tells what the columns hold; kept, because a reference always means the same rows. */
    QueryHandle<Map<String, ColumnDomain>> domains(TableRef table, List<String> columns);

    /** Makes aggregate services. A DS service. */
    interface Factory {
        /** {@return a service over that compute service} */
        AggregateService over(ComputeService compute);
    }
}
