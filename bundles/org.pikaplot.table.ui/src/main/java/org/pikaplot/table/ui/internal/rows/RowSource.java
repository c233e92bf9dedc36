package org.pikaplot.table.ui.internal.rows;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.Page;
import org.pikaplot.compute.PageRequest;
import org.pikaplot.compute.PageRequest.SortKey;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;
import org.pikaplot.session.WorkspaceSession;

/**
 * The rows of one table in one order under one filter, read block by block when somebody asks for a
 * cell. Reading runs one block at a time, the block asked for last first: whoever scrolls fast
 * waits only for where the hand stops. UI thread only.
 */
public final class RowSource implements AutoCloseable {
    private static final int BLOCK_ROWS = 200;
    private static final int MAX_BLOCKS = 60;
    private static final int MAX_WAITING = 4;

    private final WorkspaceSession session;
    private final TableRef table;
    private final TableSchema schema;
    private final List<SortKey> order;
    private final @Nullable String filter;
    private final Listener listener;
    private final BlockCache<Page> cache = new BlockCache<>(BLOCK_ROWS, MAX_BLOCKS);
    private final Deque<Long> waiting = new ArrayDeque<>();
    private @Nullable QueryHandle<Page> reading;
    private long rowCount;
    private boolean closed;

    /** Told what came. */
    public interface Listener {
        /** Rows arrived, and perhaps the number of rows became known. */
        void rowsArrived();

        /** Rows could not be read. */
        void failed(PikaException cause);
    }

    /**
     * Makes a source; nothing is read yet.
     *
     * @param rowCount rows of the table, or an upper bound while a filter has not answered
     */
    public RowSource(
            WorkspaceSession session,
            TableRef table,
            TableSchema schema,
            long rowCount,
            List<SortKey> order,
            @Nullable String filter,
            Listener listener) {
        this.session = session;
        this.table = table;
        this.schema = schema;
        this.rowCount = rowCount;
        this.order = List.copyOf(order);
        this.filter = filter;
        this.listener = listener;
        if (filter != null) {
            ask(0);
        }
    }

    /** {@return the columns} */
    public TableSchema schema() {
        return schema;
    }

    /** {@return the sort keys} */
    public List<SortKey> order() {
        return order;
    }

    /** {@return rows after the filter, as far as known} */
    public long rowCount() {
        return rowCount;
    }

    /**
     * {@return the row's cells as text, null cells are NULL; null while it is not there yet} Asking
     * for a row that is not there orders its block.
     */
    public @Nullable String @Nullable [] row(long row) {
        long block = cache.blockOf(row);
        Page page = cache.get(block);
        if (page == null) {
            ask(block);
            return null;
        }
        int index = (int) (row - page.offset());
        return index < page.rows().size() ? page.rows().get(index) : null;
    }

    private void ask(long block) {
        waiting.remove(block);
        waiting.addFirst(block);
        while (waiting.size() > MAX_WAITING) {
            waiting.removeLast();
        }
        readNext();
    }

    private void readNext() {
        if (reading != null || waiting.isEmpty() || closed) {
            return;
        }
        long block = waiting.removeFirst();
        var request =
                new PageRequest(table, List.of(), order, filter, cache.firstRow(block), BLOCK_ROWS);
        QueryHandle<Page> handle = session.compute().page(request, null);
        reading = handle;
        handle.outcome().thenAcceptAsync(outcome -> arrived(block, outcome), session.thread());
    }

    private void arrived(long block, QueryOutcome<Page> outcome) {
        reading = null;
        if (closed) {
            return;
        }
        switch (outcome) {
            case QueryOutcome.Success<Page>(Page page) -> {
                cache.put(block, page);
                rowCount = page.totalRows();
                listener.rowsArrived();
            }
            case QueryOutcome.Failure<Page>(PikaException cause) -> {
                waiting.clear();
                listener.failed(cause);
            }
            case QueryOutcome.Cancelled<Page>() -> {
                // Closed, or the session ended.
            }
        }
        readNext();
    }

    @Override
    public void close() {
        closed = true;
        waiting.clear();
        cache.clear();
        if (reading != null) {
            reading.cancel();
        }
    }
}
