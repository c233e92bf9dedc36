package org.pikaplot.compute.duckdb.internal.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.Sql;
import org.pikaplot.data.TableSchema;

/**
 * The columns of an answer and how they travel: columns whose printed form cannot be told from
 * their Arrow values carry a second, hidden column with the engine's own text behind the last
 * visible one.
 *
 * @param schema the visible columns
 * @param textOf per visible column the index of its hidden text, or -1
 */
record AnswerShape(TableSchema schema, int[] textOf) {

    static AnswerShape of(TableSchema schema) {
        int[] textOf = new int[schema.columns().size()];
        int next = textOf.length;
        for (int i = 0; i < textOf.length; i++) {
            textOf[i] = CellText.isPrintable(schema.columns().get(i).type()) ? -1 : next++;
        }
        return new AnswerShape(schema, textOf);
    }

    /** {@return the select list of the visible columns, made of these expressions in order} */
    String selectVisible(List<String> expressions) {
        return String.join(", ", visible(expressions));
    }

    private ArrayList<String> visible(List<String> expressions) {
        var list = new ArrayList<String>();
        for (int i = 0; i < textOf.length; i++) {
            list.add(expressions.get(i) + " AS " + Sql.identifier(schema.columns().get(i).name()));
        }
        return list;
    }

    /** {@return the select list of the visible and hidden columns, made of these expressions} */
    String selectList(List<String> expressions) {
        List<String> carried = new ArrayList<>(expressions);
        for (int i = 0; i < textOf.length; i++) {
            // Nested unions come through the Arrow interface in a form its reader refuses.
            if (schema.columns().get(i).type().engineName().contains("UNION(")) {
                carried.set(i, "CAST(" + expressions.get(i) + " AS VARCHAR)");
            }
        }
        ArrayList<String> list = visible(carried);
        for (int i = 0; i < textOf.length; i++) {
            if (textOf[i] >= 0) {
                list.add("CAST(" + expressions.get(i) + " AS VARCHAR) AS text" + i);
            }
        }
        return String.join(", ", list);
    }

    /** {@return a schema whose names are unique without regard to case, as tables need them} */
    static TableSchema unique(List<String> names, List<String> types) {
        var seen = new HashSet<String>();
        var columns = new ArrayList<Column>();
        for (int i = 0; i < names.size(); i++) {
            String base = names.get(i).isEmpty() ? "column" + i : names.get(i);
            String name = base;
            for (int n = 1; !seen.add(name.toLowerCase(Locale.ROOT)); n++) {
                name = base + "_" + n;
            }
            columns.add(new Column(name, ColumnType.ofEngine(types.get(i))));
        }
        return new TableSchema(columns);
    }

    /** {@return {@code c0, c1, ...}: names for the columns of a subquery whose own may clash} */
    static List<String> places(int count) {
        var places = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            places.add("c" + i);
        }
        return places;
    }
}
