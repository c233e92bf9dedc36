package org.pikaplot.app.internal.files;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.pikaplot.app.internal.start.Sessions;
import org.pikaplot.app.internal.window.MainWindow;
import org.pikaplot.app.internal.window.StatusBar;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.data.PikaException;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.ImportReport;
import org.pikaplot.session.ProposedImport;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.session.WorkspaceSession.Imported;
import org.pikaplot.ui.ImportDialog;
import org.pikaplot.ui.NodeSelection;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.Problems;
import org.pikaplot.ui.Readable;
import org.pikaplot.workspace.TableNode;

/**
 * Brings files in, one table each and one after the other: look, ask where something is unclear,
 * load, tell. A file that fails does not stop the others. UI thread only.
 */
public final class FileImport {
    private static final String[] FILTER = {
        "*.csv;*.tsv;*.txt;*.csv.gz;*.tsv.gz;*.parquet;*.json;*.ndjson;*.jsonl;*.arrow;*.feather;*.xlsx;*.sqlite;*.db;*.duckdb",
        "*.*"
    };
    private static final String[] FILTER_NAMES = {"Tables", "All files"};

    private final IEclipseContext context;
    private final OpenSession sessions;
    private final NodeSelection selection;
    private final Problems problems;
    private final Sessions opening;
    private final MainWindow window;
    private final StatusBar status;
    private final Queue<Wish> waiting = new ArrayDeque<>();
    private @Nullable Wish running;

    /**
     * A table somebody wants.
     *
     * @param file to be read
     * @param options what is fixed already
     * @param asking whether to ask how, also where nothing is unclear
     * @param name for the table; null = the file's stem
     */
    private record Wish(Path file, ImportOptions options, boolean asking, @Nullable String name) {
        String shown() {
            return String.valueOf(file.getFileName());
        }
    }

    @Inject
    FileImport(
            IEclipseContext context,
            OpenSession sessions,
            NodeSelection selection,
            Problems problems,
            Sessions opening,
            MainWindow window,
            StatusBar status) {
        this.context = context;
        this.sessions = sessions;
        this.selection = selection;
        this.problems = problems;
        this.opening = opening;
        this.window = window;
        this.status = status;
        // What waits was meant for the workspace that was shown.
        sessions.observe(replaced -> waiting.clear());
    }

    /**
     * Asks for files and imports them.
     *
     * @param asking whether to ask how, also where nothing is unclear
     */
    public void ask(boolean asking) {
        Shell shell = window.shell();
        if (shell == null) {
            return;
        }
        var dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(asking ? "Import files with options" : "Import files");
        dialog.setFilterExtensions(FILTER);
        dialog.setFilterNames(FILTER_NAMES);
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            run(List.of(dialog.getFileNames()).stream().map(folder::resolve).toList(), asking);
        }
    }

    /** Imports files, asking where something is unclear. */
    public void run(List<Path> files) {
        run(files, false);
    }

    /** Imports files; {@code asking} also where nothing is unclear. */
    public void run(List<Path> files, boolean asking) {
        files.forEach(file -> waiting.add(new Wish(file, ImportOptions.DETECT, asking, null)));
        next();
    }

    /** Makes a table of the text on the clipboard. */
    public void paste(Display display) {
        var clipboard = new Clipboard(display);
        Object content;
        try {
            content = clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
        if (!(content instanceof String text) || !TabularText.isTable(text)) {
            problems.tell("There is no table on the clipboard.");
            return;
        }
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        Outcomes.take(
                sessions.get().spool(bytes, "clipboard.txt"),
                opening.thread(),
                file -> run(List.of(file)),
                failure -> problems.show("Pasting a table", failure),
                () -> {});
    }

    /** {@return whether files are being brought in} */
    public boolean isBusy() {
        return running != null || !waiting.isEmpty();
    }

    private void next() {
        Wish wish = running == null ? waiting.poll() : null;
        if (wish == null) {
            return;
        }
        running = wish;
        look(sessions.get(), wish);
    }

    private void look(WorkspaceSession session, Wish wish) {
        QueryHandle<ProposedImport> look =
                session.propose(List.of(wish.file()), wish.options(), null);
        status.track("Reading " + wish.shown(), look);
        Outcomes.take(
                look,
                opening.thread(),
                proposed -> load(session, wish, proposed),
                failure -> lookInside(session, wish, failure),
                this::done);
    }

    /** A file that cannot be read at once may hold several tables to choose from. */
    private void lookInside(WorkspaceSession session, Wish wish, PikaException failure) {
        if (wish.options().table() != null) {
            failed(wish, failure);
            return;
        }
        Outcomes.take(
                session.tablesIn(wish.file()),
                opening.thread(),
                tables -> {
                    if (tables.size() < 2 || sessions.get() != session) {
                        failed(wish, failure);
                        return;
                    }
                    ImportOptions first = wish.options().withTable(tables.getFirst());
                    Wish choosing = new Wish(wish.file(), first, true, wish.name());
                    running = choosing;
                    look(session, choosing);
                },
                again -> failed(wish, failure),
                this::done);
    }

    private void failed(Wish wish, PikaException failure) {
        problems.show("Importing " + wish.shown(), failure);
        done();
    }

    private void load(WorkspaceSession session, Wish wish, ProposedImport proposed) {
        Optional<ImportDialog.Choice> choice = choice(session, wish, proposed);
        if (choice.isEmpty() || sessions.get() != session) {
            done();
            return;
        }
        ImportPlan plan = choice.get().plan();
        for (ImportOptions also : choice.get().alsoTables()) {
            waiting.add(new Wish(wish.file(), also, false, also.table()));
        }
        boolean several = !choice.get().alsoTables().isEmpty();
        String name = several ? plan.options().table() : wish.name();
        Outcomes.take(
                session.importTable(plan, name, null),
                opening.thread(),
                imported -> {
                    tell(session, wish, proposed, imported);
                    done();
                },
                failure -> failed(wish, failure),
                () -> {
                    problems.tell(
                            "Importing " + wish.shown() + " was cancelled; nothing was added.");
                    done();
                });
    }

    private Optional<ImportDialog.Choice> choice(
            WorkspaceSession session, Wish wish, ProposedImport proposed) {
        ImportDialog dialog = context.get(ImportDialog.class);
        Shell shell = window.shell();
        boolean asking = wish.asking() || proposed.needsAttention();
        if (!asking || dialog == null || shell == null) {
            return Optional.of(new ImportDialog.Choice(proposed.plan(), List.of()));
        }
        return dialog.ask(shell, session, proposed);
    }

    private void tell(
            WorkspaceSession session, Wish wish, ProposedImport proposed, Imported imported) {
        ImportReport report = imported.report();
        TableNode node = imported.node();
        selection.select(List.of(node));
        String summary = summary(node.getName(), report);
        if (proposed.remembered() && !wish.asking()) {
            problems.offer(
                    summary + ", as was remembered for such files.",
                    "Read it otherwise\u2026",
                    () -> readOtherwise(session, proposed, node));
        } else {
            problems.tell(summary);
        }
        show(node.getName(), report);
    }

    private void show(String name, ImportReport report) {
        ImportDialog dialog = context.get(ImportDialog.class);
        Shell shell = window.shell();
        if (!report.rejects().isEmpty() && dialog != null && shell != null) {
            dialog.show(shell, name, report);
        }
    }

    private void readOtherwise(WorkspaceSession session, ProposedImport proposed, TableNode node) {
        ImportDialog dialog = context.get(ImportDialog.class);
        Shell shell = window.shell();
        if (sessions.get() != session
                || node.eContainer() != session.workspace()
                || dialog == null
                || shell == null) {
            return;
        }
        dialog.ask(shell, session, proposed)
                .ifPresent(choice ->
                        Outcomes.take(
                                session.reimport(node, choice.plan()),
                                opening.thread(),
                                done -> {
                                    problems.tell(summary(node.getName(), done.report()));
                                    show(node.getName(), done.report());
                                },
                                failure -> problems.show("Reading " + node.getName(), failure),
                                () -> {}));
    }

    /** {@return what a person wants to know of an import} */
    static String summary(String name, ImportReport report) {
        long widened = report.columns().stream().filter(column -> column.widened() != null).count();
        var text =
                new StringBuilder(name)
                        .append(": ")
                        .append(Readable.count(report.importedRows(), "row", "rows"))
                        .append(" in ")
                        .append(
                                Readable.duration(
                                        Duration.ofMillis(
                                                (long) (report.elapsedSeconds() * 1000))));
        if (report.rejectedRows() > 0) {
            text.append(", ").append(Readable.count(report.rejectedRows())).append(" rejected");
        }
        if (widened > 0) {
            text.append(", ")
                    .append(Readable.count(widened, "column", "columns"))
                    .append(" widened");
        }
        return text.toString();
    }

    private void done() {
        running = null;
        next();
    }
}
