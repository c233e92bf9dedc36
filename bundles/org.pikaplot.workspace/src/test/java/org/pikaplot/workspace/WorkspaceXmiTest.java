package org.pikaplot.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceXmiTest {
    private static final String NAMESPACES =
            """
            xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:workspace="http://pikaplot.org/workspace/1"\
            """;

    private static String workspace(String content) {
        return "<workspace:Workspace %s>%s</workspace:Workspace>".formatted(NAMESPACES, content);
    }

    private static String node(String type, String id, String name) {
        return "<nodes xsi:type=\"workspace:%s\" id=\"%s\" name=\"%s\" width=\"9\" height=\"9\"/>"
                .formatted(type, id, name);
    }

    private static String wire(String id, String source, String target, String port) {
        return "<connections id=\"%s\" source=\"%s\" sourcePort=\"table\" target=\"%s\" targetPort=\"%s\"/>"
                .formatted(id, source, target, port);
    }

    private static final String TWO_QUERIES =
            node("QueryNode", "a", "A") + node("QueryNode", "b", "B");

    private static Workspace read(String xml) throws WorkspaceFormatException {
        return WorkspaceXmi.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String xml, String reason) {
        assertThatExceptionOfType(WorkspaceFormatException.class)
                .isThrownBy(() -> read(xml))
                .withMessageContaining(reason);
    }

    @Test
    void writesOnePartALineForReaders() {
        Workspace workspace = WorkspaceFactory.eINSTANCE.createWorkspace();
        workspace.setTitle("Taxis <in> Zürich");
        Node node = NodeKind.NOTE.create("note", 1, 2.5);
        node.setId("n1");
        workspace.getNodes().add(node);

        assertThat(new String(WorkspaceXmi.write(workspace), StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <workspace:Workspace %s title="Taxis &lt;in> Zürich">
                          <nodes xsi:type="workspace:NoteNode" id="n1" name="note" x="1.0" y="2.5" width="220.0" height="140.0"/>
                        </workspace:Workspace>
                        """
                                .formatted(NAMESPACES));
    }

    @Property
    void everyStringSurvives(@ForAll String text) throws WorkspaceFormatException {
        Workspace workspace = WorkspaceFactory.eINSTANCE.createWorkspace();
        workspace.setTitle(text);
        workspace.getTags().addAll(List.of(text, "", text));

        Workspace back = WorkspaceXmi.read(WorkspaceXmi.write(workspace));

        assertThat(back.getTitle()).isEqualTo(text);
        assertThat(back.getTags()).containsExactly(text, "", text);
    }

    @Test
    void leavesTheWorkspaceOutsideOfAnyResource() throws WorkspaceFormatException {
        Workspace workspace = read(workspace(TWO_QUERIES));
        WorkspaceXmi.write(workspace);

        assertThat(workspace.eResource()).isNull();
    }

    @Test
    void refusesToWriteAWireThatEndsNowhere() {
        Workspace workspace = WorkspaceFactory.eINSTANCE.createWorkspace();
        Connection wire = WorkspaceFactory.eINSTANCE.createConnection();
        wire.setId("w");
        wire.setSource(NodeKind.TABLE.create("gone", 0, 0));
        workspace.getConnections().add(wire);

        assertThatIllegalStateException().isThrownBy(() -> WorkspaceXmi.write(workspace));
    }

    @Test
    void readsWiresThatComeBeforeTheirNodes() throws WorkspaceFormatException {
        Workspace workspace = read(workspace(wire("w", "a", "b", "tables") + TWO_QUERIES));

        assertThat(workspace.getConnections().getFirst().getSource().getName()).isEqualTo("A");
    }

    @Test
    void readsAndWritesFiveMegabytes() throws WorkspaceFormatException {
        readAndWrite(5 << 20);
    }

    @Test
    @Tag("deep")
    void readsAndWritesFiftyMegabytes() throws WorkspaceFormatException {
        readAndWrite(50 << 20);
    }

    private static void readAndWrite(int sizeBytes) throws WorkspaceFormatException {
        String columns =
                IntStream.range(0, 1000)
                        .mapToObj(i ->
                                "<columns name=\"column_%d\" engineType=\"BIGINT\"/>".formatted(i))
                        .collect(Collectors.joining());
        StringBuilder nodes = new StringBuilder();
        for (int i = 0; nodes.length() < sizeBytes; i++) {
            nodes.append(
                    node("TableNode", "t" + i, "t" + i).replace("/>", ">" + columns + "</nodes>"));
            nodes.append(node("QueryNode", "q" + i, "q" + i));
            nodes.append(wire("w" + i, "t" + i, "q" + i, "tables"));
        }

        Workspace workspace = read(workspace(nodes.toString()));

        assertThat(workspace.getConnections().getLast().getSource())
                .isSameAs(workspace.getNodes().get(workspace.getNodes().size() - 2));
        assertThat(WorkspaceXmi.write(workspace)).hasSizeGreaterThan(sizeBytes);
    }

    @Test
    void opensNoFileThatADocumentNames(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "swordfish");
        String doctype =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>".formatted(secret.toUri())
                        + workspace("<tags>&e;</tags>");

        assertThatExceptionOfType(WorkspaceFormatException.class)
                .isThrownBy(() -> read(doctype))
                .withMessageNotContaining("swordfish")
                .withMessageContaining("DOCTYPE");
    }

    @Test
    void refusesEntitiesThatGrow() {
        assertRefused(
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                        + workspace("<tags>&b;</tags>"),
                "DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nodes href=\"file:///etc/passwd#/\"/>",
                "<nodes xsi:type=\"ecore:EClass\" name=\"x\"/>",
                "<nodes xsi:type=\"workspace:Nonsense\" id=\"x\"/>",
                "<nodes xsi:type=\"workspace:Node\" id=\"x\"/>",
                "<nodes xmlns:other=\"java://java.lang.Runtime\" xsi:type=\"other:X\"/>",
                "<other:x xmlns:other=\"http://example.org/remote.ecore\"/>",
                "<viewport xsi:schemaLocation=\"http://a http://example.org/a.ecore\"/>",
                "<xmi:Extension/>",
                "<unknown/>",
                "<viewport unknown=\"1\"/>",
                "<viewport zoom=\"wide\"/>",
                "<tags>\uE0F012</tags>",
                "<tags>\uE0F0wxyz</tags>",
                "<tags>",
                "<tags>\u0001</tags>",
            })
    void refusesWhatIsNotPartOfAWorkspace(String content) {
        assertRefused(workspace(content), "cannot be read");
    }

    @Test
    void refusesDeepNesting() {
        assertRefused(workspace("<tags>".repeat(100_000)), "nested too deeply");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\u0003\u0004", "<a/>", "<Workspace/>", "{}"})
    void refusesOtherDocuments(String document) {
        assertRefused(document, "cannot be read");
    }

    @Test
    void refusesALaterVersionOfTheModel() {
        assertRefused(workspace("").replace("workspace/1", "workspace/2"), "version");
    }

    @Test
    void refusesBytesPastTheLimit() {
        assertThatExceptionOfType(WorkspaceFormatException.class)
                .isThrownBy(() -> WorkspaceXmi.read(new byte[WorkspaceXmi.MAX_BYTES + 1]))
                .withMessageContaining("128 MiB");
    }

    @Test
    void refusesTruncatedBytesWithTheLine() {
        String document = workspace(TWO_QUERIES);

        assertRefused(document.substring(0, document.length() - 9), "line 1");
    }

    @Test
    void refusesWiresThatBreakTheRules() {
        String plots = TWO_QUERIES + node("PlotNode", "p", "P");
        assertRefused(workspace(TWO_QUERIES + wire("w", "a", "gone", "tables")), "cannot be read");
        assertRefused(
                workspace(TWO_QUERIES + wire("w", "a", "file:///x#b", "tables")), "cannot be read");
        assertRefused(workspace(TWO_QUERIES + "<connections id=\"w\"/>"), "ends nowhere");
        assertRefused(workspace(TWO_QUERIES + wire("w", "a", "b", "nose")), "port");
        assertRefused(
                workspace(
                        TWO_QUERIES
                                + wire("w", "a", "b", "tables")
                                + wire("v", "b", "a", "tables")),
                "circle");
        assertRefused(workspace(TWO_QUERIES + wire("w", "a", "a", "tables")), "circle");
        assertRefused(
                workspace(plots + wire("w", "a", "p", "data") + wire("v", "b", "p", "data")),
                "too many wires");
    }

    @Test
    void refusesNodesThatBreakTheRules() {
        assertRefused(workspace(node("NoteNode", "a", "A") + node("NoteNode", "b", "a")), "named");
        assertRefused(workspace(node("NoteNode", "a", "A") + node("NoteNode", "a", "B")), "twice");
        assertRefused(workspace(node("NoteNode", "", "A")), "id");
        assertRefused(workspace(node("NoteNode", "../a", "A")), "id");
        assertRefused(workspace(node("NoteNode", "a", " ")), "name");
        assertRefused(workspace(node("NoteNode", "a", "A").replace("\"9\"", "\"NaN\"")), "size");
    }

    @Test
    void forgetsAViewportThatIsNoPlace() throws WorkspaceFormatException {
        assertThat(read(workspace("<viewport zoom=\"0\"/>")).getViewport()).isNull();
        assertThat(read(workspace("<viewport zoom=\"2\"/>")).getViewport()).isNotNull();
    }
}
