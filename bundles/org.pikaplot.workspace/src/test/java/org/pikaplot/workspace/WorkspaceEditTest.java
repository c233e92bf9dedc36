package org.pikaplot.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.api.Test;

class WorkspaceEditTest {
    private final Workspace workspace = WorkspaceFactory.eINSTANCE.createWorkspace();

    private Node add(NodeKind kind, String name) {
        Node node = kind.create(name, 10, 20);
        new AddNodeEdit(workspace, node).execute();
        return node;
    }

    private static <E extends WorkspaceEdit> E executed(E edit) {
        edit.execute();
        return edit;
    }

    @Test
    void labelsSayWhatTheUserDid() {
        Node a = add(NodeKind.TABLE, "a");
        Node b = add(NodeKind.TABLE, "b");

        assertThat(MoveNodesEdit.by(List.of(a), 1, 1).getLabel()).isEqualTo("Move “a”");
        assertThat(MoveNodesEdit.by(List.of(a, b), 1, 1).getLabel()).isEqualTo("Move 2 nodes");
        assertThat(new RenameNodeEdit(workspace, a, "c", Map.of()).getLabel())
                .isEqualTo("Rename “a” to “c”");
    }

    @Test
    void runsOnAnOrdinaryCommandStack() {
        BasicCommandStack stack = new BasicCommandStack();
        stack.execute(new AddNodeEdit(workspace, NodeKind.TABLE.create("a", 0, 0)));
        stack.execute(new AddNodeEdit(workspace, NodeKind.TABLE.create("A", 0, 0)));

        assertThat(workspace.getNodes()).hasSize(1); // the second name is taken
        stack.undo();
        assertThat(workspace.getNodes()).isEmpty();
        stack.redo();
        assertThat(workspace.getNodes()).hasSize(1);
    }

    @Test
    void typingMergesIntoOneStep() {
        QueryNode query = (QueryNode) add(NodeKind.QUERY, "q");
        SetQueryTextEdit first = executed(new SetQueryTextEdit(query, "S"));

        assertThat(first.mergeWith(executed(new SetQueryTextEdit(query, "SE")))).isTrue();
        assertThat(first.mergeWith(executed(new SetQueryTextEdit(query, "SEL")))).isTrue();
        first.undo();
        assertThat(query.getSql()).isEmpty();
        first.redo();
        assertThat(query.getSql()).isEqualTo("SEL");
    }

    @Test
    void draggingOneSliderMergesAndAnotherSliderDoesNot() {
        QueryNode query = (QueryNode) add(NodeKind.QUERY, "q");
        executed(parameters(query, "1", "1"));
        SetQueryParametersEdit first = executed(parameters(query, "2", "1"));

        assertThat(first.mergeWith(executed(parameters(query, "3", "1")))).isTrue();
        assertThat(first.mergeWith(executed(parameters(query, "3", "5")))).isFalse();
    }

    private static SetQueryParametersEdit parameters(QueryNode query, String a, String b) {
        return new SetQueryParametersEdit(
                query, List.of(Facts.slider("a", a, "", "", ""), Facts.slider("b", b, "", "", "")));
    }

    @Test
    void twoDragsOfANodeAreTwoSteps() {
        Node a = add(NodeKind.TABLE, "a");

        assertThat(
                        executed(MoveNodesEdit.by(List.of(a), 1, 1))
                                .mergeWith(executed(MoveNodesEdit.by(List.of(a), 1, 1))))
                .isFalse();
    }

    @Test
    void typingInTwoQueriesIsTwoSteps() {
        QueryNode one = (QueryNode) add(NodeKind.QUERY, "one");
        QueryNode two = (QueryNode) add(NodeKind.QUERY, "two");

        assertThat(
                        executed(new SetQueryTextEdit(one, "1"))
                                .mergeWith(executed(new SetQueryTextEdit(two, "2"))))
                .isFalse();
    }

    @Test
    void saysWhenThereWasNothingToDo() {
        QueryNode query = (QueryNode) add(NodeKind.QUERY, "q");

        assertThat(executed(new SetQueryTextEdit(query, "")).changesNothing()).isTrue();
        assertThat(executed(new SetQueryTextEdit(query, "x")).changesNothing()).isFalse();
    }

    @Test
    void aPlotChangesOnlyWhereItDiffers() {
        PlotNode plot = (PlotNode) add(NodeKind.PLOT, "p");
        executed(bar(plot, "country"));
        SetPlotSpecEdit second = executed(bar(plot, "city"));

        assertThat(List.copyOf(second.getAffectedObjects()))
                .isEqualTo(List.of(plot.getChannels().getFirst()));
    }

    private static SetPlotSpecEdit bar(PlotNode plot, String x) {
        return new SetPlotSpecEdit(
                plot,
                "bar",
                List.of(Facts.channel("x", x), Facts.channel("y", "count")),
                List.of(Facts.option("stacked", "true")),
                "",
                List.of());
    }

    @Test
    void deletingANodeTakesItsWiresAndUndoBringsThemBackInPlace() {
        Node a = add(NodeKind.TABLE, "a");
        Node b = add(NodeKind.QUERY, "b");
        Node c = add(NodeKind.PLOT, "c");
        executed(new ConnectPortsEdit(workspace, a, "table", b, "tables"));
        Connection wire =
                executed(new ConnectPortsEdit(workspace, b, "table", c, "data")).connection();
        DeleteNodesEdit delete = executed(new DeleteNodesEdit(workspace, List.of(b), List.of()));

        assertThat(workspace.getConnections()).isEmpty();
        delete.undo();
        assertThat(workspace.getNodes()).containsExactly(a, b, c);
        assertThat(workspace.getConnections()).hasSize(2).last().isSameAs(wire);
    }

    @Test
    void aFailureInTheMiddleOfACompositeLeavesNothingBehind() {
        Node a = add(NodeKind.TABLE, "a");
        CompositeEdit edit =
                new CompositeEdit(
                        "Both",
                        List.of(
                                MoveNodesEdit.by(List.of(a), 5, 5),
                                new AddNodeEdit(workspace, NodeKind.NOTE.create("A", 0, 0))));

        assertThatIllegalStateException()
                .isThrownBy(edit::execute)
                .withMessageContaining("already a node named “a”");
        assertThat(a.getX()).isEqualTo(10);
        assertThat(edit.canUndo()).isFalse();
    }

    @Test
    void lockedNodesStay() {
        Node a = add(NodeKind.TABLE, "a");
        Node b = add(NodeKind.TABLE, "b");
        executed(SetNodeFlagsEdit.lock(List.of(a), true));
        executed(MoveNodesEdit.by(List.of(a, b), 5, 5));

        assertThat(a.getX()).isEqualTo(10);
        assertThat(b.getX()).isEqualTo(15);
        assertThat(MoveNodesEdit.by(List.of(a), 1, 1).refusal()).isPresent();
        assertThat(new ResizeNodeEdit(a, 0, 0, 9, 9).refusal()).contains("“a” is locked.");
    }

    @Test
    void refusesBoundsThatAreNoNumbers() {
        Node a = add(NodeKind.TABLE, "a");

        assertThat(new ResizeNodeEdit(a, 0, 0, 0, 9).canExecute()).isFalse();
        assertThat(new ResizeNodeEdit(a, Double.NaN, 0, 9, 9).canExecute()).isFalse();
        assertThat(MoveNodesEdit.by(List.of(a), Double.POSITIVE_INFINITY, 0).canExecute())
                .isFalse();
        assertThat(new AddFrameEdit(workspace, "", 0, 0, -1, 1).canExecute()).isFalse();
    }

    @Test
    void aLayoutDoesNotCountAsPlacingByHand() {
        Node a = add(NodeKind.TABLE, "a");
        executed(new MoveNodesEdit(Map.of(a, new CanvasPoint(1, 2)), false));
        assertThat(a.isPlacedByUser()).isFalse();

        executed(MoveNodesEdit.by(List.of(a), 1, 1));
        assertThat(a.isPlacedByUser()).isTrue();
    }

    @Test
    void pastingMakesFreshNamesAndRewiresTheCopies() {
        Node sales = add(NodeKind.TABLE, "sales");
        QueryNode query = (QueryNode) add(NodeKind.QUERY, "q");
        query.setSql("FROM sales");
        executed(new ConnectPortsEdit(workspace, sales, "table", query, "tables"));
        Workspace fragment = PasteNodesEdit.copy(workspace, List.of(sales, query));

        PasteNodesEdit paste =
                executed(
                        new PasteNodesEdit(
                                workspace,
                                fragment,
                                30,
                                30,
                                (sql, renamed) -> sql.replace("sales", renamed.get("sales"))));

        QueryNode copy = (QueryNode) paste.copiesByOriginalId().get(query.getId());
        assertThat(copy.getName()).isEqualTo("q_2");
        assertThat(copy.getId()).isNotEqualTo(query.getId());
        assertThat(copy.getSql()).isEqualTo("FROM sales_2");
        assertThat(WorkspaceGraph.of(workspace).inputs(copy))
                .extracting(Node::getName)
                .containsExactly("sales_2");
        assertThat(fragment.getNodes()).hasSize(2);
    }

    @Test
    void bringsSeveralNodesForwardTogether() {
        Node a = add(NodeKind.NOTE, "a");
        Node b = add(NodeKind.NOTE, "b");
        Node c = add(NodeKind.NOTE, "c");
        Node d = add(NodeKind.NOTE, "d");

        executed(new ReorderNodesEdit(workspace, List.of(a, b), ZOrder.FORWARD));
        assertThat(workspace.getNodes()).containsExactly(c, a, b, d);
        executed(new ReorderNodesEdit(workspace, List.of(d), ZOrder.BACK));
        assertThat(workspace.getNodes()).containsExactly(d, c, a, b);
        executed(new ReorderNodesEdit(workspace, List.of(d, c), ZOrder.FRONT));
        assertThat(workspace.getNodes()).containsExactly(a, b, d, c);
        executed(new ReorderNodesEdit(workspace, List.of(c), ZOrder.BACKWARD));
        assertThat(workspace.getNodes()).containsExactly(a, b, c, d);
    }

    @Test
    void anEditIsExecutedOnce() {
        WorkspaceEdit edit = executed(new SetWorkspaceTitleEdit(workspace, "x"));

        assertThat(edit.canExecute()).isFalse();
        assertThatIllegalStateException().isThrownBy(edit::execute);
        assertThatIllegalStateException()
                .isThrownBy(new SetWorkspaceTitleEdit(workspace, "y")::undo);
    }
}
