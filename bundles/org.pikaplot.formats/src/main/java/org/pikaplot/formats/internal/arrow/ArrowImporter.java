package org.pikaplot.formats.internal.arrow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.ImportProposal;
import org.pikaplot.formats.TableImporter;
import org.pikaplot.formats.internal.load.ColumnPlan;
import org.pikaplot.formats.internal.load.RecordLoad;
import org.pikaplot.formats.internal.source.SourceFile;

/** Arrow IPC, the file (also called Feather 2) and the stream, compressed or not. */
@Component(service = TableImporter.class)
public final class ArrowImporter implements TableImporter {
    private static final int PREVIEW_ROWS = 100;

    @Override
    public String id() {
        return "arrow";
    }

    @Override
    public String label() {
        return "Arrow IPC";
    }

    @Override
    public List<String> extensions() {
        return List.of("arrow", "feather", "arrows", "ipc");
    }

    @Override
    public double recognises(Path file, byte[] head) {
        if (IpcFile.isFile(head)) {
            return 1;
        }
        boolean message =
                head.length > 8
                        && (head[0] & head[1] & head[2] & head[3]) == -1
                        && head[7] == 0
                        && head[6] < 0x10;
        return message && !new String(head, 0, 8, StandardCharsets.ISO_8859_1).isBlank() ? 0.9 : 0;
    }

    @Override
    public List<String> tables(QueryEngine engine, Path file, JobContext context) {
        SourceFile.requireReadable(file);
        return List.of("");
    }

    @Override
    public ImportProposal propose(
            QueryEngine engine, List<Path> files, ImportOptions options, JobContext context) {
        files.forEach(SourceFile::requireReadable);
        Path first = files.getFirst();
        List<ColumnProposal> columns = columns(first);
        return new ImportProposal(
                id(), files, options, options, columns, preview(first), List.of());
    }

    @Override
    public Loaded load(
            QueryEngine engine, ImportPlan plan, TableRef.Stored target, JobContext context) {
        List<String> names = plan.columns().stream().map(ColumnProposal::name).toList();
        for (Path file : plan.files()) {
            SourceFile.requireReadable(file);
            List<String> here = columns(file).stream().map(ColumnProposal::name).toList();
            if (!here.equals(names)) {
                throw SourceFile.bad(
                        file,
                        "This file has other columns than expected: %s instead of %s."
                                .formatted(String.join(", ", here), String.join(", ", names)));
            }
        }
        List<ColumnPlan> columns = RecordLoad.columns(engine, plan, ColumnPlan::asIs, context);
        var sources = plan.files().stream().map(file -> new ArrowSource(file, columns)).toList();
        try {
            return RecordLoad.run(engine, plan, sources, columns, target, context);
        } catch (PikaException e) {
            throw e.code() == ErrorCode.ENGINE || e.code() == ErrorCode.BAD_SQL
                    ? unreadable(plan.files().getFirst(), e)
                    : e;
        }
    }

    private static List<ColumnProposal> columns(Path file) {
        try (BufferAllocator allocator = new RootAllocator();
                ArrowReader reader = IpcFile.open(file, allocator)) {
            Schema schema = reader.getVectorSchemaRoot().getSchema();
            Set<String> names = new HashSet<>();
            var columns = new ArrayList<ColumnProposal>();
            for (Field field : schema.getFields()) {
                if (!names.add(field.getName().toLowerCase(Locale.ROOT))
                        || field.getName().isEmpty()) {
                    throw SourceFile.bad(
                            file,
                            "Two columns of this file are named \"%s\"."
                                    .formatted(field.getName()));
                }
                columns.add(ColumnProposal.certain(field.getName(), EngineTypes.of(field)));
            }
            if (columns.isEmpty()) {
                throw SourceFile.bad(file, "There is no column in this file.");
            }
            return columns;
        } catch (IOException | RuntimeException e) {
            throw unreadable(file, e);
        }
    }

    private static List<@Nullable String[]> preview(Path file) {
        List<@Nullable String[]> rows = new ArrayList<>();
        try (BufferAllocator allocator = new RootAllocator();
                ArrowReader reader = IpcFile.open(file, allocator)) {
            VectorSchemaRoot root = reader.getVectorSchemaRoot();
            int columns = root.getFieldVectors().size();
            while (rows.size() < PREVIEW_ROWS && reader.loadNextBatch()) {
                for (int r = 0; r < root.getRowCount() && rows.size() < PREVIEW_ROWS; r++) {
                    @Nullable String[] row = new @Nullable String[columns];
                    for (int c = 0; c < columns; c++) {
                        Object value = root.getVector(c).getObject(r);
                        row[c] = value == null ? null : value.toString();
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (IOException | RuntimeException e) {
            throw unreadable(file, e);
        }
    }

    private static PikaException unreadable(Path file, Exception cause) {
        if (cause instanceof PikaException known && known.code() == ErrorCode.BAD_FILE) {
            return known;
        }
        String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return PikaException.of(
                        ErrorCode.BAD_FILE, "This file cannot be read as Arrow IPC: " + reason)
                .file(file)
                .cause(cause)
                .build();
    }
}
