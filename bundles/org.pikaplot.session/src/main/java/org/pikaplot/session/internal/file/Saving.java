package org.pikaplot.session.internal.file;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.session.internal.core.SessionCore;
import org.pikaplot.session.internal.core.Task;
import org.pikaplot.session.internal.tables.Sources;
import org.pikaplot.session.internal.tables.TableKeeper;
import org.pikaplot.storage.SavedTable;
import org.pikaplot.storage.StoredTables;
import org.pikaplot.storage.WorkspaceContents;
import org.pikaplot.storage.WorkspaceFile;
import org.pikaplot.storage.WorkspaceLock;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.SourceFile;
import org.pikaplot.workspace.StoredNode;
import org.pikaplot.workspace.TableNode;
import org.pikaplot.workspace.Workspace;
import org.pikaplot.workspace.WorkspaceXmi;

/** The file of a session: which it is, the right to write it, and writing it. */
public final class Saving {
    private final SessionCore core;
    private final TableKeeper tables;
    private final Duration lockWait;
    private final Supplier<CompletableFuture<?>> journal;
    private @Nullable Path file;
    private @Nullable WorkspaceLock lock;
    private @Nullable Path readOnlyFile;
    private CompletableFuture<?> before = CompletableFuture.completedFuture(true);

    /**
     * Saves that session.
     *
     * @param journal secures the state as it is now
     */
    public Saving(
            SessionCore core,
            TableKeeper tables,
            Duration lockWait,
            Supplier<CompletableFuture<?>> journal) {
        this.core = core;
        this.tables = tables;
        this.lockWait = lockWait;
        this.journal = journal;
    }

    /** The file, if there is one. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /**
     * Says which file the session was opened from, with the lock on it if it could be had.
     *
     * @param onlyToRead whether that file may not be written
     */
    public void opened(@Nullable Path from, @Nullable WorkspaceLock held, boolean onlyToRead) {
        file = from;
        lock = held;
        readOnlyFile = onlyToRead ? from : null;
    }

    /** Saves the workspace as it is now; one save after the other. */
    public QueryHandle<Path> save(Path target) {
        Task<Path> task = core.newTask();
        core.tellActivity("Saving " + target.getFileName(), task);
        if (target.toAbsolutePath().normalize().equals(readOnlyFile)) {
            task.fail(
                    PikaException.of(
                                    ErrorCode.LOCKED,
                                    "The workspace was opened to read only; save it under another"
                                            + " name.")
                            .file(target)
                            .build());
            return task;
        }
        long now = System.currentTimeMillis();
        core.workspace().setModifiedAtMillis(now);
        Snapshot snapshot =
                new Snapshot(
                        target.toAbsolutePath().normalize(), model(target), core.stack().state());
        tables.readingBegan();
        task.outcome().thenRun(tables::readingEnded);
        CompletableFuture<List<SavedTable>> chunks = tables.secure(tablesInModel());
        // A crash after the rename must not offer anything older than the file.
        CompletableFuture<?> previous = CompletableFuture.allOf(before, journal.get());
        before = task.outcome();
        task.await(previous, done -> task.await(chunks, ready -> write(task, snapshot, ready)));
        return task;
    }

    /** What is saved, as it was when it was asked for. */
    private record Snapshot(Path target, byte[] model, Object state) {}

    private record Written(@Nullable WorkspaceLock newLock) {}

    private void write(Task<Path> task, Snapshot snapshot, List<SavedTable> chunks) {
        if (core.isClosed() || task.isCancelled()) {
            task.end(new QueryOutcome.Cancelled<>());
            return;
        }
        boolean locked = lock != null && snapshot.target().equals(file);
        WorkspaceContents contents =
                new WorkspaceContents(snapshot.model(), chunks, programVersion());
        QueryHandle<Written> writing =
                core.compute()
                        .run(
                                null,
                                Priority.VISIBLE,
                                context -> {
                                    WorkspaceLock taken =
                                            locked
                                                    ? null
                                                    : WorkspaceLock.take(
                                                            snapshot.target(), lockWait);
                                    try {
                                        WorkspaceFile.write(snapshot.target(), contents, context);
                                        return new Written(taken);
                                    } catch (RuntimeException e) {
                                        if (taken != null) {
                                            taken.close();
                                        }
                                        throw e;
                                    }
                                });
        task.step(writing, written -> saved(task, snapshot, written));
    }

    private void saved(Task<Path> task, Snapshot snapshot, Written written) {
        WorkspaceLock newLock = written.newLock();
        if (newLock != null) {
            WorkspaceLock old = lock;
            lock = newLock;
            if (old != null) {
                old.close();
            }
        }
        if (core.isClosed()) {
            close();
        }
        file = snapshot.target();
        core.stack().saved(snapshot.state());
        task.await(journal.get(), secured -> task.succeed(snapshot.target()));
        core.tellSessionChanged();
    }

    /** The model as the file keeps it: paths of sources also as seen from the file's folder. */
    private byte[] model(Path target) {
        Workspace copy = EcoreUtil.copy(core.workspace());
        Path folder = target.toAbsolutePath().normalize().getParent();
        for (Node node : copy.getNodes()) {
            SourceFile source = node instanceof TableNode table ? table.getSource() : null;
            if (source != null && folder != null) {
                source.setRelativePath(relative(folder, Sources.files(source)));
            }
        }
        return WorkspaceXmi.write(copy);
    }

    /** One line for each file. */
    private static String relative(Path folder, List<Path> files) {
        try {
            return files.stream()
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.joining("\n"));
        } catch (IllegalArgumentException e) {
            // Another drive, or a path of another system: there is none.
            return "";
        }
    }

    private Set<TableRef.Stored> tablesInModel() {
        Set<TableRef.Stored> refs = new HashSet<>();
        for (Node node : core.workspace().getNodes()) {
            if (node instanceof StoredNode stored) {
                StoredTables.ref(stored).ifPresent(refs::add);
            }
        }
        return refs;
    }

    private static String programVersion() {
        String version = Saving.class.getPackage().getImplementationVersion();
        return version == null ? "0.1.0" : version;
    }

    /** Gives the file free. */
    public void close() {
        WorkspaceLock held = lock;
        lock = null;
        if (held != null) {
            held.close();
        }
    }
}
