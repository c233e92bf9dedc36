package org.pikaplot.storage.internal.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;

/** Tables and columns as JSON, the same in the manifest and the journal. */
public final class TableJson {
    private TableJson() {}

    /** Adds id, version and rows. */
    public static void put(ObjectNode object, TableRef.Stored ref, long rowCount) {
        object.put("id", ref.table()).put("version", ref.version()).put("rows", rowCount);
    }

    /** Adds name and type. */
    public static ObjectNode put(ObjectNode object, Column column) {
        return object.put("name", column.name()).put("engineType", column.type().engineName());
    }

    /** Reads id and version. */
    public static TableRef.Stored ref(JsonNode table) throws IOException {
        return new TableRef.Stored(text(table, "id"), number(table, "version"));
    }

    /** Reads the columns. */
    public static TableSchema schema(JsonNode table) throws IOException {
        List<Column> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode column : array(table, "columns")) {
            String name = text(column, "name");
            if (name.isEmpty() || !names.add(name.toLowerCase(Locale.ROOT))) {
                throw new IOException("a column without a name of its own");
            }
            columns.add(new Column(name, ColumnType.ofEngine(text(column, "engineType"))));
        }
        return new TableSchema(columns);
    }

    /** A member that must be an array. */
    public static JsonNode array(JsonNode object, String member) throws IOException {
        JsonNode value = object.path(member);
        if (!value.isArray()) {
            throw new IOException(member + " is no array");
        }
        return value;
    }

    /** A member that must be text. */
    public static String text(JsonNode object, String member) throws IOException {
        JsonNode value = object.path(member);
        if (!value.isTextual()) {
            throw new IOException(member + " is no text");
        }
        return value.textValue();
    }

    /** A member that must be a whole number, not negative. */
    public static long number(JsonNode object, String member) throws IOException {
        JsonNode value = object.path(member);
        if (!value.canConvertToLong() || value.longValue() < 0) {
            throw new IOException(member + " is no size");
        }
        return value.longValue();
    }
}
