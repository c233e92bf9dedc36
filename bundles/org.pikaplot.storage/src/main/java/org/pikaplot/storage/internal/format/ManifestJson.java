package org.pikaplot.storage.internal.format;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.pikaplot.data.Column;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.storage.SavedTable;

/** The manifest as JSON. Unknown members are ignored, so that later programs may add some. */
public final class ManifestJson {
    private static final String FORMAT_NAME = "pikaplot-workspace";

    private ManifestJson() {}

    /** Writes a manifest of this program's format. */
    public static byte[] write(
            String programVersion, List<Manifest.Entry> entries, List<SavedTable> tables) {
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode root = json.createObjectNode();
        root.put("format", FORMAT_NAME);
        root.put("formatVersion", Manifest.FORMAT_VERSION);
        root.put("programVersion", programVersion);
        root.put("savedAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        ArrayNode entryArray = root.putArray("entries");
        for (Manifest.Entry entry : entries) {
            entryArray
                    .addObject()
                    .put("path", entry.path())
                    .put("sha256", entry.sha256())
                    .put("size", entry.sizeBytes());
        }
        ArrayNode tableArray = root.putArray("tables");
        for (SavedTable table : tables) {
            ObjectNode object = tableArray.addObject();
            TableJson.put(object, table.ref(), table.rowCount());
            object.put("entry", Entries.data(table.chunk()));
            object.put("fingerprint", table.fingerprint().hex());
            ArrayNode columns = object.putArray("columns");
            for (Column column : table.schema().columns()) {
                TableJson.put(columns.addObject(), column)
                        .put("fingerprint", table.fingerprint(column).hex());
            }
        }
        try {
            return json.writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads a manifest.
     *
     * @throws PikaException {@code BAD_WORKSPACE} when it is none, or of a newer format
     */
    public static Manifest read(byte[] bytes) {
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(new String(bytes, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            throw damaged(e);
        }
        if (!root.path("format").asText().equals(FORMAT_NAME)
                || !root.path("formatVersion").isInt()) {
            throw damaged(null);
        }
        int version = root.path("formatVersion").asInt();
        String program = root.path("programVersion").asText();
        if (version > Manifest.FORMAT_VERSION) {
            throw PikaException.of(
                            ErrorCode.BAD_WORKSPACE,
                            "The workspace was written by a newer Pika-Plot (%s, format %d); this one reads formats up to %d. Open it with the newer program."
                                    .formatted(program, version, Manifest.FORMAT_VERSION))
                    .build();
        }
        if (version < 1) {
            throw damaged(null);
        }
        try {
            List<Manifest.Entry> entries = new ArrayList<>();
            for (JsonNode entry : TableJson.array(root, "entries")) {
                entries.add(
                        new Manifest.Entry(
                                TableJson.text(entry, "path"),
                                TableJson.text(entry, "sha256"),
                                TableJson.number(entry, "size")));
            }
            List<Manifest.Table> tables = new ArrayList<>();
            for (JsonNode table : TableJson.array(root, "tables")) {
                tables.add(
                        new Manifest.Table(
                                TableJson.ref(table),
                                TableJson.text(table, "entry"),
                                TableJson.number(table, "rows"),
                                TableJson.schema(table)));
            }
            return new Manifest(version, program, entries, tables);
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private static PikaException damaged(@org.jspecify.annotations.Nullable Exception cause) {
        PikaException.Builder failure =
                PikaException.of(
                        ErrorCode.BAD_WORKSPACE,
                        "The workspace's table of contents (manifest.json) is damaged.");
        return (cause == null ? failure : failure.cause(cause)).build();
    }
}
