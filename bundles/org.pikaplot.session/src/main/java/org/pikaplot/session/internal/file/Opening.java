package org.pikaplot.session.internal.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.compute.StoredTable;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.session.SessionSettings;
import org.pikaplot.session.internal.tune.StoredTuning;
import org.pikaplot.storage.LooseTable;
import org.pikaplot.storage.OpenedWorkspace;
import org.pikaplot.storage.SavedTable;
import org.pikaplot.storage.SessionFolder;
import org.pikaplot.storage.StoredTables;
import org.pikaplot.storage.WorkspaceFile;
import org.pikaplot.storage.WorkspaceLock;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.StoredNode;
import org.pikaplot.workspace.Workspace;
import org.pikaplot.workspace.WorkspaceFactory;

/**
 * Everything a session is made of, got ready on a worker: folder, compute service, model, tables,
 * lock. Whoever holds it must make a session of it or {@linkplain #close() close} it.
 */
public final class Opening implements AutoCloseable {
    final SessionFolder folder;
    final ComputeService compute;
    private final StoredTuning tuning;
    private Workspace model = WorkspaceFactory.eINSTANCE.createWorkspace();
    private final Map<StoredTable, SavedTable> tables = new HashMap<>();
    private final List<StoredTable> unsecured = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private @Nullable Path file;
    private @Nullable WorkspaceLock lock;
    private boolean unsaved;
    private boolean onlyToRead;

    private Opening(SessionSettings settings, ComputeService.Factory engine) {
        folder = SessionFolder.create(settings.stateFolder());
        tuning = StoredTuning.read(settings.stateFolder());
        try {
            compute =
                    engine.open(
                            folder.engineFolder(),
                            settings.limits().withBatchRows(tuning.batchRows()));
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** An empty workspace. */
    public static Opening empty(SessionSettings settings, ComputeService.Factory engine) {
        Opening opening = new Opening(settings, engine);
        opening.model.setCreatedAtMillis(System.currentTimeMillis());
        return opening;
    }

    /**
     * A workspace from its file. Blocks.
     *
     * @param onlyToRead whether to leave the lock to others
     */
    public static Opening file(
            Path file,
            boolean onlyToRead,
            SessionSettings settings,
            ComputeService.Factory engine,
            JobContext job) {
        Path path = file.toAbsolutePath().normalize();
        Opening opening = new Opening(settings, engine);
        try {
            opening.onlyToRead = onlyToRead;
            if (Files.isRegularFile(path) && !onlyToRead) {
                opening.lock = lockIfWritable(path, settings);
            }
            opening.file = path;
            opening.take(WorkspaceFile.read(path, opening.folder.chunks(), job), job);
            return opening;
        } catch (RuntimeException e) {
            opening.close();
            throw e;
        }
    }

    /** A workspace from its file, or an empty one that has the right to be that file. Blocks. */
    public static Opening fileOrNew(
            Path file, SessionSettings settings, ComputeService.Factory engine, JobContext job) {
        Path path = file.toAbsolutePath().normalize();
        if (Files.exists(path)) {
            return file(file, false, settings, engine, job);
        }
        Opening opening = empty(settings, engine);
        try {
            opening.lock = WorkspaceLock.take(path, settings.lockWait());
            opening.file = path;
            if (Files.exists(path)) {
                // Somebody else made it while we waited.
                opening.take(WorkspaceFile.read(path, opening.folder.chunks(), job), job);
            }
            return opening;
        } catch (RuntimeException e) {
            opening.close();
            throw e;
        }
    }

    /** A workspace from what a crash left. Blocks. */
    public static Opening crashed(
            Path deadFolder,
            @Nullable Path file,
            SessionSettings settings,
            ComputeService.Factory engine,
            JobContext job) {
        Opening opening = new Opening(settings, engine);
        try {
            if (file != null) {
                opening.lock = lockIfWritable(file, settings);
                opening.file = file;
            }
            opening.take(opening.folder.recover(deadFolder), job);
            opening.unsaved = true;
            return opening;
        } catch (RuntimeException e) {
            opening.close();
            throw e;
        }
    }

    /** Where nothing can be written nobody needs a lock; saving there says so. */
    private static @Nullable WorkspaceLock lockIfWritable(Path file, SessionSettings settings) {
        try {
            return WorkspaceLock.take(file, settings.lockWait());
        } catch (PikaException e) {
            if (e.code() == ErrorCode.CANNOT_WRITE) {
                return null;
            }
            throw e;
        }
    }

    private void take(OpenedWorkspace opened, JobContext job) {
        model = opened.model();
        problems.addAll(opened.problems());
        adopt(opened);
        Map<SavedTable, QueryHandle<StoredTable>> opens = new HashMap<>();
        for (SavedTable table : opened.tables()) {
            opens.put(
                    table, compute.openParquet(table.ref(), table.chunk().file(), table.schema()));
        }
        opens.forEach((table, open) -> {
            job.check();
            try {
                tables.put(open.await(), table);
            } catch (PikaException e) {
                problems.add(
                        "The rows of %s are lost: %s"
                                .formatted(names(table.ref()), e.getMessage()));
            }
        });
    }

    /** Lets the engine take over what a crash left in its files. */
    private void adopt(OpenedWorkspace opened) {
        for (LooseTable table : opened.loose()) {
            QueryHandle<StoredTable> adopting =
                    compute.run(
                            null,
                            Priority.VISIBLE,
                            context -> compute.engine().adopt(table.ref(), table.file(), context));
            try {
                unsecured.add(adopting.await());
            } catch (PikaException e) {
                problems.add(
                        "The rows of %s are lost: %s"
                                .formatted(names(table.ref()), e.getMessage()));
            }
        }
    }

    private String names(TableRef.Stored ref) {
        return model.getNodes().stream()
                .filter(node ->
                        node instanceof StoredNode stored
                                && StoredTables.ref(stored).filter(ref::equals).isPresent())
                .map(Node::getName)
                .map(name -> "“" + name + "”")
                .findFirst()
                .orElse("a table");
    }

    /** The model; handed over once. */
    public Workspace model() {
        return model;
    }

    /** The compute service. */
    public ComputeService compute() {
        return compute;
    }

    /** What was measured of this machine. */
    public StoredTuning tuning() {
        return tuning;
    }

    /** The folder. */
    public SessionFolder folder() {
        return folder;
    }

    /** The tables that can be read. */
    public Map<StoredTable, SavedTable> tables() {
        return tables;
    }

    /** The tables that can be read and are in no chunk yet. */
    public List<StoredTable> unsecured() {
        return unsecured;
    }

    /** What is lost. */
    public List<String> problems() {
        return problems;
    }

    /** The file, if there is one. */
    public @Nullable Path file() {
        return file;
    }

    /** The lock, if there is one. */
    public @Nullable WorkspaceLock lock() {
        return lock;
    }

    /** Whether the file may not be written. */
    public boolean onlyToRead() {
        return onlyToRead;
    }

    /** Whether the file lacks what the model has. */
    public boolean unsaved() {
        return unsaved;
    }

    @Override
    public void close() {
        compute.close();
        folder.close();
        WorkspaceLock held = lock;
        if (held != null) {
            held.close();
        }
    }
}
