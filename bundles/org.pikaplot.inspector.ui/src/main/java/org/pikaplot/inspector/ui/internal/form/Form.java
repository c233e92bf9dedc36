package org.pikaplot.inspector.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pikaplot.data.PikaException;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.ui.UiTheme.Role;

/**
 * Labelled fields below one another. A field takes a value over when Enter is pressed, the focus
 * leaves or a choice is made; a value that is refused stays in the field, marked, with the reason
 * as its tooltip and in the line of the form. UI thread only.
 */
public final class Form {
    private static final int LABEL_WIDTH = 110;
    private static final int LINES_HEIGHT = 64;

    private final Composite area;
    private final UiTheme theme;
    private final List<Runnable> refreshes = new ArrayList<>();

    /** Makes an empty form in {@code parent}. */
    public Form(Composite parent, UiTheme theme) {
        this.theme = theme;
        area = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 10;
        layout.horizontalSpacing = 10;
        layout.verticalSpacing = 7;
        area.setLayout(layout);
    }

    /** {@return the control that holds the fields} */
    public Composite area() {
        return area;
    }

    /** Shows every value anew, but not in the field that is being edited. */
    public void refresh() {
        refreshes.forEach(Runnable::run);
    }

    /** Begins a group of fields. */
    public void heading(String text) {
        var label = new Label(area, SWT.NONE);
        label.setText(text);
        var data =
                org.eclipse.jface.resource.FontDescriptor.createFrom(label.getFont())
                        .setStyle(SWT.BOLD);
        var font = data.createFont(label.getDisplay());
        label.setFont(font);
        label.addListener(SWT.Dispose, event -> font.dispose());
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .indent(0, refreshes.isEmpty() ? 0 : 8)
                .applyTo(label);
    }

    /** Shows a fact that cannot be edited, selectable. */
    public void fact(String label, Supplier<String> value) {
        label(label, "");
        var text = new Text(area, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        theme.ownColours(text);
        text.setForeground(theme.color(Role.TEXT));
        text.setBackground(theme.color(Role.SURFACE));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
        refreshes.add(() -> {
            String now = value.get();
            if (!text.isDisposed() && !text.getText().equals(now)) {
                text.setText(now);
                text.requestLayout();
            }
        });
    }

    /** Shows a sentence over both columns. */
    public void sentence(Supplier<String> value, Role role) {
        var label = new Label(area, SWT.WRAP);
        theme.ownColours(label);
        label.setForeground(theme.color(role));
        label.setBackground(theme.color(Role.SURFACE));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(160, SWT.DEFAULT)
                .applyTo(label);
        // An empty sentence takes no room.
        ((org.eclipse.swt.layout.GridData) label.getLayoutData()).exclude = true;
        label.setVisible(false);
        refreshes.add(() -> {
            String now = value.get().replace("&", "&&");
            if (!label.isDisposed() && !label.getText().equals(now)) {
                label.setText(now);
                ((org.eclipse.swt.layout.GridData) label.getLayoutData()).exclude = now.isEmpty();
                label.setVisible(!now.isEmpty());
                label.requestLayout();
            }
        });
    }

    /** A field for one line of text. */
    public void text(String label, String help, Supplier<String> value, Consumer<String> take) {
        label(label, help);
        var text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
        edit(text, label, help, value, take);
        text.addListener(SWT.DefaultSelection, event -> commit(text, help, value, take));
    }

    /** A field for several lines of text; Ctrl+Enter takes it over. */
    public void lines(String label, String help, Supplier<String> value, Consumer<String> take) {
        label(label, help);
        var text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, LINES_HEIGHT).applyTo(text);
        edit(text, label, help, value, take);
        text.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.character == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
                        event.doit = false;
                        commit(text, help, value, take);
                    }
                });
    }

    private void edit(
            Text text, String label, String help, Supplier<String> value, Consumer<String> take) {
        text.setToolTipText(help);
        name(text, label);
        text.addListener(SWT.FocusOut, event -> commit(text, help, value, take));
        text.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.character == SWT.ESC) {
                        text.setText(value.get());
                        mark(text, help, "");
                    }
                });
        refreshes.add(() -> {
            if (!text.isDisposed()
                    && !text.isFocusControl()
                    && !text.getText().equals(value.get())) {
                text.setText(value.get());
                mark(text, help, "");
            }
        });
    }

    private void commit(Text text, String help, Supplier<String> value, Consumer<String> take) {
        if (text.isDisposed() || text.getText().equals(value.get())) {
            return;
        }
        try {
            take.accept(text.getText());
            mark(text, help, "");
        } catch (PikaException e) {
            mark(text, help, e.describe());
        }
    }

    private void mark(Text text, String help, String problem) {
        text.setForeground(problem.isEmpty() ? null : theme.color(Role.ERROR));
        text.setToolTipText(problem.isEmpty() ? help : problem);
    }

    /**
     * A choice of words.
     *
     * @param values what {@code value} and {@code take} speak of
     * @param labels what a person sees, in the same order
     */
    public void choice(
            String label,
            String help,
            List<String> values,
            List<String> labels,
            Supplier<String> value,
            Consumer<String> take) {
        label(label, help);
        var combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(labels.toArray(String[]::new));
        combo.setToolTipText(help);
        name(combo, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
        combo.addListener(
                SWT.Selection, event -> take.accept(values.get(combo.getSelectionIndex())));
        // A wheel that scrolls the form must not change what lies under the pointer.
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = combo.isFocusControl());
        refreshes.add(() -> {
            int index = values.indexOf(value.get());
            if (!combo.isDisposed() && combo.getSelectionIndex() != index) {
                if (index < 0) {
                    combo.deselectAll();
                } else {
                    combo.select(index);
                }
            }
        });
    }

    /** A choice of yes and no. */
    public void check(String label, String help, BooleanSupplier value, Consumer<Boolean> take) {
        var button = new Button(area, SWT.CHECK | SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .applyTo(button);
        button.setText(label);
        button.setToolTipText(help);
        button.addListener(SWT.Selection, event -> take.accept(button.getSelection()));
        refreshes.add(() -> {
            if (!button.isDisposed()) {
                button.setSelection(value.getAsBoolean());
            }
        });
    }

    /** Something to do. */
    public void button(String text, String help, Runnable action) {
        new Label(area, SWT.NONE);
        var button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(help);
        GridDataFactory.swtDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void label(String text, String help) {
        var label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setToolTipText(help.isEmpty() ? text : help);
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .hint(LABEL_WIDTH, SWT.DEFAULT)
                .applyTo(label);
    }

    private static void name(Control control, String name) {
        control.getAccessible()
                .addAccessibleListener(
                        new org.eclipse.swt.accessibility.AccessibleAdapter() {
                            @Override
                            public void getName(
                                    org.eclipse.swt.accessibility.AccessibleEvent event) {
                                event.result = name;
                            }
                        });
    }
}
