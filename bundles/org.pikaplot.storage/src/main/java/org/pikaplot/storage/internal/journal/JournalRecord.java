package org.pikaplot.storage.internal.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.pikaplot.storage.Chunk;
import org.pikaplot.storage.JournalEntry;
import org.pikaplot.storage.LooseTable;
import org.pikaplot.storage.SavedTable;
import org.pikaplot.storage.internal.format.TableJson;

/** One state as bytes: a length, a header in JSON, the model deflated. */
public final class JournalRecord {
    private JournalRecord() {}

    /** Packs a state. */
    public static byte[] pack(JournalEntry entry) {
        ObjectMapper json = new ObjectMapper();
        ObjectNode header = json.createObjectNode();
        header.put("title", entry.title());
        header.put("unsaved", entry.unsaved());
        header.put("at", entry.at().toEpochMilli());
        Path file = entry.file();
        if (file != null) {
            header.put("file", file.toString());
        }
        ArrayNode tables = header.putArray("tables");
        for (SavedTable table : entry.tables()) {
            ObjectNode object = tables.addObject();
            TableJson.put(object, table.ref(), table.rowCount());
            object.put("sha256", table.chunk().sha256());
            object.put("size", table.chunk().sizeBytes());
            object.put("crc32", table.chunk().crc32());
            ArrayNode columns = object.putArray("columns");
            table.schema().columns().forEach(c -> TableJson.put(columns.addObject(), c));
        }
        ArrayNode loose = header.putArray("loose");
        for (LooseTable table : entry.loose()) {
            ObjectNode object = loose.addObject();
            TableJson.put(object, table.ref(), 0);
            object.put("file", table.file().toString());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            byte[] head = json.writeValueAsBytes(header);
            out.writeInt(head.length);
            out.write(head);
            try (DeflaterOutputStream packed = new DeflaterOutputStream(out, fast)) {
                packed.write(entry.model());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a state whose checksum was right.
     *
     * @throws IOException when it is not understood: another program wrote it in another way
     */
    public static JournalEntry unpack(InputStream payload, Path chunkFolder) throws IOException {
        try (DataInputStream in = new DataInputStream(payload)) {
            JsonNode header = new ObjectMapper().readTree(in.readNBytes(in.readInt()));
            byte[] model;
            try (InflaterInputStream packed = new InflaterInputStream(in)) {
                model = packed.readAllBytes();
            }
            List<SavedTable> tables = new ArrayList<>();
            for (JsonNode table : TableJson.array(header, "tables")) {
                tables.add(table(table, chunkFolder));
            }
            List<LooseTable> loose = new ArrayList<>();
            for (JsonNode table : TableJson.array(header, "loose")) {
                loose.add(
                        new LooseTable(
                                TableJson.ref(table), Path.of(TableJson.text(table, "file"))));
            }
            return new JournalEntry(
                    model,
                    tables,
                    loose,
                    TableJson.text(header, "title"),
                    header.has("file") ? Path.of(TableJson.text(header, "file")) : null,
                    header.path("unsaved").asBoolean(),
                    Instant.ofEpochMilli(TableJson.number(header, "at")));
        } catch (IllegalArgumentException e) {
            throw new IOException("The journal is of an unknown kind.", e);
        }
    }

    private static SavedTable table(JsonNode table, Path chunkFolder) throws IOException {
        String sha256 = TableJson.text(table, "sha256");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IOException("a chunk without a name");
        }
        return new SavedTable(
                TableJson.ref(table),
                TableJson.schema(table),
                TableJson.number(table, "rows"),
                new Chunk(
                        sha256,
                        TableJson.number(table, "size"),
                        TableJson.number(table, "crc32"),
                        chunkFolder.resolve(sha256 + ".parquet")));
    }
}
