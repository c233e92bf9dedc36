package org.pikaplot.app.internal.files;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.pikaplot.app.internal.start.Sessions;
import org.pikaplot.app.internal.window.MainWindow;
import org.pikaplot.app.internal.window.StatusBar;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.NodeSelection;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.Problems;
import org.pikaplot.ui.SettingsStore;

/** New, open and save, with the question before unsaved work is lost. UI thread only. */
public final class WorkspaceFiles {
    /** Ending of workspace files. */
    public static final String ENDING = ".pikaplot";

    private static final String[] FILTER = {"*" + ENDING};
    private static final String[] FILTER_NAMES = {"Pika-Plot workspaces"};

    private final OpenSession sessions;
    private final NodeSelection selection;
    private final WorkspaceSession.Factory factory;
    private final Sessions opening;
    private final SettingsStore settings;
    private final Problems problems;
    private final MainWindow window;
    private final StatusBar status;

    @Inject
    WorkspaceFiles(
            OpenSession sessions,
            NodeSelection selection,
            WorkspaceSession.Factory factory,
            Sessions opening,
            SettingsStore settings,
            Problems problems,
            MainWindow window,
            StatusBar status) {
        this.sessions = sessions;
        this.selection = selection;
        this.factory = factory;
        this.opening = opening;
        this.settings = settings;
        this.problems = problems;
        this.window = window;
        this.status = status;
    }

    /** {@return whether a file is a workspace, by its name} */
    public static boolean isWorkspace(Path file) {
        return file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(ENDING);
    }

    /** Shows an empty workspace. */
    public void create() {
        whenSafe(() -> sessions.replace(factory.create(opening.settings())));
    }

    /** Asks for a workspace and opens it. */
    public void open() {
        ask(SWT.OPEN, "Open a workspace", null).ifPresent(this::open);
    }

    /** Opens a workspace. */
    public void open(Path file) {
        open(file, () -> {});
    }

    /** Opens a workspace, and then does something with it; nothing when it cannot be opened. */
    public void open(Path file, Runnable after) {
        if (sessions.get().file().equals(Optional.of(file.toAbsolutePath().normalize()))) {
            problems.tell(file.getFileName() + " is open already.");
            after.run();
        } else {
            whenSafe(() -> load(file, after));
        }
    }

    private void load(Path file, Runnable after) {
        if (!Files.exists(file)) {
            settings.change(s -> s.withoutRecent(file));
            problems.show(
                    "Opening " + file.getFileName(),
                    PikaException.of(ErrorCode.BAD_WORKSPACE, "The file is not there.")
                            .file(file)
                            .build());
            return;
        }
        String what = "Opening " + file.getFileName();
        load(
                what,
                factory.open(file, opening.settings()),
                after,
                failure -> {
                    if (failure.code() == ErrorCode.LOCKED && asksToRead(file, failure)) {
                        load(what, factory.openToRead(file, opening.settings()), after);
                    } else if (failure.code() != ErrorCode.LOCKED) {
                        problems.show(what, failure);
                    }
                });
    }

    /** Says who holds the file, and asks whether to look at it nevertheless. */
    private boolean asksToRead(Path file, PikaException failure) {
        Shell shell = window.shell();
        return shell != null
                && MessageDialog.open(
                                MessageDialog.QUESTION,
                                shell,
                                "Open " + file.getFileName(),
                                failure.getMessage()
                                        + "\n\n"
                                        + "It can be opened to read; what you change then has to be"
                                        + " saved under another name.",
                                SWT.NONE,
                                "Open to Read",
                                "Cancel")
                        == 0;
    }

    /**
     * Opens what a program that ended without closing left behind, and then does something with it.
     */
    public void recover(WorkspaceSession.Recovery recovery, Runnable after) {
        load(
                "Recovering " + recovery.title(),
                factory.recover(recovery, opening.settings()),
                after);
    }

    private void load(String what, QueryHandle<WorkspaceSession> work, Runnable after) {
        load(what, work, after, failure -> problems.show(what, failure));
    }

    private void load(
            String what,
            QueryHandle<WorkspaceSession> work,
            Runnable after,
            Consumer<PikaException> failed) {
        status.track(what, work);
        Outcomes.take(
                work,
                opening.thread(),
                session -> {
                    show(session);
                    after.run();
                },
                failed,
                () -> {});
    }

    private void show(WorkspaceSession session) {
        session.file().ifPresent(file -> settings.change(s -> s.withRecent(file)));
        sessions.replace(session);
        selection.selectFirst(session.workspace());
        List<String> lost = session.openingProblems();
        if (!lost.isEmpty()) {
            problems.show(
                    "Some of the workspace could not be restored",
                    PikaException.of(ErrorCode.BAD_WORKSPACE, String.join("\n", lost)).build());
        }
    }

    /** Saves, asking for a file when there is none. */
    public void save() {
        save(() -> {});
    }

    /** Saves to another file. */
    public void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable after) {
        ask(SWT.SAVE, "Save the workspace", sessions.get().file().orElse(null))
                .ifPresent(file -> save(file, after));
    }

    private void save(Runnable after) {
        sessions.get()
                .file()
                .or(() -> ask(SWT.SAVE, "Save the workspace", null))
                .ifPresent(file -> save(file, after));
    }

    private void save(Path file, Runnable after) {
        WorkspaceSession session = sessions.get();
        Outcomes.take(
                session.save(file),
                opening.thread(),
                saved -> {
                    settings.change(s -> s.withRecent(saved));
                    problems.tell("Saved " + saved.getFileName());
                    after.run();
                },
                failure -> offerOtherFile(failure, after),
                () -> problems.tell("Saving was cancelled; the file is as it was."));
    }

    /** Says why a workspace could not be saved, and lets it be saved elsewhere. */
    private void offerOtherFile(PikaException failure, Runnable after) {
        Shell shell = window.shell();
        if (shell != null
                && MessageDialog.open(
                                MessageDialog.ERROR,
                                shell,
                                "The workspace was not saved",
                                failure.describe(),
                                SWT.NONE,
                                "Save As\u2026",
                                "Cancel")
                        == 0) {
            saveAs(after);
        }
    }

    /**
     * Runs {@code action} now, after saving, without saving, or not at all, as the user answers.
     */
    private void whenSafe(Runnable action) {
        switch (askAboutUnsaved()) {
            case DISCARD -> action.run();
            case SAVE -> save(action);
            case STAY -> {}
        }
    }

    /**
     * Asks about unsaved work when the window is to be closed.
     *
     * @param close closes the window later, when the work is saved
     * @return whether it may close now
     */
    public boolean mayClose(Runnable close) {
        return switch (askAboutUnsaved()) {
            case DISCARD -> true;
            case STAY -> false;
            case SAVE -> {
                save(close);
                yield false;
            }
        };
    }

    private enum Answer {
        SAVE,
        DISCARD,
        STAY
    }

    private Answer askAboutUnsaved() {
        WorkspaceSession session = sessions.get();
        Shell shell = window.shell();
        if (!session.isDirty() || shell == null) {
            return Answer.DISCARD;
        }
        String name =
                session.file().map(file -> file.getFileName().toString()).orElse("the workspace");
        int answer =
                MessageDialog.open(
                        MessageDialog.QUESTION,
                        shell,
                        "Unsaved work",
                        "Save the changes to " + name + "?",
                        SWT.NONE,
                        "Save",
                        "Don't Save",
                        "Cancel");
        return switch (answer) {
            case 0 -> Answer.SAVE;
            case 1 -> Answer.DISCARD;
            default -> Answer.STAY;
        };
    }

    private Optional<Path> lastFile() {
        return settings.get().recentFiles().stream().findFirst();
    }

    private Optional<Path> ask(int style, String title, @Nullable Path proposal) {
        Shell shell = window.shell();
        if (shell == null) {
            return Optional.empty();
        }
        var dialog = new FileDialog(shell, style);
        dialog.setText(title);
        dialog.setFilterExtensions(FILTER);
        dialog.setFilterNames(FILTER_NAMES);
        dialog.setOverwrite(true);
        if (proposal == null) {
            // Where the last workspace was, rather than the list of what other programs used.
            sessions.get()
                    .file()
                    .or(this::lastFile)
                    .ifPresent(last -> dialog.setFilterPath(String.valueOf(last.getParent())));
        }
        if (proposal != null) {
            dialog.setFilterPath(String.valueOf(proposal.getParent()));
            dialog.setFileName(String.valueOf(proposal.getFileName()));
        } else if (style == SWT.SAVE) {
            dialog.setFileName("workspace" + ENDING);
        }
        String answer = dialog.open();
        if (answer == null) {
            return Optional.empty();
        }
        Path file = Path.of(answer);
        return Optional.of(
                style == SWT.SAVE && !isWorkspace(file) ? Path.of(answer + ENDING) : file);
    }
}
