package org.pikaplot.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;

/**
 * The kinds of node, one for each concrete node class of the model, so that a {@code switch} over
 * them is exhaustive. Says which ports a node of the kind has and how a new one looks.
 */
public enum NodeKind {
    /** A {@link TableNode}: gives its rows. */
    TABLE(
            WorkspacePackage.Literals.TABLE_NODE,
            "Table",
            "data",
            240,
            160,
            List.of(),
            List.of(rowsOut())),
    /** A {@link QueryNode}: reads any number of tables, gives its answer. */
    QUERY(
            WorkspacePackage.Literals.QUERY_NODE,
            "Query",
            "query",
            300,
            180,
            List.of(new Port("tables", "Tables", PortKind.TABLE, true)),
            List.of(rowsOut())),
    /** A {@link PlotNode}: draws one table. */
    PLOT(
            WorkspacePackage.Literals.PLOT_NODE,
            "Plot",
            "plot",
            420,
            300,
            List.of(dataIn()),
            List.of()),
    /**
     * A {@link SnapshotNode}: remembers what it froze, if that still exists, and gives its rows.
     */
    SNAPSHOT(
            WorkspacePackage.Literals.SNAPSHOT_NODE,
            "Snapshot",
            "snapshot",
            240,
            160,
            List.of(dataIn()),
            List.of(rowsOut())),
    /** A {@link NoteNode}: stands alone. */
    NOTE(WorkspacePackage.Literals.NOTE_NODE, "Note", "note", 220, 140, List.of(), List.of());

    private final EClass eClass;
    private final String label;
    private final String nameStem;
    private final double width;
    private final double height;
    private final List<Port> inputs;
    private final List<Port> outputs;

    NodeKind(
            EClass eClass,
            String label,
            String nameStem,
            double width,
            double height,
            List<Port> inputs,
            List<Port> outputs) {
        this.eClass = eClass;
        this.label = label;
        this.nameStem = nameStem;
        this.width = width;
        this.height = height;
        this.inputs = inputs;
        this.outputs = outputs;
    }

    private static Port rowsOut() {
        return new Port("table", "Rows", PortKind.TABLE, true);
    }

    private static Port dataIn() {
        return new Port("data", "Data", PortKind.TABLE, false);
    }

    /** The kind of a node. */
    public static NodeKind of(Node node) {
        return switch (node.eClass().getClassifierID()) {
            case WorkspacePackage.TABLE_NODE -> TABLE;
            case WorkspacePackage.QUERY_NODE -> QUERY;
            case WorkspacePackage.PLOT_NODE -> PLOT;
            case WorkspacePackage.SNAPSHOT_NODE -> SNAPSHOT;
            case WorkspacePackage.NOTE_NODE -> NOTE;
            default -> throw new IllegalArgumentException("No kind for " + node.eClass().getName());
        };
    }

    /** What the user calls this kind, e.g. "Table". */
    public String label() {
        return label;
    }

    /** The name of the first node of this kind that nobody has named; in lower case. */
    public String nameStem() {
        return nameStem;
    }

    /** The input ports, from top to bottom; unmodifiable, may be empty. */
    public List<Port> inputs() {
        return inputs;
    }

    /** The output ports, from top to bottom; unmodifiable, may be empty. */
    public List<Port> outputs() {
        return outputs;
    }

    /** The input port of that id; empty if there is none. */
    public Optional<Port> findInput(String portId) {
        return inputs.stream().filter(port -> port.id().equals(portId)).findFirst();
    }

    /** The output port of that id; empty if there is none. */
    public Optional<Port> findOutput(String portId) {
        return outputs.stream().filter(port -> port.id().equals(portId)).findFirst();
    }

    /**
     * Makes a node of this kind with a fresh id and the usual size. It is on no canvas yet: give it
     * to an {@link AddNodeEdit}.
     *
     * @param name its name; see {@link NodeNames#unique}
     * @param x the left edge, in canvas units
     * @param y the upper edge, in canvas units
     */
    public Node create(String name, double x, double y) {
        Node node = (Node) WorkspaceFactory.eINSTANCE.create(eClass);
        node.setId(UUID.randomUUID().toString());
        node.setName(name);
        node.setX(x);
        node.setY(y);
        node.setWidth(width);
        node.setHeight(height);
        return node;
    }
}
