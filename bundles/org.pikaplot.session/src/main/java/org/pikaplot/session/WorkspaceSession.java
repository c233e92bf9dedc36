package org.pikaplot.session;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.ExportFormat;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.ImportPreview;
import org.pikaplot.formats.ImportProposal;
import org.pikaplot.formats.ImportReport;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NoteNode;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.SnapshotNode;
import org.pikaplot.workspace.TableNode;
import org.pikaplot.workspace.Workspace;

/** One open workspace. See the package for the thread rule. */
public interface WorkspaceSession {

    // ---- what is open

    /**
     * {@return the model} Read it freely on the session thread; change it only by {@link #execute}.
     */
    Workspace workspace();

    /** {@return the session thread} Any thread. */
    Executor thread();

    /** {@return the compute service} Any thread. */
    ComputeService compute();

    /** {@return the file it was opened from or last saved to; empty while it has none} */
    Optional<Path> file();

    /** {@return whether edits are unsaved} */
    boolean isDirty();

    /** {@return what could not be restored when the file was opened, one sentence each} */
    List<String> openingProblems();

    /** Starts listening; calls come on the session thread. */
    Subscription listen(SessionListener listener);

    // ---- edits: one command stack

    /** Runs an edit and keeps it for undo. An edit that cannot run is ignored. */
    void execute(Command edit);

    /** Undoes the last edit; no effect when there is none. */
    void undo();

    /** Redoes the last undone edit; no effect when there is none. */
    void redo();

    /** {@return what undo would take back, such as "Move 3 nodes"; empty when nothing} */
    Optional<String> undoLabel();

    /** {@return what redo would do again; empty when nothing} */
    Optional<String> redoLabel();

    // ---- nodes

    /** {@return the state of a node} */
    NodeState state(Node node);

    /**
     * {@return the columns a plot may choose from: those of its input, when they are known} The
     * state of a plot with filters knows only the columns it draws.
     */
    Optional<TableSchema> inputSchema(PlotNode node);

    /**
     * Looks at files: how would they be read as one table?
     *
     * @param importerId null = the best importer, and, where {@code options} fix nothing, what the
     *     user chose earlier for files of the same shape; see {@link #importMemory}
     */
    QueryHandle<ProposedImport> propose(
            List<Path> files, ImportOptions options, @Nullable String importerId);

    /** {@return the names of the tables in a file; one empty name where it holds but one} */
    QueryHandle<List<String>> tablesIn(Path file);

    /**
     * Shows the first records as a plan would read them.
     *
     * @param sample records as in {@link ImportProposal#preview}
     */
    QueryHandle<ImportPreview> preview(ImportPlan plan, List<@Nullable String[]> sample);

    /** {@return how this user wants files of a shape to be read} */
    ImportMemory importMemory();

    /**
     * Writes a text that is in no file, such as that of the clipboard, to a working file of this
     * session, to be proposed and imported like any other. The table made of it has no source, and
     * the file is gone when that is done or the session is closed.
     *
     * @param text read to its end on a worker and closed
     * @param name the working file's name, whose stem names the table
     */
    QueryHandle<Path> spool(InputStream text, String name);

    /**
     * Imports one table and adds its node when all of it is loaded and checked.
     *
     * @param name wanted name, made unique; null = the file's stem
     * @param place null = a free place
     */
    QueryHandle<Imported> importTable(
            ImportPlan plan, @Nullable String name, @Nullable Place place);

    /**
     * A finished import.
     *
     * @param node the new node (read it on the session thread)
     * @param report the account of every record
     */
    record Imported(TableNode node, ImportReport report) {}

    /** Replaces the rows of a table node, keeping its id, name, place and wires. */
    QueryHandle<Imported> reimport(TableNode node, ImportPlan plan);

    /**
     * {@return what became of the files of a table, as {@link #checkSources} last saw it} Any file
     * is looked at once more when it is read.
     */
    SourceState sourceState(TableNode node);

    /**
     * Looks whether the files of all tables are still what was read, wherever they moved; what is
     * new goes to {@link SessionListener#sourceStateChanged}. Reads at most 128 KiB of each file.
     *
     * @return the states by node id
     */
    QueryHandle<Map<String, SourceState>> checkSources();

    /**
     * Reads the files of a table again, as they were read before, keeping the node's id, name,
     * place and wires; one edit. What reads the table runs again.
     *
     * @return fails with {@code BAD_FILE} when a file is missing or the table came from no file
     */
    QueryHandle<Imported> reload(TableNode node);

    /**
     * Says where the files of a table are now; one edit. The rows stay as they are.
     *
     * @param files as many as the table came from
     * @return what the files are compared with those that were read: unchanged, or changed and
     *     worth a {@link #reload}
     */
    QueryHandle<SourceState> relink(TableNode node, List<Path> files);

    /**
     * Adds a query over {@code inputs}. {@code name} null = a fresh one; {@code sql} empty = a
     * first draft.
     */
    QueryNode addQuery(
            @Nullable String name, String sql, List<? extends Node> inputs, @Nullable Place place);

    /**
     * Adds a plot of {@code source} (null = unconnected). {@code spec} null = the best default for
     * its columns.
     */
    PlotNode addPlot(
            @Nullable String name,
            @Nullable Node source,
            @Nullable PlotSpec spec,
            @Nullable Place place);

    /** Adds a note. */
    NoteNode addNote(String text, @Nullable Place place);

    /** Freezes the rows a node has now in a new snapshot node wired to it. */
    QueryHandle<SnapshotNode> addSnapshot(
            Node source, @Nullable String name, @Nullable Place place);

    /**
     * Connects two ports.
     *
     * @return empty when done, else the reason of the refusal, a sentence for the user
     */
    Optional<String> connect(Node source, String sourcePort, Node target, String targetPort);

    /**
     * {@return why these ports cannot be connected, or empty when they can} Cheap: for feedback
     * while dragging.
     */
    Optional<String> refusal(Node source, String sourcePort, Node target, String targetPort);

    /** {@return the nodes that read this one, directly or not, in evaluation order} */
    List<Node> dependents(Node node);

    /** Deletes nodes and their connections. Undo brings them back with their rows. */
    void delete(Collection<? extends Node> nodes);

    /**
     * Renames a node and rewrites the SQL that names it, as one edit.
     *
     * @return fails with {@code USAGE} when the name is taken or not possible
     */
    QueryHandle<Void> rename(Node node, String newName);

    /** Sets a query's text, wires the nodes it newly names, and re-runs what is looked at. */
    void setQueryText(QueryNode node, String sql);

    /** Sets what a plot shows. */
    void setPlotSpec(PlotNode node, PlotSpec spec);

    /** Wires a plot to another source instead of the one it has, as one edit. */
    void setPlotSource(PlotNode node, Node source);

    /**
     * Sets which rows a plot shows: SQL predicates over the columns of its input, all of which must
     * hold.
     */
    void setPlotFilters(PlotNode node, List<String> predicates);

    /** Sets the values of a query's named parameters; what the node does not have yet is added. */
    void setQueryParameters(QueryNode node, Map<String, Object> values);

    /** {@return what a plot node shows} */
    PlotSpec plotSpec(PlotNode node);

    // ---- evaluation

    /**
     * Says that a node is looked at (a plot on screen, an open preview): it is kept up to date.
     * Counts.
     */
    Subscription watch(Node node);

    /** Runs a node and what it needs now, also when it is up to date with {@code force}. */
    QueryHandle<NodeState.Ready> evaluate(Node node, boolean force);

    /** Cancels what a node runs; no effect when it does not. */
    void cancel(Node node);

    /**
     * Makes the picture of a plot node: evaluates it if need be, summarises, builds the scene.
     *
     * @param owner who looks ("thumbnail", "part"): a newer call for the same node and owner
     *     cancels the older
     */
    default QueryHandle<PlotFrame> plot(PlotNode node, PlotView view, String owner) {
        return plot(node, view, owner, null);
    }

    /**
     * Makes a picture as {@link #plot(PlotNode, PlotView, String)} does, with a first look at it
     * where the picture takes longer than a moment.
     *
     * @param firstLook gets a coarse picture, at most once, on the session thread and before the
     *     outcome; null = nobody wants it
     */
    QueryHandle<PlotFrame> plot(
            PlotNode node, PlotView view, String owner, @Nullable Consumer<PlotFrame> firstLook);

    /** {@return what is brushed in which plots} */
    Brushes brushes();

    // ---- SQL outside nodes

    /** {@return every node with rows, by name, as inputs for a query; evaluates them} */
    QueryHandle<Map<String, TableRef>> inputsFor(String sql);

    /** Writes a node's rows to a file; see {@link ComputeService#export}. */
    QueryHandle<Long> exportRows(Node node, ExportFormat format, Path target);

    // ---- file

    /**
     * Saves to a file: all or nothing, the old file stays whole until the new one is. The session
     * stays usable and may be edited meanwhile; it is dirty afterwards if it was.
     */
    QueryHandle<Path> save(Path target);

    /** Cancels everything, releases the lock, deletes scratch data and the journal. Idempotent. */
    void close();

    /** Opens sessions. A DS service. */
    interface Factory {

        /** Opens a new, empty workspace. Session thread. */
        WorkspaceSession create(SessionSettings settings);

        /**
         * Opens a file; the future completes on the session thread.
         *
         * @return fails with {@code BAD_WORKSPACE} or {@code LOCKED}
         */
        QueryHandle<WorkspaceSession> open(Path file, SessionSettings settings);

        /**
         * Opens a file, or begins a workspace that will be that file when there is none: under its
         * lock from the start, so that of two programs that make the same file the second one finds
         * what the first one made.
         *
         * @return fails as {@link #open} does, and with {@code CANNOT_WRITE} when there can be no
         *     such file
         */
        QueryHandle<WorkspaceSession> openOrCreate(Path file, SessionSettings settings);

        /**
         * Opens a file without taking its lock, also while another program holds it. Such a session
         * can be edited, but {@link WorkspaceSession#save} to that same file fails with {@code
         * LOCKED}.
         */
        QueryHandle<WorkspaceSession> openToRead(Path file, SessionSettings settings);

        /** {@return what earlier runs left behind because they ended without closing} */
        List<Recovery> findRecoveries(SessionSettings settings);

        /** Opens a workspace as it was at most two seconds before its program ended. */
        QueryHandle<WorkspaceSession> recover(Recovery recovery, SessionSettings settings);

        /** Deletes what an earlier run left behind. */
        void discard(Recovery recovery);

        /**
         * Measures from where on which way of answering is better on this machine, and stores it
         * for every session opened afterwards. Takes minutes and all cores; a cancel changes
         * nothing. Completes on a worker.
         *
         * @param rows of the largest tables measured with
         */
        QueryHandle<Calibration> calibrate(SessionSettings settings, long rows);
    }

    /**
     * A workspace that was not closed.
     *
     * @param folder where its journal and data are
     * @param title its title or file name
     * @param file the file it belongs to, or null if it was never saved
     * @param at time of the last edit
     */
    record Recovery(Path folder, String title, @Nullable Path file, java.time.Instant at) {}
}
