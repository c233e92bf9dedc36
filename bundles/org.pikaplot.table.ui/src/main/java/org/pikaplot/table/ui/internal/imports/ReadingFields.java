package org.pikaplot.table.ui.internal.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.pikaplot.formats.BadRowPolicy;
import org.pikaplot.formats.ImportOptions;

/**
 * What holds for the whole file: delimiter, quote, encoding, header, dates, NULL and misfits. Only
 * what the format knows is there.
 */
final class ReadingFields {
    private static final int FIELD_WIDTH = 170;
    private static final List<String> DELIMITERS = List.of(",", ";", "\\t", "|", " ");
    private static final List<String> DELIMITER_WORDS =
            List.of("Comma", "Semicolon", "Tab", "Bar", "Space");
    private static final List<String> ENCODINGS =
            List.of(
                    "UTF-8",
                    "windows-1252",
                    "ISO-8859-1",
                    "UTF-16LE",
                    "UTF-16BE",
                    "Shift_JIS",
                    "GB18030");
    private static final List<String> QUOTES = List.of("\"", "'", "");
    private static final List<String> QUOTE_WORDS = List.of("Double \" \"", "Single ' '", "None");
    private static final List<String> DATES =
            List.of(
                    "%Y-%m-%d",
                    "%d.%m.%Y",
                    "%d/%m/%Y",
                    "%m/%d/%Y",
                    "%Y%m%d",
                    "%d.%m.%Y %H:%M",
                    "%m/%d/%Y %H:%M:%S");
    private static final List<BadRowPolicy> POLICIES =
            List.of(BadRowPolicy.REJECT, BadRowPolicy.NULL, BadRowPolicy.TEXT, BadRowPolicy.FAIL);
    private static final List<String> POLICY_WORDS =
            List.of(
                    "Leave the row out",
                    "Set the value NULL",
                    "Keep the column as text",
                    "Stop the import");

    private final Composite area;
    private final ImportDraft draft;
    private final List<Runnable> refreshes = new ArrayList<>();

    ReadingFields(Composite parent, ImportDraft draft) {
        this.draft = draft;
        area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 8).applyTo(area);
        ImportOptions detected = draft.proposal().options();
        if (detected.delimiter() != null) {
            choice(
                    "&Delimiter",
                    DELIMITERS,
                    DELIMITER_WORDS,
                    () -> draft.chosen().delimiter(),
                    () -> draft.proposal().options().delimiter(),
                    value ->
                            draft.setDialect(o ->
                                    o.withDialect(o.encoding(), value, o.quote(), o.header())));
            choice(
                    "&Quotes",
                    QUOTES,
                    QUOTE_WORDS,
                    () -> draft.chosen().quote(),
                    () -> draft.proposal().options().quote(),
                    value ->
                            draft.setDialect(o ->
                                    o.withDialect(o.encoding(), o.delimiter(), value, o.header())));
        }
        if (detected.encoding() != null) {
            free(
                    "&Encoding",
                    ENCODINGS,
                    () -> draft.chosen().encoding(),
                    () -> draft.proposal().options().encoding(),
                    value ->
                            draft.setDialect(o ->
                                    o.withDialect(value, o.delimiter(), o.quote(), o.header())));
        }
        if (detected.header() != null) {
            choice(
                    "&Header row",
                    List.of("true", "false"),
                    List.of("Yes", "No"),
                    () -> text(draft.chosen().header()),
                    () -> text(draft.proposal().options().header()),
                    value ->
                            draft.setDialect(o ->
                                    o.withDialect(
                                            o.encoding(),
                                            o.delimiter(),
                                            o.quote(),
                                            value == null ? null : Boolean.valueOf(value))));
        }
        free(
                "D&ates",
                DATES,
                () -> draft.chosen().dateFormat(),
                () -> null,
                value -> draft.change(o -> o.withDateFormat(value)));
        nulls();
        policy();
    }

    private static @Nullable String text(@Nullable Boolean value) {
        return value == null ? null : value.toString();
    }

    /** Shows what holds now. */
    void refresh() {
        refreshes.forEach(Runnable::run);
    }

    private void label(String text) {
        new Label(area, SWT.NONE).setText(text + ":");
    }

    /** A choice among words, the first of which leaves it to the importer. */
    private void choice(
            String label,
            List<String> values,
            List<String> words,
            Supplier<@Nullable String> fixed,
            Supplier<@Nullable String> detected,
            Consumer<@Nullable String> take) {
        label(label);
        var combo = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(FIELD_WIDTH, SWT.DEFAULT)
                .applyTo(combo);
        combo.addListener(
                SWT.Selection,
                event -> {
                    int index = combo.getSelectionIndex();
                    take.accept(index <= 0 ? null : values.get(index - 1));
                });
        refreshes.add(() -> {
            String found = detected.get();
            int known = found == null ? -1 : values.indexOf(found);
            String word = known < 0 ? String.valueOf(found) : words.get(known);
            var items = new ArrayList<String>();
            // Only what nobody fixed is what was detected.
            items.add(fixed.get() == null ? word + " (detected)" : "Detect");
            items.addAll(words);
            setItems(combo, items);
            String now = fixed.get();
            combo.select(now == null ? 0 : values.indexOf(now) + 1);
        });
    }

    /** A choice of words that may be another one, too. */
    private void free(
            String label,
            List<String> values,
            Supplier<@Nullable String> fixed,
            Supplier<@Nullable String> detected,
            Consumer<@Nullable String> take) {
        label(label);
        var combo = new Combo(area, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(FIELD_WIDTH, SWT.DEFAULT)
                .applyTo(combo);
        var items = new ArrayList<String>();
        items.add("Detect");
        items.addAll(values);
        combo.setItems(items.toArray(String[]::new));
        Runnable commit =
                () -> {
                    String text = combo.getText().strip();
                    boolean leave =
                            text.isEmpty() || text.equals("Detect") || text.endsWith("(detected)");
                    take.accept(leave ? null : text);
                };
        combo.addListener(SWT.Selection, event -> commit.run());
        combo.addListener(SWT.FocusOut, event -> commit.run());
        Keys.onEnter(combo, commit);
        refreshes.add(() -> {
            String now = fixed.get();
            String found = detected.get();
            String shown = now != null ? now : found == null ? "Detect" : found + " (detected)";
            if (!combo.getText().equals(shown)) {
                combo.setText(shown);
            }
        });
    }

    private static void setItems(Combo combo, List<String> items) {
        if (!Arrays.asList(combo.getItems()).equals(items)) {
            combo.setItems(items.toArray(String[]::new));
        }
    }

    private void nulls() {
        label("NU&LL is");
        var text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(FIELD_WIDTH, SWT.DEFAULT)
                .applyTo(text);
        text.setMessage("empty cells");
        text.setToolTipText("Texts that mean NULL besides the empty cell, apart by commas");
        Runnable commit = () -> draft.change(o -> o.withNullTokens(tokens(text.getText())));
        text.addListener(SWT.FocusOut, event -> commit.run());
        Keys.onEnter(text, commit);
        refreshes.add(() -> {
            if (!tokens(text.getText()).equals(draft.chosen().nullTokens())) {
                text.setText(String.join(", ", draft.chosen().nullTokens()));
            }
        });
    }

    /** {@return the words of a list with commas} */
    static List<String> tokens(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(token -> !token.isEmpty())
                .distinct()
                .toList();
    }

    private void policy() {
        label("&Misfits");
        var combo = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(FIELD_WIDTH, SWT.DEFAULT)
                .applyTo(combo);
        combo.setItems(POLICY_WORDS.toArray(String[]::new));
        combo.setToolTipText(
                "What happens to values that do not fit a type chosen here. Columns that nobody"
                        + " gave a type become wide enough for all their values.");
        combo.addListener(
                SWT.Selection,
                event -> {
                    BadRowPolicy policy = POLICIES.get(combo.getSelectionIndex());
                    draft.change(o -> o.withBadRows(policy));
                });
        refreshes.add(() -> combo.select(POLICIES.indexOf(draft.policy())));
    }
}
