package org.pikaplot.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.data.PikaException;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.session.internal.edit.EditStack;
import org.pikaplot.workspace.MoveNodesEdit;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.SnapshotNode;
import org.pikaplot.workspace.TableNode;

/** Undo of everything, with the rows. */
class UndoTest {
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

    private void undo() {
        program.run(session, WorkspaceSession::undo);
    }

    private void redo() {
        program.run(session, WorkspaceSession::redo);
    }

    @Test
    void bringsAnImportBackWithItsRows() {
        TableNode table = program.importCsv(session, folder, "t", "a\n1\n2\n");
        undo();
        assertThat(program.<List<Node>>get(session, s -> s.workspace().getNodes())).isEmpty();
        redo();
        assertThat(program.rows(session, table)).containsExactly("1", "2");
        program.run(session, s -> s.delete(List.of(table)));
        undo();
        assertThat(program.rows(session, table)).containsExactly("1", "2");
    }

    @Test
    void dropsATableThatNothingCanBringBack() {
        TableNode table = program.importCsv(session, folder, "t", "a\n1\n2\n");
        var ref = program.await(() -> session.evaluate(table, false)).table();
        undo();
        assertThat(session.compute().isAvailable(ref)).isTrue();

        program.run(session, s -> s.addNote("instead", null));

        // Dropping is a job of its own; the next jobs of the same pool come after it.
        for (int i = 0; i < 1_000 && session.compute().isAvailable(ref); i++) {
            session.compute().parse("SELECT " + i).await();
        }
        assertThat(session.compute().isAvailable(ref)).isFalse();
    }

    @Test
    void reimportKeepsTheNodeAndUndoItsRows() throws Exception {
        Path file = folder.resolve("t.csv");
        TableNode table = program.importCsv(session, folder, "t", "a\n1\n2\n");
        QueryNode sum =
                program.on(() -> session.addQuery("s", "SELECT sum(a) FROM t", List.of(), null));
        assertThat(program.rows(session, sum)).containsExactly("3");
        java.nio.file.Files.writeString(file, "a\n1\n2\n3\n");
        var proposal =
                program.await(() -> session.propose(List.of(file), ImportOptions.DETECT, null));

        program.await(() -> session.reimport(table, proposal.plan()));

        assertThat(program.rows(session, table)).hasSize(3);
        assertThat(program.rows(session, sum)).containsExactly("6");
        undo();
        assertThat(program.rows(session, table)).hasSize(2);
        assertThat(program.rows(session, sum)).containsExactly("3");
        redo();
        assertThat(program.rows(session, sum)).containsExactly("6");
    }

    @Test
    void freezesRowsInASnapshot() {
        TableNode table = program.importCsv(session, folder, "t", "a\n1\n2\n");
        QueryNode query =
                program.on(
                        () -> session.addQuery("q", "SELECT a * 10 AS a FROM t", List.of(), null));
        SnapshotNode frozen = program.await(() -> session.addSnapshot(query, null, null));
        program.run(session, s -> s.setQueryText(query, "SELECT a * 99 AS a FROM t"));

        assertThat(program.rows(session, query)).containsExactly("99", "198");
        assertThat(program.rows(session, frozen)).containsExactly("10", "20");
        assertThat(frozen.getOriginSql()).isEqualTo("SELECT a * 10 AS a FROM t");
        assertThat(program.<List<Node>>get(session, s -> s.dependents(query)))
                .containsExactly(frozen);
        program.run(session, s -> s.delete(List.of(query, table)));
        assertThat(program.rows(session, frozen)).containsExactly("10", "20");
        Path file = folder.resolve("w.pikaplot");
        program.await(() -> session.save(file));
        program.close(session);
        WorkspaceSession again = program.open(file);
        assertThat(program.rows(again, WalkTest.node(program, again, frozen.getName())))
                .containsExactly("10", "20");
    }

    @Test
    void keepsEveryEngineTypeThroughAFile() {
        program.importCsv(session, folder, "t", "a\n1\n2\n");
        String columns =
                """
                SELECT sum(a) OVER () AS huge, (a + 0.125)::DECIMAL(18, 3) AS dec, a::UTINYINT AS tiny,
                    CASE WHEN a = 1 THEN 'x' ELSE 'y' END::ENUM('y', 'x') AS kind,
                    TIMESTAMP_S '2024-01-02 03:04:05' AS ts, DATE '0044-03-15 (BC)' AS bc,
                    INTERVAL 3 MONTH AS span, [a, NULL] AS list, {'p': a, 'q': 'z'} AS struct,
                    MAP {'k': a} AS map, 'NaN'::DOUBLE AS nan, a::BIT AS bits, true AS flag, TIME '01:02:03.5' AS time,
                    'bytes'::BLOB AS blob, '2024-01-01 00:00:00+02'::TIMESTAMPTZ AS tz,
                    340282366920938463463374607431768211455::UHUGEINT AS uhuge,
                    '123e4567-e89b-12d3-a456-426614174000'::UUID AS id, NULL::FLOAT AS nothing
                FROM t ORDER BY a\
                """;
        QueryNode query = program.on(() -> session.addQuery("q", columns, List.of(), null));
        SnapshotNode frozen = program.await(() -> session.addSnapshot(query, "frozen", null));
        List<String> rows = program.rows(session, query);
        var schema = program.await(() -> session.evaluate(query, false)).schema();
        assertThat(program.rows(session, frozen)).isEqualTo(rows);
        Path file = folder.resolve("w.pikaplot");
        program.await(() -> session.save(file));
        program.close(session);

        WorkspaceSession again = program.open(file);

        Node reopened = WalkTest.node(program, again, "frozen");
        assertThat(program.rows(again, reopened)).isEqualTo(rows);
        assertThat(program.await(() -> again.evaluate(reopened, false)).schema()).isEqualTo(schema);
    }

    @Test
    void makesOneStepOfTyping() {
        QueryNode query = program.on(() -> session.addQuery("q", "S", List.of(), null));
        String before = program.xmi(session);
        for (String text : List.of("SE", "SEL", "SELE", "SELEC", "SELECT", "SELECT 1")) {
            program.run(session, s -> s.setQueryText(query, text));
        }
        undo();
        assertThat(program.xmi(session)).isEqualTo(before);
        redo();
        assertThat(query.getSql()).isEqualTo("SELECT 1");
    }

    @Test
    void isCleanAgainAfterUndoToWhatWasSaved() {
        program.importCsv(session, folder, "t", "a\n1\n2\n");
        program.await(() -> session.save(folder.resolve("w.pikaplot")));
        program.run(session, s -> s.addNote("x", null));
        assertThat(program.get(session, WorkspaceSession::isDirty)).isTrue();
        undo();
        assertThat(program.get(session, WorkspaceSession::isDirty)).isFalse();
        assertThat(program.get(session, WorkspaceSession::undoLabel)).isPresent();
        undo();
        assertThat(program.get(session, WorkspaceSession::isDirty)).isTrue();
    }

    @Test
    void forgetsTheOldestStepsOnly() {
        for (int i = 0; i < EditStack.LIMIT + 20; i++) {
            program.run(session, s -> s.addNote("x", null));
        }
        int undone = 0;
        while (program.get(session, WorkspaceSession::undoLabel).isPresent()) {
            undo();
            undone++;
        }
        assertThat(undone).isEqualTo(EditStack.LIMIT);
        assertThat(program.<Integer>get(session, s -> s.workspace().getNodes().size()))
                .isEqualTo(20);
    }

    @Test
    void undoingAllAndRedoingAllGivesTheSameModels() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        program.importCsv(session, folder, "base", "a,b\n1,2\n3,4\n");
        program.importCsv(session, folder, "more", "a,c\n1,x\n3,y\n");
        for (int i = 0; i < 150; i++) {
            act(random);
        }
        settle();
        String last = program.xmi(session);
        List<String> onTheWayBack = new ArrayList<>();
        while (program.get(session, WorkspaceSession::undoLabel).isPresent()) {
            onTheWayBack.add(program.xmi(session));
            undo();
        }
        assertThat(program.<List<Node>>get(session, s -> s.workspace().getNodes()))
                .as("seed " + seed)
                .isEmpty();
        for (String expected : onTheWayBack.reversed()) {
            redo();
            assertThat(program.xmi(session)).as("seed " + seed).isEqualTo(expected);
        }
        assertThat(program.xmi(session)).as("seed " + seed).isEqualTo(last);
        for (Node node : program.get(session, s -> List.copyOf(s.workspace().getNodes()))) {
            if (node instanceof TableNode) {
                assertThat(program.rows(session, node)).as("seed " + seed).hasSize(2);
            }
        }
    }

    /** Lets the lookups of the last texts end. */
    private void settle() {
        for (Node node : program.get(session, s -> List.copyOf(s.workspace().getNodes()))) {
            try {
                program.await(() -> session.evaluate(node, false));
            } catch (PikaException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    private void act(Random random) {
        List<Node> nodes = program.get(session, s -> List.copyOf(s.workspace().getNodes()));
        Node any = nodes.isEmpty() ? null : nodes.get(random.nextInt(nodes.size()));
        switch (random.nextInt(10)) {
            case 0 -> program.run(session, s -> s.addNote("note", null));
            case 1, 2 -> {
                String table = any == null ? "base" : any.getName();
                String sql = "SELECT * FROM \"" + table + "\"";
                program.on(() -> session.addQuery(null, sql, List.of(), null));
            }
            case 3 ->
                    program.on(() ->
                            session.addPlot(
                                    null, any instanceof QueryNode ? any : null, null, null));
            case 4 -> {
                if (any instanceof QueryNode query) {
                    Node other = nodes.get(random.nextInt(nodes.size()));
                    String sql = "SELECT count(*) FROM \"" + other.getName() + "\"";
                    program.run(session, s -> s.setQueryText(query, sql));
                }
            }
            case 5 -> {
                if (any != null) {
                    try {
                        program.await(() -> session.rename(any, "n" + random.nextInt(40)));
                    } catch (PikaException e) {
                        assertThat(e).hasMessageContaining("already");
                    }
                }
            }
            case 6 -> {
                if (any != null && !(any instanceof TableNode)) {
                    program.run(session, s -> s.delete(List.of(any)));
                }
            }
            case 7 -> undo();
            case 8 -> {
                if (any != null) {
                    program.run(
                            session,
                            s -> s.execute(MoveNodesEdit.by(List.of(any), random.nextInt(9), 3)));
                }
            }
            default -> {
                if (any instanceof PlotNode plot) {
                    program.run(
                            session,
                            s -> s.setPlotFilters(plot, List.of("1 = " + random.nextInt(3))));
                } else if (any instanceof QueryNode query) {
                    program.run(
                            session,
                            s ->
                                    s.setQueryParameters(
                                            query, Map.of("p", (long) random.nextInt(9))));
                } else {
                    redo();
                }
            }
        }
    }
}
