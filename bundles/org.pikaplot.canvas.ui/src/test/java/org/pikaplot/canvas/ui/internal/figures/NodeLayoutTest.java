package org.pikaplot.canvas.ui.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NodeKind;

class NodeLayoutTest {
    private static final Bounds BOX = new Bounds(100, 100, 300, 200);

    @Test
    void portsAreFoundOnTheirSides() {
        assertThat(NodeLayout.portAt(NodeKind.QUERY, BOX, 402, 201))
                .hasValueSatisfying(hit -> assertThat(hit.output()).isTrue());
        assertThat(NodeLayout.portAt(NodeKind.QUERY, BOX, 98, 199))
                .hasValueSatisfying(hit -> assertThat(hit.output()).isFalse());
        assertThat(NodeLayout.portAt(NodeKind.TABLE, BOX, 98, 199)).isEmpty();
        assertThat(NodeLayout.portAt(NodeKind.PLOT, BOX, 250, 200)).isEmpty();
    }

    @Test
    void aCollapsedNodeIsItsTitleBar() {
        Node node = NodeKind.PLOT.create("p", 5, 6);
        node.setCollapsed(true);
        assertThat(NodeLayout.bounds(node))
                .isEqualTo(new Bounds(5, 6, node.getWidth(), NodeLayout.HEADER));
    }

    @Test
    void edgesAndCornersAreTakenHoldOf() {
        assertThat(NodeLayout.edgesAt(BOX, 400, 300, 6)).hasValue(new NodeLayout.Edges(1, 1));
        assertThat(NodeLayout.edgesAt(BOX, 250, 99, 6)).hasValue(new NodeLayout.Edges(0, -1));
        assertThat(NodeLayout.edgesAt(BOX, 250, 200, 6)).isEmpty();
        assertThat(NodeLayout.edgesAt(BOX, 450, 200, 6)).isEmpty();
    }

    @Property
    void resizingNeverGoesBelowTheLeastSize(
            @ForAll @IntRange(min = -1, max = 1) int edgeX,
            @ForAll @IntRange(min = -1, max = 1) int edgeY,
            @ForAll @DoubleRange(min = -2000, max = 2000) double dx,
            @ForAll @DoubleRange(min = -2000, max = 2000) double dy) {
        Bounds resized =
                NodeLayout.resized(BOX, new NodeLayout.Edges(edgeX, edgeY), dx, dy, 120, 80);
        assertThat(resized.width()).isGreaterThanOrEqualTo(119.999);
        assertThat(resized.height()).isGreaterThanOrEqualTo(79.999);
        if (edgeX >= 0) {
            assertThat(resized.x()).isEqualTo(BOX.x());
        }
    }
}
