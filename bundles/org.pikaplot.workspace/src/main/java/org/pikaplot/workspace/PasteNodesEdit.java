package org.pikaplot.workspace;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Puts copies of nodes and of the wires between them on the canvas, with fresh ids and free names.
 * A copied part of a canvas is a small workspace of its own, so that {@link WorkspaceXmi} carries
 * it through the clipboard.
 */
public final class PasteNodesEdit extends WorkspaceEdit {
    private final Workspace workspace;
    private final List<Connection> wires;
    private final Map<String, Node> byOriginalId = new LinkedHashMap<>();

    /**
     * @param workspace where to
     * @param fragment what {@link #copy} gave; it is copied again, so it can be pasted many times
     * @param dx how far to the right of the originals, in canvas units
     * @param dy how far below the originals, in canvas units
     * @param rewriteSql gives SQL that reads the copies: its arguments are the SQL of a query and,
     *     for each pasted node with another name than its original, old name and new name
     */
    public PasteNodesEdit(
            Workspace workspace,
            Workspace fragment,
            double dx,
            double dy,
            BiFunction<String, Map<String, String>, String> rewriteSql) {
        super(label("Paste", fragment.getNodes()));
        this.workspace = workspace;
        Workspace copies = EcoreUtil.copy(fragment);
        wires = List.copyOf(copies.getConnections());
        Set<String> taken = NodeNames.taken(workspace);
        Map<String, String> renamed = new HashMap<>();
        for (Node copy : copies.getNodes()) {
            byOriginalId.put(copy.getId(), copy);
            String name = NodeNames.unique(taken, copy.getName());
            taken.add(NodeNames.key(name));
            if (!name.equals(copy.getName())) {
                renamed.put(copy.getName(), name);
            }
            copy.setName(name);
            copy.setId(UUID.randomUUID().toString());
            copy.setX(copy.getX() + dx);
            copy.setY(copy.getY() + dy);
        }
        for (Connection wire : wires) {
            wire.setId(UUID.randomUUID().toString());
        }
        if (!renamed.isEmpty()) {
            for (Node copy : copies.getNodes()) {
                if (copy instanceof QueryNode query) {
                    query.setSql(rewriteSql.apply(query.getSql(), Map.copyOf(renamed)));
                }
            }
        }
    }

    /**
     * Copies nodes and the wires that join them. Wires to other nodes are not copied.
     *
     * @param workspace the canvas of the nodes
     * @param nodes which; each keeps its id, so that a paste can tell which copy is whose
     */
    public static Workspace copy(Workspace workspace, Collection<? extends Node> nodes) {
        Set<Node> chosen = new LinkedHashSet<>(nodes);
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Workspace fragment = WorkspaceFactory.eINSTANCE.createWorkspace();
        for (Node node : workspace.getNodes()) {
            if (chosen.contains(node)) {
                fragment.getNodes().add((Node) copier.copy(node));
            }
        }
        for (Connection wire : workspace.getConnections()) {
            if (chosen.contains(wire.getSource()) && chosen.contains(wire.getTarget())) {
                fragment.getConnections().add((Connection) copier.copy(wire));
            }
        }
        copier.copyReferences();
        return fragment;
    }

    /**
     * The copies, by the id of the node each was copied from, in z-order. They are there before the
     * edit is executed, so that a {@link CompositeEdit} can wire them in the same step.
     */
    public Map<String, Node> copiesByOriginalId() {
        return Collections.unmodifiableMap(byOriginalId);
    }

    /** Refused if there is nothing to paste, or a name has been taken meanwhile. */
    @Override
    public Optional<String> refusal() {
        if (byOriginalId.isEmpty()) {
            return Optional.of("There is nothing to paste.");
        }
        return byOriginalId.values().stream()
                .flatMap(copy -> NodeNames.problem(workspace, copy, copy.getName()).stream())
                .findFirst();
    }

    @Override
    void apply(Changes changes) {
        for (Node copy : byOriginalId.values()) {
            changes.append(workspace, WorkspacePackage.Literals.WORKSPACE__NODES, copy);
        }
        for (Connection wire : wires) {
            changes.append(workspace, WorkspacePackage.Literals.WORKSPACE__CONNECTIONS, wire);
        }
    }
}
