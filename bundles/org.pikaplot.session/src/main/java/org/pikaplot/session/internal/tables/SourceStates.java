package org.pikaplot.session.internal.tables;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.session.SourceState;
import org.pikaplot.session.internal.core.Failures;
import org.pikaplot.session.internal.core.SessionCore;
import org.pikaplot.session.internal.core.Task;
import org.pikaplot.session.internal.tables.SourceSearch.Found;
import org.pikaplot.session.internal.tables.Sources.Origin;
import org.pikaplot.session.internal.tables.Sources.Seen;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.SetTableSourceEdit;
import org.pikaplot.workspace.SourceFile;
import org.pikaplot.workspace.TableNode;

/**
 * What became of the files of tables. What was last seen is kept and compared with what the model
 * says, so that undo and redo of a reload need no other look. Session thread.
 */
public final class SourceStates {
    private static final String OWNER = "sources";

    private final SessionCore core;
    private final Supplier<Optional<Path>> workspaceFile;
    private final Map<String, Look> looks = new HashMap<>();
    private final Map<String, SourceState> told = new HashMap<>();

    /** The last look at the files of a node; {@code found} null = at least one was missing. */
    private record Look(@Nullable Found found) {}

    /**
     * Knows nothing yet.
     *
     * @param workspaceFile where the workspace is, if it has a file
     */
    public SourceStates(SessionCore core, Supplier<Optional<Path>> workspaceFile) {
        this.core = core;
        this.workspaceFile = workspaceFile;
    }

    /** The state of a node as it was last seen. */
    public SourceState state(TableNode node) {
        SourceFile source = node.getSource();
        if (source == null || source.getPath().isEmpty()) {
            return SourceState.NONE;
        }
        Origin origin = Sources.origin(source);
        Look look = looks.get(node.getId());
        if (look == null) {
            return new SourceState(SourceState.Kind.UNKNOWN, origin.files());
        }
        Found found = look.found();
        if (found == null) {
            return new SourceState(SourceState.Kind.MISSING, origin.files());
        }
        return new SourceState(
                SourceSearch.isChanged(origin, found)
                        ? SourceState.Kind.CHANGED
                        : SourceState.Kind.UNCHANGED,
                found.files());
    }

    /** Looks at the files of all tables; see the session. */
    public QueryHandle<Map<String, SourceState>> check() {
        Task<Map<String, SourceState>> task = core.newTask();
        Map<String, SourceSearch> searches = new HashMap<>();
        for (TableNode node : tables()) {
            SourceFile source = node.getSource();
            if (source != null && !source.getPath().isEmpty()) {
                searches.put(node.getId(), search(source));
            }
        }
        QueryHandle<Map<String, Look>> looking =
                core.compute()
                        .run(
                                OWNER,
                                Priority.BACKGROUND,
                                job -> {
                                    Map<String, Look> seen = new HashMap<>();
                                    searches.forEach((id, search) -> {
                                        job.check();
                                        seen.put(id, new Look(search.find().orElse(null)));
                                    });
                                    return seen;
                                });
        task.step(
                looking,
                seen -> {
                    looks.keySet().retainAll(seen.keySet());
                    looks.putAll(seen);
                    tell();
                    Map<String, SourceState> states = new HashMap<>();
                    tables().forEach(node -> states.put(node.getId(), state(node)));
                    task.succeed(states);
                });
        return task;
    }

    /** How to find the files of a source again. */
    SourceSearch search(SourceFile source) {
        return new SourceSearch(Sources.origin(source), workspaceFile.get().orElse(null));
    }

    /** Notes what the files were when their rows were read. */
    void read(TableNode node, List<Path> files, Seen seen) {
        List<Path> absolute = files.stream().map(Path::toAbsolutePath).toList();
        looks.put(node.getId(), new Look(new Found(absolute, seen)));
        tell();
    }

    /** Says where the files of a node are now; see the session. */
    public QueryHandle<SourceState> relink(TableNode node, List<Path> files) {
        Task<SourceState> task = core.newTask();
        SourceFile source = node.getSource();
        if (source == null) {
            task.fail(
                    Failures.usage(
                            "The rows of “%s” came from no file.".formatted(node.getName())));
            return task;
        }
        int expected = Math.max(1, Sources.files(source).size());
        if (files.size() != expected) {
            task.fail(
                    Failures.usage("“%s” came from %d files.".formatted(node.getName(), expected)));
            return task;
        }
        List<Path> absolute = files.stream().map(Path::toAbsolutePath).toList();
        QueryHandle<Seen> looking =
                core.compute().run(null, Priority.VISIBLE, job -> Imports.lookAtReadable(absolute));
        task.step(looking, seen -> relinked(task, node, absolute, seen));
        return task;
    }

    private void relinked(Task<SourceState> task, TableNode node, List<Path> files, Seen seen) {
        SourceFile source = node.getSource();
        if (core.isClosed() || node.eContainer() != core.workspace() || source == null) {
            task.end(new org.pikaplot.compute.QueryOutcome.Cancelled<>());
            return;
        }
        boolean same = seen.sameContent(Sources.origin(source).seen());
        long modified = same ? seen.modifiedMillis() : source.getModifiedMillis();
        looks.put(node.getId(), new Look(new Found(files, seen)));
        core.execute(new SetTableSourceEdit(node, Sources.moved(source, files, modified)));
        tell();
        task.succeed(state(node));
    }

    /** The model changed: what was seen may be judged otherwise now. */
    public void modelChanged() {
        if (!looks.isEmpty() || !told.isEmpty()) {
            tell();
        }
    }

    private void tell() {
        Map<String, SourceState> now = new HashMap<>();
        tables().forEach(node -> now.put(node.getId(), state(node)));
        Map<String, SourceState> before = Map.copyOf(told);
        told.clear();
        told.putAll(now);
        now.forEach((id, state) -> {
            if (!Objects.equals(state, before.get(id))) {
                core.listeners().tell(listener -> listener.sourceStateChanged(id, state));
            }
        });
    }

    private List<TableNode> tables() {
        return core.workspace().getNodes().stream()
                .filter(TableNode.class::isInstance)
                .map((Node node) -> (TableNode) node)
                .toList();
    }
}
