package org.pikaplot.table.ui.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportProposal;
import org.pikaplot.ui.Readable;
import org.pikaplot.ui.UiTheme;

/**
 * Asks how files are to be read: how the text is cut, which type each column gets, what means NULL,
 * what happens to values that do not fit; and shows the first records as they would be read.
 */
final class ImportWindow extends Dialog {
    private static final int WIDTH = 1060;
    private static final int HEIGHT = 720;

    private final ImportDraft draft;
    private final UiTheme theme;
    private final List<Runnable> refreshes = new ArrayList<>();
    private boolean remember;

    /** Whether Import was pressed before the files were read; then it is done when they are. */
    private boolean pressed;

    private List<ImportOptions> alsoTables = List.of();
    private @Nullable Table tables;

    ImportWindow(Shell parent, ImportDraft draft, UiTheme theme) {
        super(parent);
        this.draft = draft;
        this.theme = theme;
        remember = !draft.chosen().equals(ImportOptions.DETECT) && draft.chosen().table() == null;
    }

    /** {@return whether such files are to be read like this from now on} */
    boolean isToBeRemembered() {
        return remember;
    }

    /** {@return options for each further table that was ticked} */
    List<ImportOptions> alsoTables() {
        return alsoTables;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Import " + fileName());
        shell.setMinimumSize(720, 480);
        shell.addDisposeListener(event -> draft.end());
    }

    @Override
    protected Point getInitialSize() {
        var screen = getParentShell().getMonitor().getClientArea();
        return new Point(Math.min(WIDTH, screen.width - 40), Math.min(HEIGHT, screen.height - 60));
    }

    private String fileName() {
        List<java.nio.file.Path> files = draft.proposal().files();
        String first = String.valueOf(files.getFirst().getFileName());
        return files.size() == 1
                ? first
                : first + " and " + Readable.count(files.size() - 1, "more file", "more files");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(18, 14).spacing(0, 10).applyTo(area);

        var title = new Label(area, SWT.NONE);
        title.setText(fileName().replace("&", "&&"));
        WidgetElement.setCSSClass(title, "heading");
        var summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(summary);
        WidgetElement.setCSSClass(summary, "muted");
        refreshes.add(() -> summary.setText(summary(draft.proposal())));

        refreshes.add(new ReadingFields(area, draft)::refresh);

        var middle = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(middle);
        boolean several = draft.proposal().tables().size() > 1;
        GridLayoutFactory.fillDefaults().numColumns(several ? 2 : 1).spacing(12, 0).applyTo(middle);
        if (several) {
            tables = tables(middle);
        }
        var sash = new SashForm(middle, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        var preview = new PreviewGrid(theme);
        var columns = new ColumnFields(sash, draft, theme, preview::reveal);
        preview.create(sash);
        sash.setWeights(52, 48);
        sash.setSashWidth(10);
        refreshes.add(columns::refresh);
        refreshes.add(() -> preview.show(draft));

        var state = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(state);
        refreshes.add(() -> {
            state.setText(state().replace("&", "&&"));
            boolean bad = draft.problem().isPresent();
            state.setForeground(theme.color(bad ? UiTheme.Role.ERROR : UiTheme.Role.TEXT_MUTED));
        });
        return area;
    }

    /** {@return what is asked, in a sentence} */
    static String summary(ImportProposal proposal) {
        long unsure =
                proposal.columns().stream()
                        .filter(column -> column.confidence() < ColumnProposal.ASK_BELOW)
                        .count();
        String columns = Readable.count(proposal.columns().size(), "column", "columns");
        return unsure == 0
                ? columns + ". Nothing is unclear; change what should be read otherwise."
                : "%s, of which %s unclear: choose how to read %s."
                        .formatted(
                                columns,
                                Readable.count(unsure) + (unsure == 1 ? " is" : " are"),
                                unsure == 1 ? "it" : "them");
    }

    private String state() {
        if (draft.problem().isPresent()) {
            return draft.problem().get().describe();
        }
        if (!draft.isCurrent()) {
            return pressed ? "Reading\u2026 The import starts when that is done." : "Reading\u2026";
        }
        return draft.preview()
                .map(preview -> {
                    long bad = preview.misfits().stream().filter(row -> !row.isEmpty()).count();
                    String rows = Readable.count(preview.rows().size(), "record", "records");
                    return bad == 0
                            ? "All values of the first %s fit.".formatted(rows)
                            : "%s of the first %s %s values that do not fit; they are marked. Every record of the file is checked during the import."
                                    .formatted(
                                            Readable.count(bad), rows, bad == 1 ? "has" : "have");
                })
                .orElse("");
    }

    /** Which tables of the file are wanted; the selected one is shown. */
    private Table tables(Composite parent) {
        var list = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(false, true).hint(190, SWT.DEFAULT).applyTo(list);
        String shown = draft.proposal().options().table();
        for (String name : draft.proposal().tables()) {
            var item = new TableItem(list, SWT.NONE);
            item.setText(name);
            if (name.equals(shown)) {
                item.setChecked(true);
                list.setSelection(item);
            }
        }
        list.addListener(
                SWT.Selection,
                event -> {
                    if (event.detail == SWT.CHECK) {
                        refresh();
                        return;
                    }
                    var item = (TableItem) event.item;
                    item.setChecked(true);
                    draft.setDialect(options -> options.withTable(item.getText()));
                });
        Accessibles.name(list, "Tables to import");
        return list;
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        var bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(18, 12).applyTo(bar);
        var check = new Button(bar, SWT.CHECK);
        check.setText("&Remember these settings for files like this");
        check.setToolTipText(
                "Files with the same columns, written in the same way, are read like this without"
                        + " asking. Preferences lists and forgets them.");
        check.setSelection(remember);
        check.addListener(SWT.Selection, event -> remember = check.getSelection());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(check);
        super.createButtonBar(bar);
        draft.begin(this::refresh);
        return bar;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "&Import", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void refresh() {
        Shell shell = getShell();
        if (shell == null || shell.isDisposed()) {
            return;
        }
        refreshes.forEach(Runnable::run);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(draft.isCurrent() || draft.isReading());
        }
        if (pressed && !draft.isReading()) {
            pressed = false;
            okPressed();
        }
    }

    @Override
    protected void okPressed() {
        if (!draft.isCurrent()) {
            if (draft.isReading() && !pressed) {
                pressed = true;
                refresh();
            }
            return;
        }
        Table list = tables;
        if (list != null) {
            String shown = draft.proposal().options().table();
            List<ImportOptions> further = new ArrayList<>();
            for (TableItem item : list.getItems()) {
                if (item.getChecked() && !item.getText().equals(shown)) {
                    further.add(draft.chosen().withTypes(Map.of()).withTable(item.getText()));
                }
            }
            alsoTables = further;
        }
        super.okPressed();
    }
}
