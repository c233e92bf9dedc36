package org.pikaplot.app.internal.files;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.pikaplot.app.internal.start.Sessions;
import org.pikaplot.app.internal.window.MainWindow;
import org.pikaplot.app.internal.window.StatusBar;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.ImportProposal;
import org.pikaplot.formats.ImportReport;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.ImportDialog;
import org.pikaplot.ui.NodeSelection;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.Problems;
import org.pikaplot.ui.Readable;

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
    private final Queue<Path> waiting = new ArrayDeque<>();
    private @Nullable Path running;

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

    /** Asks for files and imports them. */
    public void ask() {
        Shell shell = window.shell();
        if (shell == null) {
            return;
        }
        var dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText("Import files");
        dialog.setFilterExtensions(FILTER);
        dialog.setFilterNames(FILTER_NAMES);
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            run(List.of(dialog.getFileNames()).stream().map(folder::resolve).toList());
        }
    }

    /** Imports files. */
    public void run(List<Path> files) {
        waiting.addAll(files);
        next();
    }

    /** {@return whether files are being brought in} */
    public boolean isBusy() {
        return running != null || !waiting.isEmpty();
    }

    private void next() {
        Path file = running == null ? waiting.poll() : null;
        if (file == null) {
            return;
        }
        running = file;
        WorkspaceSession session = sessions.get();
        String what = "Reading " + file.getFileName();
        QueryHandle<ImportProposal> look =
                session.propose(List.of(file), ImportOptions.DETECT, null);
        status.track(what, look);
        Outcomes.take(
                look,
                opening.thread(),
                proposal -> load(session, proposal),
                failure -> {
                    problems.show("Importing " + file.getFileName(), failure);
                    done();
                },
                this::done);
    }

    private void load(WorkspaceSession session, ImportProposal proposal) {
        Optional<ImportPlan> plan = plan(session, proposal);
        if (plan.isEmpty() || sessions.get() != session) {
            done();
            return;
        }
        String name = String.valueOf(proposal.files().getFirst().getFileName());
        Outcomes.take(
                session.importTable(plan.get(), null, null),
                opening.thread(),
                imported -> {
                    tell(imported);
                    done();
                },
                failure -> {
                    problems.show("Importing " + name, failure);
                    done();
                },
                () -> {
                    problems.tell("Importing " + name + " was cancelled; nothing was added.");
                    done();
                });
    }

    private Optional<ImportPlan> plan(WorkspaceSession session, ImportProposal proposal) {
        ImportDialog dialog = context.get(ImportDialog.class);
        Shell shell = window.shell();
        if (!proposal.needsAttention() || dialog == null || shell == null) {
            return Optional.of(proposal.plan());
        }
        return dialog.ask(shell, session, proposal);
    }

    private void tell(WorkspaceSession.Imported imported) {
        ImportReport report = imported.report();
        String name = imported.node().getName();
        selection.select(List.of(imported.node()));
        problems.tell(summary(name, report));
        ImportDialog dialog = context.get(ImportDialog.class);
        Shell shell = window.shell();
        if (report.rejectedRows() > 0 && dialog != null && shell != null) {
            dialog.show(shell, name, report);
        }
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
