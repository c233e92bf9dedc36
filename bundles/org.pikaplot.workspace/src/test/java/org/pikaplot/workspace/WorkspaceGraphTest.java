package org.pikaplot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WorkspaceGraphTest {
    private final Workspace workspace = WorkspaceFactory.eINSTANCE.createWorkspace();

    private Node add(NodeKind kind, String name, Node... inputs) {
        Node node = kind.create(name, 0, 0);
        new AddNodeEdit(workspace, node).execute();
        for (Node input : inputs) {
            String port = kind.inputs().getFirst().id();
            new ConnectPortsEdit(workspace, input, "table", node, port).execute();
        }
        return node;
    }

    @Test
    void walksUpAndDownInAnOrderThatRespectsTheWires() {
        Node sales = add(NodeKind.TABLE, "sales");
        Node costs = add(NodeKind.TABLE, "costs");
        Node joined = add(NodeKind.QUERY, "joined", sales, costs);
        Node plot = add(NodeKind.PLOT, "plot", joined);
        Node both = add(NodeKind.QUERY, "both", joined, sales);

        WorkspaceGraph graph = WorkspaceGraph.of(workspace);

        assertThat(graph.downstream(sales)).containsExactly(joined, plot, both);
        assertThat(graph.upstream(both)).containsExactly(sales, costs, joined);
        assertThat(graph.inputs(both)).containsExactly(joined, sales);
        assertThat(graph.readers(joined)).containsExactly(plot, both);
        assertThat(graph.incoming(plot)).hasSize(1);
        assertThat(graph.outgoing(plot)).isEmpty();
        assertThat(graph.upstream(sales)).isEmpty();
    }

    @Test
    void findsNodesByIdAndByNameInAnyCase() {
        Node sales = add(NodeKind.TABLE, "Sales");

        WorkspaceGraph graph = WorkspaceGraph.of(workspace);

        assertThat(graph.findNode(sales.getId())).contains(sales);
        assertThat(graph.findNodeByName("sALES")).contains(sales);
        assertThat(graph.findNodeByName("costs")).isEmpty();
        assertThat(graph.findNode("x")).isEmpty();
    }

    @Property(tries = 50)
    void everyNodeComesAfterAllItReads(@ForAll long seed) {
        Workspace random = new EditSamples(new Random(seed)).workspace();

        List<Node> order = WorkspaceGraph.of(random).topologicalOrder();

        assertThat(order).containsExactlyInAnyOrderElementsOf(random.getNodes());
        assertThat(random.getConnections())
                .allMatch(
                        wire -> order.indexOf(wire.getSource()) < order.indexOf(wire.getTarget()));
    }
}
