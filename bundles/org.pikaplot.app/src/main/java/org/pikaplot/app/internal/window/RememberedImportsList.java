package org.pikaplot.app.internal.window;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.session.ImportMemory;
import org.pikaplot.session.ImportMemory.Entry;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.Readable;

/**
 * Lists the import settings that are remembered, and forgets them, at once: there is no going back,
 * and the worst is a question asked again.
 */
final class RememberedImportsList {
    private static final int HEIGHT = 110;

    private final WorkspaceSession session;
    private final Table table;
    private final Button forget;
    private final Button forgetAll;
    private List<Entry> entries = List.of();

    private RememberedImportsList(Composite parent, WorkspaceSession session) {
        this.session = session;
        var label = new Label(parent, SWT.NONE);
        label.setText("Remembered imports:");
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        column("Like", 130);
        column("Columns", 140);
        column("Read with", 230);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        table.setLayoutData(data);
        table.addListener(SWT.Selection, event -> enable());
        new Label(parent, SWT.NONE);
        var buttons = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        buttons.setLayout(layout);
        forget = button(buttons, "&Forget", () -> forget(selected()));
        forgetAll = button(buttons, "Forget &All", () -> forget(entries));
        enable();
        load();
    }

    /** Adds the list to a form of two columns. */
    static void add(Composite parent, WorkspaceSession session) {
        new RememberedImportsList(parent, session).enable();
    }

    private void column(String head, int width) {
        var column = new TableColumn(table, SWT.LEAD);
        column.setText(head);
        column.setWidth(width);
    }

    private static Button button(Composite parent, String text, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void load() {
        ImportMemory memory = session.importMemory();
        memory.entries()
                .outcome()
                .thenAcceptAsync(
                        outcome -> {
                            if (outcome instanceof QueryOutcome.Success<List<Entry>> found
                                    && !table.isDisposed()) {
                                show(found.value());
                            }
                        },
                        session.thread());
    }

    private void show(List<Entry> found) {
        entries = found;
        table.removeAll();
        for (Entry entry : entries) {
            var item = new TableItem(table, SWT.NONE);
            List<String> columns = entry.shape().columns();
            item.setText(
                    new String[] {
                        entry.example(),
                        Readable.count(columns.size()) + ": " + String.join(", ", columns),
                        words(entry.options())
                    });
        }
        enable();
    }

    /** {@return options in a few words} */
    static String words(ImportOptions options) {
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, String> setting : options.toSettings().entrySet()) {
            words.add(
                    setting.getKey().replaceFirst("^type\\.|^null\\.\\d+$", "")
                            + (setting.getKey().startsWith("null.") ? "NULL is " : " ")
                            + setting.getValue());
        }
        return words.isEmpty() ? "as detected" : String.join(", ", words);
    }

    private List<Entry> selected() {
        List<Entry> selected = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            selected.add(entries.get(index));
        }
        return selected;
    }

    private void forget(Collection<Entry> gone) {
        session.importMemory()
                .forget(gone)
                .outcome()
                .thenAcceptAsync(
                        outcome -> {
                            if (!table.isDisposed()) {
                                load();
                            }
                        },
                        session.thread());
    }

    private void enable() {
        forget.setEnabled(table.getSelectionCount() > 0);
        forgetAll.setEnabled(!entries.isEmpty());
    }
}
