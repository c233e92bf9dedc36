package org.pikaplot.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.session.SourceState.Kind;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.TableNode;

/** What becomes of the files that tables came from. */
class SourcesTest {
    @TempDir Path folder;
    private Program program;
    private WorkspaceSession session;

    @BeforeEach
    void start() {
        program = new Program(folder.resolve("state"));
        session = program.create();
    }

    @AfterEach
    void stop() {
        program.close();
    }

    private SourceState look(WorkspaceSession in, TableNode table) {
        Map<String, SourceState> states = program.await(in::checkSources);
        SourceState state = Objects.requireNonNull(states.get(table.getId()));
        SourceState known = program.get(in, s -> s.sourceState(table));
        assertThat(known).isEqualTo(state);
        return state;
    }

    private Kind kind(TableNode table) {
        return look(session, table).kind();
    }

    @Test
    void seesWhatChangedAndWhatWasOnlyTouched() throws IOException {
        TableNode table = program.importCsv(session, folder, "t", "a\n1\n2\n");
        Path file = folder.resolve("t.csv");
        assertThat(kind(table)).isEqualTo(Kind.UNCHANGED);

        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        assertThat(kind(table)).isEqualTo(Kind.UNCHANGED);
        Files.writeString(file, "a\n1\n3\n");
        assertThat(kind(table)).isEqualTo(Kind.CHANGED);
        Files.writeString(file, "a\n1\n2\n");
        assertThat(kind(table)).isEqualTo(Kind.UNCHANGED);
        Files.delete(file);
        assertThat(kind(table)).isEqualTo(Kind.MISSING);
        assertThat(program.rows(session, table)).containsExactly("1", "2");
    }

    @Test
    void takesALargeFileThatWasWrittenToInPlaceForChanged() throws IOException {
        Path file = folder.resolve("large.csv");
        String row = "12345678\n";
        Files.writeString(file, "a\n" + row.repeat(40_000));
        TableNode table = program.importFile(session, file);
        assertThat(kind(table)).isEqualTo(Kind.UNCHANGED);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] = '9';
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000_000));

        assertThat(kind(table)).isEqualTo(Kind.CHANGED);
    }

    @Test
    void tellsOnceWhatIsNew() throws IOException {
        TableNode table = program.importCsv(session, folder, "t", "a\n1\n");
        List<SourceState> told = new ArrayList<>();
        program.on(() ->
                session.listen(
                        new SessionListener() {
                            @Override
                            public void sourceStateChanged(String nodeId, SourceState state) {
                                assertThat(nodeId).isEqualTo(table.getId());
                                told.add(state);
                            }
                        }));
        program.await(session::checkSources);
        program.await(session::checkSources);
        assertThat(told).isEmpty();
        Files.writeString(folder.resolve("t.csv"), "a\n22\n");
        program.await(session::checkSources);
        program.await(session::checkSources);
        assertThat(told).extracting(SourceState::kind).containsExactly(Kind.CHANGED);
    }

    @Test
    void reloadsInPlaceAsOneStep() throws IOException {
        Path file = folder.resolve("t.csv");
        Files.writeString(file, "a;b\n1;x\n2;y\n");
        var options = ImportOptions.DETECT.withTypes(Map.of("a", "DOUBLE", "b", "VARCHAR"));
        var plan = program.await(() -> session.propose(List.of(file), options, null)).plan();
        TableNode table =
                program.await(() -> session.importTable(plan, "named", new Place(7, 9, true)))
                        .node();
        QueryNode sum =
                program.on(() ->
                        session.addQuery("s", "SELECT sum(a) AS s FROM named", List.of(), null));
        assertThat(program.rows(session, sum)).containsExactly("3.0");
        program.await(() -> session.save(folder.resolve("w.pikaplot")));
        String before = program.xmi(session);
        Files.writeString(file, "a;c\n1;x\n2;y\n40;z\n");

        program.await(() -> session.reload(table));

        assertThat(program.rows(session, sum)).containsExactly("43.0");
        assertThat(kind(table)).isEqualTo(Kind.UNCHANGED);
        assertThat(
                        program.<List<Object>>get(
                                session,
                                s ->
                                        List.of(
                                                table.getName(),
                                                table.getX(),
                                                table.getY(),
                                                s.dependents(table))))
                .isEqualTo(List.of("named", 7.0, 9.0, List.of(sum)));
        program.run(session, WorkspaceSession::undo);
        assertThat(program.xmi(session)).isEqualTo(before);
        assertThat(kindOf(table)).isEqualTo(Kind.CHANGED);
        assertThat(program.rows(session, sum)).containsExactly("3.0");
        program.run(session, WorkspaceSession::redo);
        assertThat(kindOf(table)).isEqualTo(Kind.UNCHANGED);
        assertThat(program.rows(session, sum)).containsExactly("43.0");
    }

    @Test
    void leavesEverythingWhenAReloadFails() throws IOException {
        TableNode table = program.importCsv(session, folder, "t", "a\n1\n");
        String before = program.xmi(session);
        Files.delete(folder.resolve("t.csv"));

        assertThatThrownBy(() -> program.await(() -> session.reload(table)))
                .isInstanceOfSatisfying(
                        PikaException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_FILE));

        assertThat(program.xmi(session)).isEqualTo(before);
        assertThat(program.rows(session, table)).containsExactly("1");
    }

    @Test
    void findsFilesThatMovedWithTheirWorkspace() throws IOException {
        Path here = Files.createDirectories(folder.resolve("here/data")).getParent();
        Path file = Objects.requireNonNull(here).resolve("data/t.csv");
        Files.writeString(file, "a\n1\n");
        program.importFile(session, file);
        Path other = here.resolve("data/u.csv");
        Files.writeString(other, "a\n5\n");
        var both =
                program.await(
                        () -> session.propose(List.of(file, other), ImportOptions.DETECT, null));
        program.await(() -> session.importTable(both.plan(), "both", null));
        program.await(() -> session.save(here.resolve("w.pikaplot")));
        program.close(session);
        Path there = folder.resolve("there");
        Files.move(here, there);

        WorkspaceSession moved = program.open(there.resolve("w.pikaplot"));

        TableNode table = (TableNode) WalkTest.node(program, moved, "t");
        assertThat(look(moved, table))
                .isEqualTo(new SourceState(Kind.UNCHANGED, List.of(there.resolve("data/t.csv"))));
        TableNode two = (TableNode) WalkTest.node(program, moved, "both");
        assertThat(look(moved, two).files())
                .containsExactly(there.resolve("data/t.csv"), there.resolve("data/u.csv"));
        Files.writeString(there.resolve("data/t.csv"), "a\n1\n2\n");
        assertThat(look(moved, two).kind()).isEqualTo(Kind.CHANGED);
        program.await(() -> moved.reload(two));
        assertThat(program.rows(moved, two)).containsExactly("1", "2", "5");
        assertThat(look(moved, two).kind()).isEqualTo(Kind.UNCHANGED);
    }

    @Test
    void findsAFileOfAnotherNameByItsContent() throws IOException {
        TableNode table = program.importCsv(session, folder, "t", "a\n1\n");
        Files.writeString(folder.resolve("same-size.csv"), "a\n9\n");
        Files.move(folder.resolve("t.csv"), folder.resolve("renamed.csv"));
        assertThat(look(session, table))
                .isEqualTo(new SourceState(Kind.UNCHANGED, List.of(folder.resolve("renamed.csv"))));
        // While something lies in the old place, that is the file.
        Files.writeString(folder.resolve("t.csv"), "a\n7\n");
        assertThat(kind(table)).isEqualTo(Kind.CHANGED);
    }

    @Test
    void takesAnotherFileForTheSource() throws IOException {
        TableNode table = program.importCsv(session, folder, "t", "a\n1\n");
        String before = program.xmi(session);
        Path away = Files.createDirectories(folder.resolve("away")).resolve("x.csv");
        Files.move(folder.resolve("t.csv"), away);
        assertThat(kind(table)).isEqualTo(Kind.MISSING);

        assertThat(program.await(() -> session.relink(table, List.of(away))).kind())
                .isEqualTo(Kind.UNCHANGED);
        assertThat(kind(table)).isEqualTo(Kind.UNCHANGED);
        program.run(session, WorkspaceSession::undo);
        assertThat(program.xmi(session)).isEqualTo(before);
        program.run(session, WorkspaceSession::redo);
        Files.writeString(away, "a\n1\n2\n");
        assertThat(program.await(() -> session.relink(table, List.of(away))).kind())
                .isEqualTo(Kind.CHANGED);
        program.await(() -> session.reload(table));
        assertThat(program.rows(session, table)).containsExactly("1", "2");
    }

    @Test
    void makesATableOfTextThatIsInNoFile() throws IOException {
        Path spooled =
                program.await(() ->
                        session.spool(
                                new ByteArrayInputStream(
                                        "a\tb\n1\t2\n".getBytes(StandardCharsets.UTF_8)),
                                "clipboard.txt"));
        var proposed =
                program.await(() -> session.propose(List.of(spooled), ImportOptions.DETECT, null));
        var imported = program.await(() -> session.importTable(proposed.plan(), null, null));
        TableNode table = imported.node();

        assertThat(table.getName()).isEqualTo("clipboard");
        assertThat(program.rows(session, table)).containsExactly("1|2");
        assertThat(imported.report().files()).containsExactly(Path.of("clipboard.txt"));
        assertThat(kindOf(table)).isEqualTo(Kind.NONE);
        assertThat(spooled).doesNotExist();
        assertThatThrownBy(() ->
                        program.await(() ->
                                session.spool(new ByteArrayInputStream(new byte[0]), "x.txt")))
                .hasMessage("There is no text to import.");
    }

    private Kind kindOf(TableNode table) {
        return program.get(session, s -> s.sourceState(table)).kind();
    }
}
