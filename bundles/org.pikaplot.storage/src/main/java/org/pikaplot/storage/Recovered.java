package org.pikaplot.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.StoredNode;
import org.pikaplot.workspace.Workspace;
import org.pikaplot.workspace.WorkspaceFormatException;
import org.pikaplot.workspace.WorkspaceXmi;

/** A state of a dead session on its way into a new one. */
record Recovered(OpenedWorkspace workspace, JournalEntry entry) {

    static Recovered of(JournalEntry last, Path deadFolder, ChunkFolder target) throws IOException {
        Map<TableRef.Stored, SavedTable> tables = new HashMap<>();
        for (SavedTable table : last.tables()) {
            Chunk chunk = table.chunk();
            if (Files.exists(chunk.file()) && Files.size(chunk.file()) == chunk.sizeBytes()) {
                SavedTable here =
                        new SavedTable(
                                table.ref(), table.schema(), table.rowCount(), target.link(chunk));
                tables.put(table.ref(), here);
            }
        }
        List<LooseTable> loose = new ArrayList<>();
        for (LooseTable table : last.loose()) {
            Path file = table.file();
            if (file.startsWith(deadFolder) && Files.exists(file)) {
                loose.add(new LooseTable(table.ref(), target.linkLoose(file)));
            }
        }
        Set<TableRef.Stored> there = new HashSet<>(tables.keySet());
        loose.forEach(table -> there.add(table.ref()));
        Workspace model = model(last);
        List<String> problems = new ArrayList<>();
        for (Node node : model.getNodes()) {
            if (node instanceof StoredNode stored
                    && StoredTables.ref(stored).filter(there::contains).isEmpty()) {
                problems.add("The rows of “%s” are lost.".formatted(node.getName()));
            }
        }
        List<SavedTable> whole = List.copyOf(tables.values());
        JournalEntry entry =
                new JournalEntry(
                        last.model(), whole, loose, last.title(), last.file(), true, last.at());
        return new Recovered(new OpenedWorkspace(model, whole, loose, problems), entry);
    }

    private static Workspace model(JournalEntry last) {
        try {
            return WorkspaceXmi.read(last.model());
        } catch (WorkspaceFormatException e) {
            throw PikaException.of(ErrorCode.BAD_WORKSPACE, String.valueOf(e.getMessage()))
                    .cause(e)
                    .build();
        }
    }
}
