package org.pikaplot.inspector.ui.internal.node;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.inspector.ui.internal.form.Form;
import org.pikaplot.session.SourceState;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.Problems;
import org.pikaplot.ui.Readable;
import org.pikaplot.ui.UiTheme.Role;
import org.pikaplot.workspace.SourceFile;
import org.pikaplot.workspace.TableNode;

/** Where the rows of a table came from, what became of that, and reading it again. */
final class SourceForm {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                    .withZone(ZoneId.systemDefault());

    private final WorkspaceSession session;
    private final TableNode table;
    private final Problems problems;

    private SourceForm(WorkspaceSession session, TableNode table, Problems problems) {
        this.session = session;
        this.table = table;
        this.problems = problems;
    }

    /** Adds the fields of a table that came from files. */
    static void add(Form form, WorkspaceSession session, TableNode table, Problems problems) {
        var fields = new SourceForm(session, table, problems);
        form.heading("Source");
        form.fact("File", fields::files);
        form.fact("Size", () -> Readable.bytes(fields.number(SourceFile::getSizeBytes)));
        form.fact(
                "Modified",
                () ->
                        DATE.format(
                                Instant.ofEpochMilli(
                                        fields.number(SourceFile::getModifiedMillis))));
        form.sentence(fields::news, Role.WARNING);
        form.button(
                "Reload",
                "Read the file again in the same way; name, place and wires stay",
                fields::reload);
        form.button(
                "Choose File\u2026",
                "Say where the file is now, or take another one in its place",
                () -> fields.choose(form));
    }

    private String files() {
        SourceState state = session.sourceState(table);
        return state.files().stream().map(Path::toString).collect(Collectors.joining("\n"));
    }

    private long number(ToLongFunction<SourceFile> fact) {
        SourceFile source = table.getSource();
        return source == null ? 0 : fact.applyAsLong(source);
    }

    private String news() {
        return switch (session.sourceState(table).kind()) {
            case CHANGED -> "The file has changed since it was read.";
            case MISSING -> "The file is not there any more. The rows are in the workspace.";
            case NONE, UNKNOWN, UNCHANGED -> "";
        };
    }

    private void reload() {
        take(
                session.reload(table),
                "Reloading " + table.getName(),
                done ->
                        problems.tell(
                                "%s: %s read again"
                                        .formatted(
                                                table.getName(),
                                                Readable.count(
                                                        done.report().importedRows(),
                                                        "row",
                                                        "rows"))));
    }

    private void choose(Form form) {
        List<Path> old = session.sourceState(table).files();
        var dialog =
                new FileDialog(
                        form.area().getShell(), SWT.OPEN | (old.size() > 1 ? SWT.MULTI : SWT.NONE));
        dialog.setText("Where is the file of " + table.getName() + "?");
        if (!old.isEmpty() && old.getFirst().getParent() != null) {
            dialog.setFilterPath(String.valueOf(old.getFirst().getParent()));
            dialog.setFileName(String.valueOf(old.getFirst().getFileName()));
        }
        if (dialog.open() == null) {
            return;
        }
        Path folder = Path.of(dialog.getFilterPath());
        List<Path> chosen = List.of(dialog.getFileNames()).stream().map(folder::resolve).toList();
        take(
                session.relink(table, chosen),
                "Choosing the file of " + table.getName(),
                state -> {
                    // Who chooses other rows wants them.
                    if (state.isChanged()) {
                        reload();
                    }
                });
    }

    private <T> void take(QueryHandle<T> work, String what, Consumer<T> then) {
        work.outcome()
                .thenAcceptAsync(
                        outcome -> {
                            switch (outcome) {
                                case QueryOutcome.Success<T> it -> then.accept(it.value());
                                case QueryOutcome.Failure<T> it -> problems.show(what, it.cause());
                                case QueryOutcome.Cancelled<T> it ->
                                        problems.tell(what + " was cancelled");
                            }
                        },
                        session.thread());
    }
}
