package org.pikaplot.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    static Recovered of(JournalEntry last, ChunkFolder target) throws IOException {
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
        Workspace model = model(last);
        List<String> problems = new ArrayList<>();
        for (Node node : model.getNodes()) {
            if (node instanceof StoredNode stored
                    && StoredTables.ref(stored).filter(tables::containsKey).isEmpty()) {
                problems.add(
                        "The rows of “%s” were not secured yet when the program ended: import it again."
                                .formatted(node.getName()));
            }
        }
        List<SavedTable> whole = List.copyOf(tables.values());
        JournalEntry entry =
                new JournalEntry(last.model(), whole, last.title(), last.file(), true, last.at());
        return new Recovered(new OpenedWorkspace(model, whole, problems), entry);
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
