package org.pikaplot.app.internal.window;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.pikaplot.ui.Commands;
import org.pikaplot.ui.Parts;

/**
 * Lists what can be done now; typing narrows it, Enter does it, Escape or a click elsewhere leaves.
 */
public final class CommandPalette {
    private static final int WIDTH = 520;
    private static final int HEIGHT = 380;

    private final MApplication application;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private final EBindingService bindings;
    private final MainWindow window;

    /**
     * One line.
     *
     * @param label what it does
     * @param keys how to do it without the palette, or empty
     */
    private record Entry(String label, String keys, ParameterizedCommand command) {}

    @Inject
    CommandPalette(
            MApplication application,
            ECommandService commands,
            EHandlerService handlers,
            EBindingService bindings,
            MainWindow window) {
        this.application = application;
        this.commands = commands;
        this.handlers = handlers;
        this.bindings = bindings;
        this.window = window;
    }

    /** Opens the palette over the window. */
    public void open() {
        Shell parent = window.shell();
        if (parent == null) {
            return;
        }
        // Before the palette takes the focus, for some commands depend on what has it.
        List<Entry> entries = entries();
        var shell = new Shell(parent, SWT.TOOL | SWT.BORDER);
        shell.setText("Commands");
        var layout = new GridLayout();
        layout.marginWidth = 10;
        layout.marginHeight = 10;
        shell.setLayout(layout);
        var filter = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.BORDER);
        filter.setMessage("What do you want to do?");
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var list = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new TableColumn(list, SWT.LEAD).setWidth(WIDTH - 190);
        new TableColumn(list, SWT.TRAIL).setWidth(140);
        fill(list, entries, "");
        filter.addListener(SWT.Modify, event -> fill(list, entries, filter.getText()));
        filter.addListener(SWT.KeyDown, event -> move(event, list));
        filter.addListener(SWT.DefaultSelection, event -> choose(shell, list));
        list.addListener(SWT.DefaultSelection, event -> choose(shell, list));
        shell.addListener(SWT.Deactivate, event -> shell.close());
        Rectangle area = parent.getBounds();
        shell.setBounds(area.x + (area.width - WIDTH) / 2, area.y + 90, WIDTH, HEIGHT);
        shell.open();
        filter.setFocus();
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (MCommand command : application.getCommands()) {
            String id = command.getElementId();
            if (id.equals(Commands.SHOW_PERSPECTIVE)) {
                add(
                        entries,
                        "Show Canvas",
                        id,
                        Map.of(Commands.PERSPECTIVE, Parts.CANVAS_PERSPECTIVE));
                add(entries, "Show SQL", id, Map.of(Commands.PERSPECTIVE, Parts.SQL_PERSPECTIVE));
                add(
                        entries,
                        "Show Inspect",
                        id,
                        Map.of(Commands.PERSPECTIVE, Parts.INSPECT_PERSPECTIVE));
            } else if (!id.equals(Commands.PALETTE)) {
                add(entries, name(id), id, Map.of());
            }
        }
        entries.sort(Comparator.comparing(Entry::label));
        return entries;
    }

    private String name(String id) {
        try {
            return commands.getCommand(id).getName().replace("…", "");
        } catch (NotDefinedException e) {
            return id;
        }
    }

    private void add(List<Entry> entries, String label, String id, Map<String, Object> parameters) {
        ParameterizedCommand command = commands.createCommand(id, parameters);
        if (command != null && handlers.canExecute(command)) {
            TriggerSequence keys = bindings.getBestSequenceFor(command);
            entries.add(new Entry(label, keys == null ? "" : keys.format(), command));
        }
    }

    private static void fill(Table list, List<Entry> entries, String typed) {
        list.setRedraw(false);
        list.removeAll();
        for (Entry entry : entries) {
            if (matches(entry.label(), typed)) {
                var item = new TableItem(list, SWT.NONE);
                item.setText(new String[] {entry.label(), entry.keys()});
                item.setData(entry);
            }
        }
        if (list.getItemCount() > 0) {
            list.setSelection(0);
        }
        list.setRedraw(true);
    }

    /** {@return whether each word typed begins or is inside a word of the label} */
    static boolean matches(String label, String typed) {
        String text = label.toLowerCase(java.util.Locale.ROOT);
        for (String word : typed.toLowerCase(java.util.Locale.ROOT).trim().split("\\s+", -1)) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static void move(Event event, Table list) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && list.getItemCount() > 0) {
            list.setSelection(Math.floorMod(list.getSelectionIndex() + step, list.getItemCount()));
            event.doit = false;
        }
    }

    private void choose(Shell shell, Table list) {
        if (list.getSelectionCount() == 1
                && list.getSelection()[0].getData() instanceof Entry entry) {
            shell.close();
            // Later, when the focus is back where the command belongs.
            Shell parent = window.shell();
            if (parent != null) {
                parent.getDisplay().asyncExec(() -> handlers.executeHandler(entry.command()));
            }
        }
    }
}
