package org.pikaplot.storage;

import java.util.Optional;
import org.pikaplot.data.TableRef;
import org.pikaplot.workspace.StoredNode;

/** The tables that nodes of a model name. */
public final class StoredTables {
    private StoredTables() {}

    /**
     * {@return the table a node names} Empty when it names none, or, in a file from elsewhere,
     * something that cannot be the name of one.
     */
    public static Optional<TableRef.Stored> ref(StoredNode node) {
        try {
            return Optional.of(new TableRef.Stored(node.getTableId(), node.getVersion()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
