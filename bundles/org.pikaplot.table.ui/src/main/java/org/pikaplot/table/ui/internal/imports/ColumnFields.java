package org.pikaplot.table.ui.internal.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.ui.Readable;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.ui.UiTheme.Role;

/**
 * The columns with what was found out about each, and below them how the selected one is to be
 * read. What is unclear stands out, and the first such column is selected.
 */
final class ColumnFields {
    private static final String[] HEADS = {"Column", "Read as", "Sure", "Why", "Examples"};
    private static final int[] WIDTHS = {190, 170, 70, 320, 240};
    private static final int READ_AS = 1;
    private static final int SURE = 2;

    private final ImportDraft draft;
    private final UiTheme theme;
    private final IntConsumer reveal;
    private final Table table;
    private final Label question;
    private final Combo types;
    private final Label why;
    private List<TypeChoice> choices = List.of();
    private List<ColumnProposal> shown = List.of();

    ColumnFields(Composite parent, ImportDraft draft, UiTheme theme, IntConsumer reveal) {
        this.draft = draft;
        this.theme = theme;
        this.reveal = reveal;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(400, 120).applyTo(table);
        for (int i = 0; i < HEADS.length; i++) {
            var column = new TableColumn(table, i == SURE ? SWT.TRAIL : SWT.LEAD);
            column.setText(HEADS[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> selected());
        Accessibles.name(table, "Columns");

        question = new Label(area, SWT.NONE);
        GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).applyTo(question);
        types = new Combo(area, SWT.NONE);
        types.setVisibleItemCount(16);
        types.setToolTipText("Choose or type a type, such as DECIMAL(10,2)");
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(types);
        types.addListener(SWT.Selection, event -> commit());
        types.addListener(SWT.FocusOut, event -> commit());
        Keys.onEnter(types, this::commit);
        Accessibles.name(types, "Type of the selected column");
        why = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(100, SWT.DEFAULT)
                .applyTo(why);
        WidgetElement.setCSSClass(why, "muted");
    }

    /** Shows the columns of the draft, and keeps the selection where it can. */
    void refresh() {
        List<ColumnProposal> columns = draft.proposal().columns();
        boolean others =
                !columns.stream()
                        .map(ColumnProposal::name)
                        .toList()
                        .equals(shown.stream().map(ColumnProposal::name).toList());
        shown = columns;
        if (others) {
            table.setItemCount(columns.size());
            table.select(
                    IntStream.range(0, columns.size())
                            .filter(i -> isUnclear(columns.get(i)))
                            .findFirst()
                            .orElse(0));
        }
        table.clearAll();
        selected();
    }

    private boolean isUnclear(ColumnProposal column) {
        return column.confidence() < ColumnProposal.ASK_BELOW && draft.type(column).isEmpty();
    }

    private void fill(TableItem item, int index) {
        if (index >= shown.size()) {
            return;
        }
        ColumnProposal column = shown.get(index);
        Optional<String> given = draft.type(column);
        item.setText(
                new String[] {
                    column.name(),
                    given.orElse(TypeChoice.found(column)),
                    given.isPresent() ? "chosen" : Readable.percent(column.confidence()),
                    String.join("; ", column.evidence()),
                    String.join(", ", column.examples())
                });
        if (isUnclear(column)) {
            item.setForeground(SURE, theme.color(Role.WARNING));
            item.setForeground(READ_AS, theme.color(Role.WARNING));
        } else {
            item.setForeground(SURE, theme.color(Role.TEXT_MUTED));
            item.setForeground(READ_AS, theme.color(given.isPresent() ? Role.ACCENT : Role.TEXT));
        }
    }

    private @Nullable ColumnProposal current() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= shown.size() ? null : shown.get(index);
    }

    private void selected() {
        ColumnProposal column = current();
        types.setEnabled(column != null);
        if (column == null) {
            return;
        }
        question.setText("Read “" + column.name().replace("&", "&&") + "” &as:");
        String reasons = String.join("; ", column.evidence());
        why.setText(reasons.replace("&", "&&"));
        why.setToolTipText(reasons);
        choices = TypeChoice.of(column);
        String[] words = choices.stream().map(TypeChoice::words).toArray(String[]::new);
        if (!java.util.Arrays.equals(types.getItems(), words)) {
            types.setItems(words);
        }
        String now =
                draft.type(column).map(given -> TypeChoice.words(choices, given)).orElse(words[0]);
        if (!types.getText().equals(now)) {
            types.setText(now);
        }
        reveal.accept(table.getSelectionIndex());
    }

    private void commit() {
        ColumnProposal column = current();
        if (column != null) {
            String typed = types.getText().strip();
            draft.setType(
                    column,
                    choices.stream()
                            .filter(choice -> choice.words().equals(typed))
                            .findFirst()
                            .map(choice -> choice.spelling())
                            .orElse(Optional.of(typed).filter(text -> !text.isEmpty()))
                            .orElse(null));
        }
    }
}
