package org.pikaplot.app.internal.files;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.pikaplot.app.internal.start.Sessions;
import org.pikaplot.app.internal.window.MainWindow;
import org.pikaplot.session.WorkspaceSession;

/** Asks at start about work that an earlier run could not close. */
public final class Recoveries {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withZone(ZoneId.systemDefault());

    private final WorkspaceSession.Factory factory;
    private final Sessions opening;
    private final WorkspaceFiles files;
    private final MainWindow window;

    @Inject
    Recoveries(
            WorkspaceSession.Factory factory,
            Sessions opening,
            WorkspaceFiles files,
            MainWindow window) {
        this.factory = factory;
        this.opening = opening;
        this.files = files;
        this.window = window;
    }

    /**
     * Asks about each, the newest first, until one is recovered.
     *
     * @param after done with what was recovered
     * @return whether something is being recovered
     */
    public boolean offer(Runnable after) {
        Shell shell = window.shell();
        List<WorkspaceSession.Recovery> found =
                factory.findRecoveries(opening.settings()).stream()
                        .sorted((a, b) -> b.at().compareTo(a.at()))
                        .toList();
        if (shell == null) {
            return false;
        }
        for (WorkspaceSession.Recovery recovery : found) {
            switch (ask(shell, recovery)) {
                case 0 -> {
                    files.recover(recovery, after);
                    return true;
                }
                case 1 -> factory.discard(recovery);
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private static int ask(Shell shell, WorkspaceSession.Recovery recovery) {
        String where =
                recovery.file() == null
                        ? "It was never saved."
                        : "Its file is " + recovery.file() + ".";
        return MessageDialog.open(
                MessageDialog.QUESTION,
                shell,
                "Recover unsaved work",
                "Pika-Plot ended without closing “%s”, last edited %s. %s"
                        .formatted(recovery.title(), WHEN.format(recovery.at()), where),
                SWT.NONE,
                "Recover",
                "Discard",
                "Ask Later");
    }
}
