package org.pikaplot.compute.duckdb.internal.sql;

import java.util.ArrayList;
import java.util.List;
import org.pikaplot.data.Sql;

/**
 * SQL that writes a column for Parquet, and SQL that reads it back as it was. Most types need a
 * cast at most, see {@link ParquetType}. Parquet knows no unions: one is written as a struct of the
 * name of its member and a field for each, wherever it stands.
 */
public final class ParquetForm {
    private int lambdas;

    private ParquetForm() {}

    /** {@return the expression to write a column of that engine type with} */
    public static String written(String column, String engineType) {
        return new ParquetForm().written(column, EngineType.of(engineType));
    }

    /** {@return the expression that makes the column of what was written} */
    public static String restored(String column, String engineType) {
        return new ParquetForm().restored(column, EngineType.of(engineType));
    }

    private String written(String value, EngineType type) {
        if (!type.hasUnion()) {
            String parquet = ParquetType.of(type.text());
            return parquet.equals(type.text()) ? value : cast(value, parquet);
        }
        return switch (type) {
            case EngineType.Plain plain -> value;
            case EngineType.Sequence(String text, EngineType element) ->
                    each(cast(value, element.text() + "[]"), item -> written(item, element));
            case EngineType.Struct(String text, List<String> names, List<EngineType> parts) -> {
                var fields = new ArrayList<String>();
                for (int i = 0; i < names.size(); i++) {
                    fields.add(
                            "f%d := %s"
                                    .formatted(
                                            i, written(field(value, names.get(i)), parts.get(i))));
                }
                yield unlessNull(value, pack(fields));
            }
            case EngineType.Union(String text, List<String> names, List<EngineType> parts) -> {
                var fields = new ArrayList<String>();
                fields.add("tag := CAST(union_tag(%s) AS VARCHAR)".formatted(value));
                for (int i = 0; i < names.size(); i++) {
                    String member =
                            "union_extract(%s, %s)".formatted(value, Sql.literal(names.get(i)));
                    fields.add("f%d := %s".formatted(i, written(member, parts.get(i))));
                }
                yield "CASE WHEN union_tag(%s) IS NOT NULL THEN %s END"
                        .formatted(value, pack(fields));
            }
            case EngineType.MapOf(String text, EngineType key, EngineType entry) ->
                    unlessNull(
                            value,
                            each(
                                    "map_entries(" + value + ")",
                                    item ->
                                            pack(
                                                    List.of(
                                                            "k := "
                                                                    + written(
                                                                            field(item, "key"),
                                                                            key),
                                                            "v := "
                                                                    + written(
                                                                            field(item, "value"),
                                                                            entry)))));
        };
    }

    private String restored(String value, EngineType type) {
        if (!type.hasUnion()) {
            return cast(value, type.text());
        }
        return switch (type) {
            case EngineType.Plain plain -> value;
            case EngineType.Sequence(String text, EngineType element) ->
                    cast(each(value, item -> restored(item, element)), text);
            case EngineType.Struct(String text, List<String> names, List<EngineType> parts) -> {
                var fields = new ArrayList<String>();
                for (int i = 0; i < names.size(); i++) {
                    fields.add(
                            "%s := %s"
                                    .formatted(
                                            Sql.identifier(names.get(i)),
                                            restored(field(value, "f" + i), parts.get(i))));
                }
                yield cast(unlessNull(value, pack(fields)), text);
            }
            case EngineType.Union(String text, List<String> names, List<EngineType> parts) -> {
                var cases = new StringBuilder("CASE ").append(field(value, "tag"));
                for (int i = 0; i < names.size(); i++) {
                    String member =
                            "union_value(%s := %s)"
                                    .formatted(
                                            Sql.identifier(names.get(i)),
                                            restored(field(value, "f" + i), parts.get(i)));
                    cases.append(
                            " WHEN %s THEN %s"
                                    .formatted(Sql.literal(names.get(i)), cast(member, text)));
                }
                yield cases.append(" END").toString();
            }
            case EngineType.MapOf(String text, EngineType key, EngineType entry) ->
                    cast(
                            unlessNull(
                                    value,
                                    "map_from_entries(%s)"
                                            .formatted(
                                                    each(
                                                            value,
                                                            item ->
                                                                    pack(
                                                                            List.of(
                                                                                    "key := "
                                                                                            + restored(
                                                                                                    field(
                                                                                                            item,
                                                                                                            "k"),
                                                                                                    key),
                                                                                    "value := "
                                                                                            + restored(
                                                                                                    field(
                                                                                                            item,
                                                                                                            "v"),
                                                                                                    entry)))))),
                            text);
        };
    }

    /** Changes an item of a list. */
    @FunctionalInterface
    private interface Change {
        String of(String item);
    }

    private String each(String list, Change change) {
        String item = "item" + lambdas++;
        return "list_transform(%s, lambda %s: %s)".formatted(list, item, change.of(item));
    }

    private static String unlessNull(String value, String then) {
        return "CASE WHEN %s IS NOT NULL THEN %s END".formatted(value, then);
    }

    private static String pack(List<String> fields) {
        return "struct_pack(" + String.join(", ", fields) + ")";
    }

    private static String field(String struct, String name) {
        return "struct_extract(%s, %s)".formatted(struct, Sql.literal(name));
    }

    private static String cast(String value, String type) {
        return "CAST(%s AS %s)".formatted(value, type);
    }
}
