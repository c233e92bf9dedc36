package org.pikaplot.inspector.ui.internal.node;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pikaplot.inspector.ui.internal.form.Form;
import org.pikaplot.plot.PlotTypeRegistry;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.Problems;
import org.pikaplot.ui.UiTheme.Role;
import org.pikaplot.workspace.ColumnFact;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NoteNode;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.QueryParameter;
import org.pikaplot.workspace.SetAutoRefreshEdit;
import org.pikaplot.workspace.SetNoteTextEdit;
import org.pikaplot.workspace.SnapshotNode;
import org.pikaplot.workspace.TableNode;

/** Fills a form with what can be seen and changed of a node. UI thread only. */
public final class Forms {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                    .withZone(ZoneId.systemDefault());

    private final WorkspaceSession session;
    private final PlotTypeRegistry types;
    private final Problems problems;

    /** Makes forms for the nodes of a session. */
    public Forms(WorkspaceSession session, PlotTypeRegistry types, Problems problems) {
        this.session = session;
        this.types = types;
        this.problems = problems;
    }

    /** {@return what decides which fields there are: when it changes, the form is made anew} */
    public Object shape(Node node) {
        return switch (node) {
            case PlotNode plot -> List.of(plot, PlotForm.shape(session, plot));
            case QueryNode query ->
                    List.of(
                            query,
                            query.getParameters().stream().map(QueryParameter::getName).toList());
            // A reload may bring other columns, and a table may lose or get its file.
            case TableNode table ->
                    List.of(
                            table,
                            table.getSource() != null,
                            table.getColumns().stream()
                                    .map(column -> column.getName() + column.getEngineType())
                                    .toList());
            default -> node;
        };
    }

    /** Adds the fields of a node. */
    public void add(Form form, Node node) {
        form.heading(title(node));
        NodeForm.add(form, session, node, problems);
        switch (node) {
            case PlotNode plot -> PlotForm.add(form, session, plot, types);
            case QueryNode query -> addQuery(form, query);
            case TableNode table -> addTable(form, table);
            case SnapshotNode shot -> addSnapshot(form, shot);
            case NoteNode note ->
                    form.lines(
                            "Text",
                            "What the note says. Ctrl+Enter applies.",
                            note::getText,
                            text -> session.execute(new SetNoteTextEdit(note, text)));
            default -> throw new IllegalStateException(node.toString());
        }
        form.refresh();
    }

    private static String title(Node node) {
        return switch (node) {
            case PlotNode plot -> "Plot";
            case QueryNode query -> "Query";
            case TableNode table -> "Table";
            case SnapshotNode shot -> "Snapshot";
            case NoteNode note -> "Note";
            default -> throw new IllegalStateException(node.toString());
        };
    }

    private void addQuery(Form form, QueryNode query) {
        form.check(
                "Run by itself",
                "Run when something upstream changes, also while nobody looks at it",
                query::isAutoRefresh,
                value -> session.execute(new SetAutoRefreshEdit(query, value)));
        if (!query.getParameters().isEmpty()) {
            form.heading("Parameters");
        }
        for (QueryParameter parameter : query.getParameters()) {
            form.text(
                    "$" + parameter.getName(),
                    "The value of $" + parameter.getName() + " in the SQL",
                    parameter::getValue,
                    text -> {
                        Map<String, Object> values = new LinkedHashMap<>();
                        values.put(parameter.getName(), valueOf(text));
                        session.setQueryParameters(query, values);
                    });
        }
    }

    private static Object valueOf(String text) {
        String plain = text.strip();
        if (plain.matches("[+-]?\\d{1,18}")) {
            return Long.valueOf(plain);
        }
        if (plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")) {
            return Double.valueOf(plain);
        }
        return plain.equals("true") || plain.equals("false") ? Boolean.valueOf(plain) : text;
    }

    private void addTable(Form form, TableNode table) {
        if (table.getSource() != null) {
            SourceForm.add(form, session, table, problems);
        }
        addColumns(form, table.getColumns());
    }

    private void addSnapshot(Form form, SnapshotNode shot) {
        form.heading("Frozen");
        form.fact("From", shot::getOriginName);
        form.fact("Taken", () -> DATE.format(Instant.ofEpochMilli(shot.getTakenAtMillis())));
        if (!shot.getOriginSql().isBlank()) {
            form.fact("SQL then", shot::getOriginSql);
        }
        addColumns(form, shot.getColumns());
    }

    private static void addColumns(Form form, List<ColumnFact> columns) {
        form.heading("Columns");
        form.sentence(() -> "", Role.TEXT_MUTED);
        for (ColumnFact column : columns.subList(0, Math.min(columns.size(), 100))) {
            form.fact(shortened(column.getName()), () -> shortType(column.getEngineType()));
        }
        if (columns.size() > 100) {
            form.sentence(() -> "and %d more".formatted(columns.size() - 100), Role.TEXT_MUTED);
        }
    }

    private static String shortened(String name) {
        return name.length() > 24 ? name.substring(0, 23) + "\u2026" : name;
    }

    private static String shortType(String engineType) {
        return engineType.startsWith("ENUM(") ? "category" : engineType.toLowerCase(Locale.ROOT);
    }
}
