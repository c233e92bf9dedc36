package org.pikaplot.table.ui.internal.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.formats.ImportReport;
import org.pikaplot.formats.ImportReport.Reject;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.table.ui.internal.rows.CopiedText;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.Problems;
import org.pikaplot.ui.Readable;

/** Lists what did not fit in an import, to be read, copied and saved. Waits for nobody. */
final class RejectsWindow extends Dialog {
    private static final List<String> HEADS = List.of("File", "Line", "Column", "Value", "Reason");
    private static final int[] WIDTHS = {160, 80, 130, 220, 340};
    private static final int LINE = 1;
    private static final int COPY_ID = IDialogConstants.CLIENT_ID;
    private static final int SAVE_ID = IDialogConstants.CLIENT_ID + 1;

    private final String tableName;
    private final ImportReport report;
    private final OpenSession sessions;
    private final Problems problems;
    private @Nullable Table table;

    RejectsWindow(
            Shell parent,
            String tableName,
            ImportReport report,
            OpenSession sessions,
            Problems problems) {
        super(parent);
        this.tableName = tableName;
        this.report = report;
        this.sessions = sessions;
        this.problems = problems;
        setShellStyle(SWT.SHELL_TRIM | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Not imported into " + tableName);
        shell.setMinimumSize(480, 260);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(980, 460);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(18, 14).spacing(0, 10).applyTo(area);
        var summary = new Label(area, SWT.WRAP);
        summary.setText(summary(report));
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(summary);
        var list = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
        list.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        for (int i = 0; i < HEADS.size(); i++) {
            var column = new TableColumn(list, i == LINE ? SWT.TRAIL : SWT.LEAD);
            column.setText(HEADS.get(i));
            column.setWidth(WIDTHS[i]);
        }
        list.addListener(
                SWT.SetData,
                event -> {
                    var item = (TableItem) event.item;
                    @Nullable String[] cells = cells(report.rejects().get(event.index));
                    for (int c = 0; c < cells.length; c++) {
                        String cell = cells[c];
                        item.setText(c, cell == null ? "" : cell.replace('\n', ' '));
                    }
                });
        list.addListener(
                SWT.KeyDown,
                event -> {
                    if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
                        copy();
                    }
                });
        list.setItemCount(report.rejects().size());
        Accessibles.name(list, "What did not fit");
        table = list;
        return area;
    }

    /** {@return the account in a sentence or two} */
    static String summary(ImportReport report) {
        var text = new StringBuilder();
        text.append(Readable.count(report.importedRows(), "row", "rows"))
                .append(" imported + ")
                .append(Readable.count(report.rejectedRows()))
                .append(" left out = ")
                .append(Readable.count(report.rowsInFile()))
                .append(" in the file.");
        if (report.rejectedRows() == 0) {
            text.append(" The values below did not fit and became NULL.");
        }
        if (report.rejects().size() >= ImportReport.MAX_LISTED) {
            text.append(" The first ")
                    .append(Readable.count(ImportReport.MAX_LISTED))
                    .append(" are listed.");
        }
        return text.toString();
    }

    private static @Nullable String[] cells(Reject reject) {
        return new @Nullable String[] {
            String.valueOf(reject.file().getFileName()),
            Long.toString(reject.line()),
            reject.column(),
            reject.value(),
            reject.error()
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY_ID, "&Copy", false);
        createButton(parent, SAVE_ID, "&Save List…", false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case COPY_ID -> copy();
            case SAVE_ID -> save();
            default -> super.buttonPressed(id);
        }
    }

    /** Copies what is selected, or everything. */
    private void copy() {
        Table list = table;
        if (list == null) {
            return;
        }
        int[] picked = list.getSelectionIndices();
        IntStream rows =
                picked.length == 0
                        ? IntStream.range(0, report.rejects().size())
                        : IntStream.of(picked);
        List<@Nullable String[]> copied = new ArrayList<>();
        rows.forEach(row -> copied.add(cells(report.rejects().get(row))));
        var clipboard = new Clipboard(list.getDisplay());
        clipboard.setContents(
                new Object[] {CopiedText.of(HEADS, copied)},
                new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void save() {
        var files = new FileDialog(getShell(), SWT.SAVE);
        files.setFileName(tableName + " not imported.tsv");
        files.setFilterExtensions(new String[] {"*.tsv"});
        files.setOverwrite(true);
        String chosen = files.open();
        if (chosen == null) {
            return;
        }
        Path target = Path.of(chosen);
        WorkspaceSession session = sessions.get();
        session.compute()
                .run(null, Priority.VISIBLE, job -> write(target))
                .outcome()
                .thenAcceptAsync(
                        outcome -> {
                            if (outcome instanceof QueryOutcome.Failure<Path> failure) {
                                problems.show("Saving the list", failure.cause());
                            }
                        },
                        session.thread());
    }

    private Path write(Path target) {
        List<@Nullable String[]> all = new ArrayList<>();
        report.rejects().forEach(reject -> all.add(cells(reject)));
        Path part = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            Files.writeString(part, CopiedText.of(HEADS, all) + "\n", StandardCharsets.UTF_8);
            return Files.move(
                    part,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw PikaException.of(
                            ErrorCode.CANNOT_WRITE, "The list cannot be saved: " + e.getMessage())
                    .file(target)
                    .cause(e)
                    .build();
        }
    }
}
