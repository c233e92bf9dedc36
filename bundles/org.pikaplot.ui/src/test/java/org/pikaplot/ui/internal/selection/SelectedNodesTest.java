package org.pikaplot.ui.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.internal.session.CurrentSession;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NoteNode;
import org.pikaplot.workspace.Workspace;
import org.pikaplot.workspace.WorkspaceFactory;

class SelectedNodesTest {
    private final Workspace workspace = WorkspaceFactory.eINSTANCE.createWorkspace();
    private final CurrentSession sessions = new CurrentSession();
    private final SelectedNodes selection = new SelectedNodes(sessions);

    SelectedNodesTest() {
        sessions.replace(sessionOf(workspace));
    }

    /** A session that only has a model. */
    private static WorkspaceSession sessionOf(Workspace workspace) {
        return (WorkspaceSession)
                Proxy.newProxyInstance(
                        SelectedNodesTest.class.getClassLoader(),
                        new Class<?>[] {WorkspaceSession.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("workspace") ? workspace : null);
    }

    private Node node(String name) {
        NoteNode node = WorkspaceFactory.eINSTANCE.createNoteNode();
        node.setId(name);
        node.setName(name);
        workspace.getNodes().add(node);
        return node;
    }

    @Test
    void showsTheLastSelectedNode() {
        Node a = node("a");
        Node b = node("b");
        selection.select(List.of(a, b));
        assertThat(selection.primary()).contains(b);
    }

    @Test
    void dropsNodesThatAreDeleted() {
        Node a = node("a");
        Node b = node("b");
        selection.select(List.of(a, b));
        var told = new ArrayList<List<Node>>();
        selection.observe(told::add);
        workspace.getNodes().remove(b);
        assertThat(selection.nodes()).containsExactly(a);
        assertThat(told).containsExactly(List.of(a, b), List.of(a));
    }

    @Test
    void neverSelectsNodesOfAnotherWorkspaceOrTwice() {
        Node a = node("a");
        NoteNode stranger = WorkspaceFactory.eINSTANCE.createNoteNode();
        selection.select(List.of(a, stranger, a));
        assertThat(selection.nodes()).containsExactly(a);
    }

    @Test
    void tellsOnlyOfChanges() {
        Node a = node("a");
        selection.select(List.of(a));
        var told = new ArrayList<List<Node>>();
        selection.observe(told::add).close();
        selection.observe(told::add);
        selection.select(List.of(a));
        assertThat(told).hasSize(2);
    }

    @Test
    void startsEmptyInAnotherWorkspace() {
        selection.select(List.of(node("a")));
        sessions.replace(sessionOf(WorkspaceFactory.eINSTANCE.createWorkspace()));
        assertThat(selection.nodes()).isEmpty();
        workspace.getNodes().clear();
        assertThat(selection.nodes()).isEmpty();
    }
}
