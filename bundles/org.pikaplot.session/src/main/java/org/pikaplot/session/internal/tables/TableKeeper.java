package org.pikaplot.session.internal.tables;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.Provenance;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.compute.StoredTable;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.internal.core.SessionThread;
import org.pikaplot.storage.Chunk;
import org.pikaplot.storage.ChunkFolder;
import org.pikaplot.storage.LooseTable;
import org.pikaplot.storage.SavedTable;
import org.pikaplot.storage.StoredTables;
import org.pikaplot.workspace.StoredNode;

/**
 * The stored tables of a session. Each is secured as a chunk in the background as soon as it is
 * there, which makes it survive a crash and makes saving a copy; each is dropped when no node and
 * no step of undo can bring it back. Session thread.
 */
public final class TableKeeper {
    private final ComputeService compute;
    private final SessionThread thread;
    private final ChunkFolder chunks;
    private final Runnable onSecured;
    private final Map<TableRef.Stored, Kept> tables = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final List<Chunk> unneeded = new ArrayList<>();
    private int readers;

    private static final class Kept {
        final StoredTable table;
        final CompletableFuture<SavedTable> secured = new CompletableFuture<>();
        @Nullable QueryHandle<Chunk> securing;

        Kept(StoredTable table) {
            this.table = table;
        }
    }

    /**
     * Keeps nothing yet.
     *
     * @param onSecured told on the session thread when a table has become safe
     */
    public TableKeeper(
            ComputeService compute, SessionThread thread, ChunkFolder chunks, Runnable onSecured) {
        this.compute = compute;
        this.thread = thread;
        this.chunks = chunks;
        this.onSecured = onSecured;
    }

    /** The folder where chunks lie. */
    public ChunkFolder chunks() {
        return chunks;
    }

    /** A reference for the next load of a table, never used before in this session. */
    public TableRef.Stored nextVersion(String table) {
        long version = versions.getOrDefault(table, 0L) + 1;
        versions.put(table, version);
        return new TableRef.Stored(table, version);
    }

    /** Takes in a table whose chunk is there already. */
    public void add(StoredTable table, SavedTable secured) {
        Kept kept = new Kept(table);
        kept.secured.complete(secured);
        put(kept);
    }

    /** Takes in a new table and begins to secure it. */
    public void addAndSecure(StoredTable table) {
        Kept kept = new Kept(table);
        put(kept);
        QueryHandle<Chunk> job =
                compute.run(
                        null,
                        Priority.BACKGROUND,
                        context -> chunks.write(compute.engine(), table.ref(), context));
        kept.securing = job;
        job.outcome().thenAccept(outcome -> thread.execute(() -> secured(kept, outcome)));
    }

    private void put(Kept kept) {
        TableRef.Stored ref = kept.table.ref();
        tables.put(ref, kept);
        versions.merge(ref.table(), ref.version(), Math::max);
    }

    private void secured(Kept kept, QueryOutcome<Chunk> outcome) {
        kept.securing = null;
        switch (outcome) {
            case QueryOutcome.Success<Chunk>(Chunk chunk) -> {
                StoredTable table = kept.table;
                SavedTable saved =
                        new SavedTable(table.ref(), table.schema(), table.rowCount(), chunk);
                kept.secured.complete(saved);
                if (tables.get(table.ref()) == kept) {
                    onSecured.run();
                } else {
                    unneeded.add(chunk);
                }
            }
            case QueryOutcome.Failure<Chunk>(PikaException cause) ->
                    kept.secured.completeExceptionally(cause);
            case QueryOutcome.Cancelled<Chunk>() ->
                    kept.secured.completeExceptionally(new CancellationException());
        }
    }

    /** The state of a node that names a table. */
    public NodeState state(StoredNode node, Optional<NodeState.Ready> last) {
        Kept kept = StoredTables.ref(node).map(tables::get).orElse(null);
        if (kept == null) {
            return new NodeState.Failed(
                    PikaException.of(
                                    ErrorCode.BAD_WORKSPACE,
                                    "The rows of “%s” are lost; import it again."
                                            .formatted(node.getName()))
                            .build(),
                    Optional.empty());
        }
        StoredTable table = kept.table;
        return last.filter(ready -> ready.table().equals(table.ref()))
                .orElseGet(() ->
                        new NodeState.Ready(
                                table.ref(),
                                table.schema(),
                                table.rowCount(),
                                0,
                                Provenance.FRESH,
                                "It holds its rows itself.",
                                Duration.ZERO,
                                Duration.ZERO,
                                Instant.now()));
    }

    /** The tables of that set that are safe by now. */
    public List<SavedTable> secured(Set<TableRef.Stored> wanted) {
        return wanted.stream()
                .map(tables::get)
                .filter(kept -> kept != null && isSecured(kept))
                .map(kept -> kept.secured.join())
                .toList();
    }

    /** The tables of that set whose rows are in a file of the engine only. */
    public List<LooseTable> loose(Set<TableRef.Stored> wanted) {
        List<LooseTable> loose = new ArrayList<>();
        for (TableRef.Stored ref : wanted) {
            Kept kept = tables.get(ref);
            if (kept != null && !isSecured(kept)) {
                compute.engine()
                        .rowsFile(ref)
                        .ifPresent(file -> loose.add(new LooseTable(ref, file)));
            }
        }
        return loose;
    }

    private static boolean isSecured(Kept kept) {
        return kept.secured.isDone() && !kept.secured.isCompletedExceptionally();
    }

    /**
     * All tables of that set as chunks, when they are safe; what could not be secured is tried
     * again. Tables that are lost already are left out.
     */
    public CompletableFuture<List<SavedTable>> secure(Set<TableRef.Stored> wanted) {
        List<CompletableFuture<SavedTable>> parts = new ArrayList<>();
        for (TableRef.Stored ref : wanted) {
            Kept kept = tables.get(ref);
            if (kept != null && kept.secured.isCompletedExceptionally()) {
                addAndSecure(kept.table);
                kept = tables.get(ref);
            }
            if (kept != null) {
                parts.add(kept.secured);
            }
        }
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
                .thenApply(done -> parts.stream().map(CompletableFuture::join).toList());
    }

    /** Drops every table that is not in the set. */
    public void dropAllBut(Set<TableRef.Stored> reachable) {
        Set<TableRef.Stored> gone = new HashSet<>(tables.keySet());
        gone.removeAll(reachable);
        for (TableRef.Stored ref : gone) {
            Kept kept = tables.remove(ref);
            if (kept == null) {
                continue;
            }
            QueryHandle<Chunk> securing = kept.securing;
            if (securing == null) {
                drop(ref);
            } else {
                securing.cancel();
                securing.outcome().thenRun(() -> drop(ref));
            }
            if (isSecured(kept)) {
                unneeded.add(kept.secured.join().chunk());
            }
        }
    }

    /** Drops a table, on a worker: the engine may have to wait for those who read it. */
    public void drop(TableRef.Stored ref) {
        QueryHandle<TableRef> dropping =
                compute.run(
                        null,
                        Priority.BACKGROUND,
                        context -> {
                            compute.drop(ref);
                            return ref;
                        });
        dropping.outcome().thenAccept(TableKeeper::logFailure);
    }

    private static void logFailure(QueryOutcome<TableRef> outcome) {
        if (outcome instanceof QueryOutcome.Failure<TableRef>(PikaException cause)) {
            System.getLogger(TableKeeper.class.getName())
                    .log(System.Logger.Level.WARNING, "A table could not be dropped", cause);
        }
    }

    /**
     * Says that somebody reads chunks until {@link #readingEnded}: no file is deleted meanwhile.
     */
    public void readingBegan() {
        readers++;
    }

    /** Ends {@link #readingBegan}. */
    public void readingEnded() {
        readers--;
    }

    /**
     * The chunk files that neither a table here nor the journal names any more; the caller deletes
     * them. Empty while somebody reads.
     */
    public List<Chunk> takeUnneeded(List<SavedTable> inJournal) {
        if (readers > 0) {
            return List.of();
        }
        Set<String> needed =
                tables.values().stream()
                        .filter(TableKeeper::isSecured)
                        .map(kept -> kept.secured.join().chunk().sha256())
                        .collect(Collectors.toSet());
        inJournal.forEach(table -> needed.add(table.chunk().sha256()));
        List<Chunk> taken =
                unneeded.stream().filter(chunk -> !needed.contains(chunk.sha256())).toList();
        unneeded.clear();
        return taken;
    }
}
