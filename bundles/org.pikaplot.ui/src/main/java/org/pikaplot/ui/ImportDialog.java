package org.pikaplot.ui;

import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.ImportProposal;
import org.pikaplot.formats.ImportReport;
import org.pikaplot.session.WorkspaceSession;

/**
 * Shows a person how files would be read, and afterwards what became of them. An OSGi service,
 * supplied by the view that knows tables; without it imports run as proposed. UI thread only; the
 * dialogs are modal to {@code parent} and never keep workers waiting.
 */
public interface ImportDialog {

    /**
     * Asks how to read the files of {@code proposal}.
     *
     * @param session proposes again when options change
     * @return the plan to run, or empty when the person gave up
     */
    Optional<ImportPlan> ask(Shell parent, WorkspaceSession session, ImportProposal proposal);

    /**
     * Shows the account of a finished import: what was widened, and every record that did not fit.
     */
    void show(Shell parent, String tableName, ImportReport report);
}
