package org.pikaplot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pikaplot.workspace.ConnectionVerdict.Allowed;
import org.pikaplot.workspace.ConnectionVerdict.Refused;

class ConnectionRuleTest {
    private final Workspace workspace = WorkspaceFactory.eINSTANCE.createWorkspace();

    private Node add(NodeKind kind, String name) {
        AddNodeEdit edit = new AddNodeEdit(workspace, kind.create(name, 0, 0));
        edit.execute();
        return edit.node();
    }

    private void connect(Node source, Node target, String input) {
        new ConnectPortsEdit(workspace, source, "table", target, input).execute();
    }

    private ConnectionVerdict check(Node source, Node target, String input) {
        return ConnectionRule.check(workspace, source, "table", target, input);
    }

    @Test
    void allowsATableIntoAQueryAndItsAnswerIntoAPlot() {
        Node table = add(NodeKind.TABLE, "sales");
        Node query = add(NodeKind.QUERY, "q");
        Node plot = add(NodeKind.PLOT, "p");

        assertThat(check(table, query, "tables")).isEqualTo(new Allowed());
        assertThat(check(query, plot, "data")).isEqualTo(new Allowed());
        assertThat(check(query, plot, "data").isAllowed()).isTrue();
    }

    @Test
    void rejectsConnectionThatClosesACycleAndNamesIt() {
        Node a = add(NodeKind.QUERY, "a");
        Node b = add(NodeKind.QUERY, "b");
        Node c = add(NodeKind.SNAPSHOT, "c");
        connect(a, b, "tables");
        connect(b, c, "data");

        assertThat(check(c, a, "tables"))
                .isEqualTo(new Refused("This wire would close a cycle: a → b → c → a."));
        assertThat(check(c, a, "tables").isAllowed()).isFalse();
    }

    @Test
    void allowsADiamond() {
        Node top = add(NodeKind.QUERY, "top");
        Node left = add(NodeKind.QUERY, "left");
        Node right = add(NodeKind.QUERY, "right");
        Node bottom = add(NodeKind.QUERY, "bottom");
        connect(top, left, "tables");
        connect(top, right, "tables");
        connect(left, bottom, "tables");

        assertThat(check(right, bottom, "tables")).isEqualTo(new Allowed());
    }

    @Test
    void rejectsANodeThatReadsItself() {
        Node query = add(NodeKind.QUERY, "q");

        assertThat(check(query, query, "tables")).isEqualTo(new Refused("“q” cannot read itself."));
    }

    @Test
    void rejectsASecondWireOnAnInputThatTakesOne() {
        Node plot = add(NodeKind.PLOT, "p");
        connect(add(NodeKind.TABLE, "sales"), plot, "data");

        assertThat(check(add(NodeKind.TABLE, "costs"), plot, "data"))
                .isEqualTo(new Refused("“p” already reads “sales”. Remove that wire first."));
    }

    @Test
    void rejectsTheSameWireTwice() {
        Node table = add(NodeKind.TABLE, "sales");
        Node query = add(NodeKind.QUERY, "q");
        connect(table, query, "tables");

        assertThat(check(table, query, "tables"))
                .isEqualTo(new Refused("“sales” is already wired to “q”."));
    }

    @Test
    void rejectsNodesWithoutSuchAPort() {
        Node table = add(NodeKind.TABLE, "sales");
        Node note = add(NodeKind.NOTE, "n");

        assertThat(check(table, note, "data"))
                .isEqualTo(new Refused("Note “n” takes no input here."));
        assertThat(check(note, table, "data"))
                .isEqualTo(new Refused("Note “n” has no output to wire from."));
    }

    @Property(tries = 100)
    void noSequenceOfAllowedWiresMakesACycle(@ForAll long seed) throws WorkspaceFormatException {
        Random random = new Random(seed);
        Workspace canvas = WorkspaceFactory.eINSTANCE.createWorkspace();
        for (int i = 0; i < 12; i++) {
            NodeKind kind = NodeKind.values()[random.nextInt(NodeKind.values().length)];
            canvas.getNodes().add(kind.create(NodeNames.defaultName(canvas, kind), 0, 0));
        }
        for (int i = 0; i < 150; i++) {
            Node target = canvas.getNodes().get(random.nextInt(12));
            String input = NodeKind.of(target) == NodeKind.QUERY ? "tables" : "data";
            ConnectPortsEdit edit =
                    new ConnectPortsEdit(
                            canvas,
                            canvas.getNodes().get(random.nextInt(12)),
                            "table",
                            target,
                            input);
            if (edit.canExecute()) {
                edit.execute();
            }
        }

        assertThat(WorkspaceGraph.of(canvas).topologicalOrder()).hasSize(12);
        // What may be drawn may be opened again: reading checks the same rules in another way.
        assertThat(WorkspaceXmi.read(WorkspaceXmi.write(canvas)).getConnections())
                .hasSameSizeAs(canvas.getConnections());
    }
}
