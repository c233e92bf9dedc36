package org.pikaplot.storage;

import java.util.List;
import org.pikaplot.workspace.Workspace;

/**
 * What came out of a file or a journal.
 *
 * @param model the model; whoever receives it owns it, nobody else knows it
 * @param tables the tables whose rows are whole, extracted
 * @param problems what is lost or was left out, one sentence each; empty when all is well
 */
public record OpenedWorkspace(Workspace model, List<SavedTable> tables, List<String> problems) {
    public OpenedWorkspace {
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }
}
