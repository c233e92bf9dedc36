package org.pikaplot.app.internal.window;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.jspecify.annotations.Nullable;
import org.pikaplot.app.internal.start.Sessions;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.Readable;
import org.pikaplot.ui.Settings;
import org.pikaplot.ui.SettingsStore;
import org.pikaplot.ui.UiTheme;

/** Theme, memory, threads and motion, and what is remembered of imports. */
public final class PreferencesDialog extends Dialog {
    private static final long MEGABYTE = 1 << 20;
    private static final int MAX_WORKERS = 256;

    private final SettingsStore store;
    private final UiTheme theme;
    private final WorkspaceSession session;
    private @Nullable Fields fields;

    private record Fields(Combo look, Spinner memoryMb, Spinner workers, Button reduceMotion) {}

    /** Over that window. */
    public PreferencesDialog(
            Shell parent, SettingsStore store, UiTheme theme, WorkspaceSession session) {
        super(parent);
        this.session = session;
        this.store = store;
        this.theme = theme;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Preferences");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        area.setLayout(layout());
        Settings now = store.get();

        label(area, "Look");
        var look = new Combo(area, SWT.READ_ONLY);
        look.setItems("Light", "Dark");
        look.select(theme.isDark() ? 1 : 0);
        look.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));

        label(area, "Memory limit in MB");
        int machineMb = (int) (Sessions.machineMemory() / MEGABYTE);
        var memory = new Spinner(area, SWT.BORDER);
        memory.setValues(
                (int) (now.memoryLimitBytes() / MEGABYTE), 0, Math.max(1, machineMb), 0, 256, 1024);
        hint(
                area,
                "0 takes half of this machine's " + Readable.bytes(Sessions.machineMemory()) + ".");

        label(area, "Threads");
        var workers = new Spinner(area, SWT.BORDER);
        workers.setValues(now.workers(), 0, MAX_WORKERS, 0, 1, 4);
        hint(
                area,
                "0 takes one for each of the %d cores."
                        .formatted(Runtime.getRuntime().availableProcessors()));

        label(area, "Motion");
        var motion = new Button(area, SWT.CHECK);
        motion.setText("Reduce motion");
        motion.setSelection(now.reduceMotion());
        hint(area, "Memory and threads count for workspaces opened from now on.");
        RememberedImportsList.add(area, session);
        fields = new Fields(look, memory, workers, motion);
        return area;
    }

    private static GridLayout layout() {
        var layout = new GridLayout(2, false);
        layout.marginWidth = 20;
        layout.marginHeight = 16;
        layout.horizontalSpacing = 16;
        layout.verticalSpacing = 8;
        return layout;
    }

    private static void label(Composite parent, String text) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text + ":");
    }

    private static void hint(Composite parent, String text) {
        new Label(parent, SWT.NONE);
        var hint = new Label(parent, SWT.NONE);
        hint.setText(text);
        org.eclipse.e4.ui.css.swt.dom.WidgetElement.setCSSClass(hint, "muted");
    }

    @Override
    protected void buttonPressed(int button) {
        Fields entered = fields;
        if (button == IDialogConstants.OK_ID && entered != null) {
            long memory = entered.memoryMb().getSelection() * MEGABYTE;
            int workers = entered.workers().getSelection();
            boolean reduce = entered.reduceMotion().getSelection();
            boolean dark = entered.look().getSelectionIndex() == 1;
            store.change(s -> new Settings(s.dark(), memory, workers, reduce, s.recentFiles()));
            if (dark != theme.isDark()) {
                theme.setDark(dark);
            }
        }
        super.buttonPressed(button);
    }
}
