package org.pikaplot.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.pikaplot.compute.JobContext;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;
import org.pikaplot.workspace.NodeKind;
import org.pikaplot.workspace.TableNode;
import org.pikaplot.workspace.Workspace;
import org.pikaplot.workspace.WorkspaceFactory;
import org.pikaplot.workspace.WorkspaceXmi;

/** Workspaces whose rows are arbitrary bytes: the container does not look into them. */
final class Samples {
    static final JobContext NO_JOB =
            new JobContext() {
                @Override
                public void progress(double fraction) {}

                @Override
                public void onCancel(Runnable action) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    static final TableSchema SCHEMA =
            new TableSchema(
                    List.of(
                            new Column("day", ColumnType.ofEngine("TIMESTAMP_S")),
                            new Column("kind", ColumnType.ofEngine("ENUM('a', 'it''s')")),
                            new Column("\"odd\" ünïcode", ColumnType.ofEngine("HUGEINT"))));

    private Samples() {}

    /** A workspace with one table for each of {@code sizes}, in bytes. */
    static WorkspaceContents workspace(Path folder, int... sizes) throws IOException {
        Workspace model = WorkspaceFactory.eINSTANCE.createWorkspace();
        model.setTitle("Sample");
        List<SavedTable> tables = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            TableRef.Stored ref = new TableRef.Stored("t" + i, i + 1);
            TableNode node = (TableNode) NodeKind.TABLE.create("table " + i, i * 300, 0);
            node.setTableId(ref.table());
            node.setVersion(ref.version());
            model.getNodes().add(node);
            tables.add(new SavedTable(ref, SCHEMA, 10 + i, chunk(folder, sizes[i], i)));
        }
        return new WorkspaceContents(WorkspaceXmi.write(model), tables, "0.1.0 test");
    }

    static Chunk chunk(Path folder, int size, long seed) throws IOException {
        Files.createDirectories(folder);
        ChunkFolder chunks = new ChunkFolder(folder);
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        Path part = chunks.unfinished();
        Files.write(part, bytes);
        return chunks.adopt(part, NO_JOB);
    }

    static ChunkFolder emptyFolder(Path folder) throws IOException {
        return new ChunkFolder(Files.createDirectories(folder));
    }

    static OptionalInt find(byte[] bytes, String text) {
        byte[] wanted = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (int at = 0; at <= bytes.length - wanted.length; at++) {
            if (java.util.Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }
}
