package org.pikaplot.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gives a node another name and, in the same step, the queries that read it their new SQL. */
public final class RenameNodeEdit extends WorkspaceEdit {
    private final Workspace workspace;
    private final Node node;
    private final String name;
    private final Map<QueryNode, String> rewrittenSql;

    /**
     * @param workspace the canvas of the node
     * @param node which
     * @param name its new name; see {@link NodeNames#problem(String)}
     * @param rewrittenSql the SQL, naming the node anew, of each query that names it; may be empty
     */
    public RenameNodeEdit(
            Workspace workspace, Node node, String name, Map<QueryNode, String> rewrittenSql) {
        super("Rename “%s” to “%s”".formatted(node.getName(), name));
        this.workspace = workspace;
        this.node = node;
        this.name = name;
        this.rewrittenSql = new LinkedHashMap<>(rewrittenSql);
    }

    /** Refused if the name is bad or taken. */
    @Override
    public Optional<String> refusal() {
        return NodeNames.problem(workspace, node, name);
    }

    @Override
    void apply(Changes changes) {
        changes.assign(node, WorkspacePackage.Literals.NODE__NAME, name);
        rewrittenSql.forEach((query, sql) ->
                changes.assign(query, WorkspacePackage.Literals.QUERY_NODE__SQL, sql));
    }
}
