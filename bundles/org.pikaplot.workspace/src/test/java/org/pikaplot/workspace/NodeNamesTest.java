package org.pikaplot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeNamesTest {
    private final Workspace workspace = WorkspaceFactory.eINSTANCE.createWorkspace();

    private Node add(String name) {
        Node node = NodeKind.TABLE.create(name, 0, 0);
        workspace.getNodes().add(node);
        return node;
    }

    @Test
    void aSecondTableOfTheSameStemGetsANumber() {
        add("flights");
        assertThat(NodeNames.unique(workspace, "flights")).isEqualTo("flights_2");
        add("flights_2");
        assertThat(NodeNames.unique(workspace, "FLIGHTS")).isEqualTo("FLIGHTS_3");
        assertThat(NodeNames.unique(workspace, "trains")).isEqualTo("trains");
    }

    @Test
    void aNodeNobodyNamedIsNamedAfterItsKind() {
        assertThat(NodeNames.defaultName(workspace, NodeKind.QUERY)).isEqualTo("query");
        add("Query");
        assertThat(NodeNames.defaultName(workspace, NodeKind.QUERY)).isEqualTo("query_2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "flights-3m", "Größe \"q\"; DROP", "表", "a.b", "😀", "select"})
    void nearlyEveryTextIsAName(String name) {
        assertThat(NodeNames.problem(name)).isEmpty();
        assertThat(NodeNames.fromText(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " a", "a ", "a\nb", "a\u0000", "\uD800", "a\u2028b"})
    void somethingIsWrongWithOtherTexts(String name) {
        assertThat(NodeNames.problem(name)).isPresent();
    }

    @Test
    void aNameIsTakenByAnotherNodeOnly() {
        Node sales = add("Sales");

        assertThat(NodeNames.problem(workspace, null, "sales"))
                .contains("There is already a node named “Sales”.");
        assertThat(NodeNames.problem(workspace, sales, "sales")).isEmpty();
    }

    @Property
    void everyTextLeadsToAFreeName(@ForAll String text) {
        String first = NodeNames.unique(workspace, text);
        workspace.getNodes().clear();
        add(first);
        String second = NodeNames.unique(workspace, text);

        assertThat(NodeNames.problem(first)).isEmpty();
        assertThat(NodeNames.problem(workspace, null, second)).isEmpty();
    }

    @Test
    void aLongNameIsCutBeforeItsNumber() {
        add("x".repeat(NodeNames.MAX_LENGTH));

        assertThat(NodeNames.unique(workspace, "x".repeat(500)))
                .hasSize(NodeNames.MAX_LENGTH)
                .endsWith("x_2");
    }
}
