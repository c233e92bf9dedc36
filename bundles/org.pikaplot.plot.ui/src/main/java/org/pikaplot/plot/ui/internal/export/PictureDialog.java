package org.pikaplot.plot.ui.internal.export;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.jspecify.annotations.Nullable;
import org.pikaplot.render.PictureFormat;
import org.pikaplot.render.PictureSettings;
import org.pikaplot.render.Theme;
import org.pikaplot.render.Themes;

/** Asks how a plot becomes a picture file: format, size, density, colours, and where it goes. */
final class PictureDialog extends TitleAreaDialog {
    private static final int MAX_PX = 16_000;
    private static final String[] SIZES = {"1200 x 800", "1920 x 1080 (HD)", "3840 x 2160 (UHD)"};
    private static final int[][] SIZE_PX = {{1200, 800}, {1920, 1080}, {3840, 2160}};
    private static final String[] DENSITIES = {"72", "96", "150", "300"};
    private static final String[] COLOURS = {"Light", "Dark", "Print"};
    private static final Theme[] THEMES = {Themes.LIGHT, Themes.DARK, Themes.PRINT};

    private final String nodeName;
    private @Nullable Combo format;
    private @Nullable Spinner width;
    private @Nullable Spinner height;
    private @Nullable Combo density;
    private @Nullable Combo colours;
    private @Nullable Button transparent;
    private @Nullable Choice choice;

    /** What was chosen. */
    record Choice(PictureFormat format, PictureSettings settings, Path target) {}

    PictureDialog(Shell parent, String nodeName) {
        super(parent);
        this.nodeName = nodeName;
    }

    /** {@return what was chosen; only after the dialog was closed with OK} */
    Choice chosen() {
        Choice made = choice;
        if (made == null) {
            throw new IllegalStateException("not closed with OK");
        }
        return made;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Export Plot");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle("Export \u201c" + nodeName + "\u201d");
        setMessage("PNG has pixels; SVG and PDF have sharp lines and text at every size.");
        Composite outer = (Composite) super.createDialogArea(parent);
        var form = new Composite(outer, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(16, 12).spacing(12, 8).applyTo(form);
        format = combo(form, "&Format", new String[] {"PNG", "SVG", "PDF"}, 0);
        Combo sizes = combo(form, "&Size", SIZES, 0);
        width = spinner(form, "&Width (px)", SIZE_PX[0][0]);
        height = spinner(form, "&Height (px)", SIZE_PX[0][1]);
        density = combo(form, "&DPI (scales text and lines)", DENSITIES, 1);
        colours = combo(form, "&Colours", COLOURS, 0);
        new Label(form, SWT.NONE);
        transparent = new Button(form, SWT.CHECK);
        transparent.setText("&Transparent background");
        sizes.addListener(SWT.Selection, event -> takeSize(sizes.getSelectionIndex()));
        return outer;
    }

    private void takeSize(int index) {
        if (width != null && height != null) {
            width.setSelection(SIZE_PX[index][0]);
            height.setSelection(SIZE_PX[index][1]);
        }
    }

    private static Combo combo(Composite form, String label, String[] items, int selected) {
        new Label(form, SWT.NONE).setText(label);
        var combo = new Combo(form, SWT.READ_ONLY);
        combo.setItems(items);
        combo.select(selected);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private static Spinner spinner(Composite form, String label, int value) {
        new Label(form, SWT.NONE).setText(label);
        var spinner = new Spinner(form, SWT.BORDER);
        spinner.setValues(value, 100, MAX_PX, 0, 10, 100);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(spinner);
        return spinner;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Export\u2026", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        if (format == null
                || width == null
                || height == null
                || density == null
                || colours == null
                || transparent == null) {
            return;
        }
        PictureFormat kind = PictureFormat.values()[format.getSelectionIndex()];
        String ending = "." + kind.name().toLowerCase(Locale.ROOT);
        var files = new FileDialog(getShell(), SWT.SAVE);
        files.setFileName(nodeName + ending);
        files.setFilterExtensions(new String[] {"*" + ending});
        files.setOverwrite(true);
        String file = files.open();
        if (file == null) {
            return;
        }
        String target = file.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file + ending;
        var settings =
                new PictureSettings(
                        width.getSelection(),
                        height.getSelection(),
                        Double.parseDouble(density.getText()),
                        THEMES[colours.getSelectionIndex()],
                        transparent.getSelection());
        choice = new Choice(kind, settings, Path.of(target));
        super.okPressed();
    }
}
