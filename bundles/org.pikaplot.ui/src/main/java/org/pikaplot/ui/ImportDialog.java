package org.pikaplot.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.ImportReport;
import org.pikaplot.session.ProposedImport;
import org.pikaplot.session.WorkspaceSession;

/**
 * Shows a person how files would be read, and afterwards what became of them. An OSGi service,
 * supplied by the view that knows tables; without it imports run as proposed. UI thread only; the
 * dialogs never keep workers waiting.
 */
public interface ImportDialog {

    /**
     * What a person chose.
     *
     * @param plan the import to run
     * @param alsoTables options for further tables of the same file, each to become a table too
     */
    record Choice(ImportPlan plan, List<ImportOptions> alsoTables) {
        public Choice {
            alsoTables = List.copyOf(alsoTables);
        }
    }

    /**
     * Asks how to read files, and remembers the answer for such files where the person wants that.
     * Modal to {@code parent}.
     *
     * @param session proposes again when options change
     * @param proposed how the files would be read if nobody was asked
     * @return what to run, or empty when the person gave up
     */
    Optional<Choice> ask(Shell parent, WorkspaceSession session, ProposedImport proposed);

    /**
     * Shows the account of a finished import in a window of its own that waits for nobody: every
     * record and value that did not fit, to be copied and saved.
     */
    void show(Shell parent, String tableName, ImportReport report);
}
