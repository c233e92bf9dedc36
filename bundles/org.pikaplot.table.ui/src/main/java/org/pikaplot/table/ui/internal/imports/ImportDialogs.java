package org.pikaplot.table.ui.internal.imports;

import java.util.Optional;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.formats.ImportReport;
import org.pikaplot.session.ProposedImport;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.ImportDialog;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.Problems;
import org.pikaplot.ui.UiTheme;

/** Opens the windows of this package. */
final class ImportDialogs implements ImportDialog {
    private final OpenSession sessions;
    private final UiTheme theme;
    private final Problems problems;

    ImportDialogs(OpenSession sessions, UiTheme theme, Problems problems) {
        this.sessions = sessions;
        this.theme = theme;
        this.problems = problems;
    }

    @Override
    public Optional<Choice> ask(Shell parent, WorkspaceSession session, ProposedImport proposed) {
        var draft = new ImportDraft(session, proposed);
        var window = new ImportWindow(parent, draft, theme);
        if (window.open() != Window.OK) {
            return Optional.empty();
        }
        if (window.isToBeRemembered()) {
            session.importMemory()
                    .remember(proposed, draft.chosen())
                    .outcome()
                    .thenAcceptAsync(
                            outcome -> {
                                if (outcome instanceof QueryOutcome.Failure<?> failure) {
                                    problems.show("Remembering the settings", failure.cause());
                                }
                            },
                            session.thread());
        }
        return Optional.of(new Choice(draft.proposal().plan(), window.alsoTables()));
    }

    @Override
    public void show(Shell parent, String tableName, ImportReport report) {
        new RejectsWindow(parent, tableName, report, sessions, problems).open();
    }
}
