package org.pikaplot.storage;

import java.util.List;
import org.pikaplot.workspace.Workspace;

/**
 * What came out of a file or a journal.
 *
 * @param model the model; whoever receives it owns it, nobody else knows it
 * @param tables the tables whose rows are whole, extracted
 * @param loose the tables that the engine must adopt first; none in what came out of a file
 * @param problems what is lost or was left out, one sentence each; empty when all is well
 */
public record OpenedWorkspace(
        Workspace model, List<SavedTable> tables, List<LooseTable> loose, List<String> problems) {
    public OpenedWorkspace {
        tables = List.copyOf(tables);
        loose = List.copyOf(loose);
        problems = List.copyOf(problems);
    }
}
