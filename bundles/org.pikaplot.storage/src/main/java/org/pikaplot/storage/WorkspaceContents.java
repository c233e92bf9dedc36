package org.pikaplot.storage;

import java.util.List;

/**
 * What is to be saved. Immutable, so that a worker may write it while the model goes on changing;
 * the array is not copied and must not be changed.
 *
 * @param model the model as {@link org.pikaplot.workspace.WorkspaceXmi} writes it
 * @param tables every table the model names, with its chunk
 * @param programVersion which program writes, for people
 */
public record WorkspaceContents(byte[] model, List<SavedTable> tables, String programVersion) {
    public WorkspaceContents {
        tables = List.copyOf(tables);
    }
}
