package org.pikaplot.aggregate.internal.scan;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.data.ResidentColumn;

/**
 * Feeds kernels from resident columns, on all cores, without copying a row that no filter looks at
 * and that is held as the kernels want it.
 */
public final class ResidentRows {
    /** Rows of a block of which nothing is copied; also how often a cancel is noticed. */
    private static final int CHUNK = 1 << 16;

    private final List<ResidentColumn> columns;
    private final long rowCount;
    private final @Nullable RowFilter filter;
    private final SharedWork work;

    private final int chunk;

    /**
     * @param columns as the evaluation numbers them, then those of the filter; all of one table
     * @param rowCount rows of the table
     * @param filter which rows count; null = all
     */
    public ResidentRows(
            List<ResidentColumn> columns,
            long rowCount,
            @Nullable RowFilter filter,
            SharedWork work) {
        this(columns, rowCount, filter, work, CHUNK);
    }

    /** With {@code chunk} rows of a block instead of as many as are fast. */
    public ResidentRows(
            List<ResidentColumn> columns,
            long rowCount,
            @Nullable RowFilter filter,
            SharedWork work,
            int chunk) {
        this.chunk = chunk;
        this.columns = List.copyOf(columns);
        this.rowCount = rowCount;
        this.filter = filter;
        this.work = work;
    }

    /** {@return the answer of an evaluation after as many passes as it wants} */
    public <R> R evaluate(Evaluation<R> evaluation, JobContext context) {
        boolean again = true;
        while (again) {
            again =
                    evaluation.merge(
                            evaluation.ordered()
                                    ? inOrder(evaluation, context)
                                    : shared(evaluation, context));
        }
        return evaluation.result();
    }

    private List<Kernel> shared(Evaluation<?> evaluation, JobContext context) {
        Kernel[] kernels = new Kernel[work.parallelism()];
        AtomicLong next = new AtomicLong();
        work.run(thread -> {
            Kernel kernel = evaluation.kernel(thread);
            kernels[thread] = kernel;
            try (Feed feed = new Feed(kernel, context)) {
                long from;
                while ((from = next.getAndAdd(chunk)) < rowCount) {
                    feed.rows(from, Math.min(rowCount, from + chunk));
                    context.progress((double) from / rowCount);
                }
            }
        });
        return Arrays.stream(kernels).filter(kernel -> kernel != null).toList();
    }

    private List<Kernel> inOrder(Evaluation<?> evaluation, JobContext context) {
        // Parts are fixed by the row count alone, so that sums come out the same on every machine.
        int parts = (int) Math.clamp(rowCount / (4L * chunk), 1, 16);
        List<Kernel> kernels = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            kernels.add(evaluation.kernel(part));
        }
        AtomicInteger next = new AtomicInteger();
        work.run(thread -> {
            int part;
            while ((part = next.getAndIncrement()) < parts) {
                try (Feed feed = new Feed(kernels.get(part), context)) {
                    long end = rowCount * (part + 1) / parts;
                    for (long from = rowCount * part / parts; from < end; from += chunk) {
                        feed.rows(from, Math.min(end, from + chunk));
                    }
                }
                context.progress((part + 1.0) / parts);
            }
        });
        return kernels;
    }

    /** One thread's way to one kernel. */
    private final class Feed implements AutoCloseable {
        private final Kernel kernel;
        private final JobContext context;
        private final Arena scratch = Arena.ofConfined();
        private final ResidentBlock block;

        Feed(Kernel kernel, JobContext context) {
            this.kernel = kernel;
            this.context = context;
            this.block = new ResidentBlock(columns, filter, scratch);
        }

        void rows(long from, long to) {
            int step = Math.min(chunk, ResidentBlock.mostRows(columns, filter));
            for (long row = from; row < to; row += step) {
                context.check();
                block.move(row, (int) Math.min(step, to - row));
                kernel.accept(block);
            }
        }

        @Override
        public void close() {
            scratch.close();
        }
    }
}
