package org.pikaplot.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.workspace.MoveNodesEdit;
import org.pikaplot.workspace.TableNode;

/** Imports, reloads and other edits in any order: undo restores model and rows exactly. */
class ImportUndoTest {
    private static final int STEPS = 14;
    private static final int COMPARISONS = 50;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final List<State> states = new ArrayList<>();

    @TempDir Path folder;
    private Program program;
    private WorkspaceSession session;
    private int files;

    /** The model as text, and the rows of every table by name. */
    private record State(String model, Map<String, List<String>> rows) {}

    @BeforeEach
    void start() {
        program = new Program(folder.resolve("state"));
        session = program.create();
    }

    @AfterEach
    void stop() {
        program.close();
    }

    /** 50 comparisons each. */
    @RepeatedTest(40)
    void undoRestoresWhatWasAndRedoWhatCame() throws IOException {
        check();
    }

    @Tag("deep")
    @RepeatedTest(2_000)
    void undoAlwaysRestoresWhatWasAndRedoWhatCame() throws IOException {
        check();
    }

    private void check() throws IOException {
        states.add(now());
        while (states.size() <= STEPS) {
            act();
            State state = now();
            // What changed nothing is no step.
            if (!state.equals(states.getLast())) {
                states.add(state);
            }
        }
        int at = STEPS;
        while (at > 0) {
            at = undo(at);
        }
        assertThat(program.get(session, WorkspaceSession::undoLabel)).isEmpty();
        while (at < STEPS) {
            at = redo(at);
        }
        assertThat(program.get(session, WorkspaceSession::redoLabel)).isEmpty();
        for (int i = 0; i < COMPARISONS - 2 * STEPS; i++) {
            boolean back = at == STEPS || at > 0 && random.nextBoolean();
            at = back ? undo(at) : redo(at);
        }
    }

    private int undo(int at) {
        program.run(session, WorkspaceSession::undo);
        assertThat(now()).as("undo, seed " + seed).isEqualTo(states.get(at - 1));
        return at - 1;
    }

    private int redo(int at) {
        program.run(session, WorkspaceSession::redo);
        assertThat(now()).as("redo, seed " + seed).isEqualTo(states.get(at + 1));
        return at + 1;
    }

    private State now() {
        Map<String, List<String>> rows = new HashMap<>();
        for (TableNode table : tables()) {
            rows.put(table.getName(), program.rows(session, table));
        }
        return new State(program.xmi(session), rows);
    }

    private List<TableNode> tables() {
        return program.get(
                session,
                s ->
                        s.workspace().getNodes().stream()
                                .filter(TableNode.class::isInstance)
                                .map(node -> (TableNode) node)
                                .toList());
    }

    private void act() throws IOException {
        List<TableNode> tables = tables();
        if (tables.isEmpty() || random.nextInt(4) == 0) {
            program.importCsv(session, folder, "t" + files++, csv());
            return;
        }
        TableNode table = tables.get(random.nextInt(tables.size()));
        Path file = Path.of(program.on(() -> table.getSource().getPath()));
        switch (random.nextInt(6)) {
            case 0 -> {
                Files.writeString(file, csv());
                program.await(() -> session.reload(table));
            }
            case 1 -> {
                Path moved = folder.resolve("moved" + files++ + ".csv");
                Files.copy(file, moved);
                program.await(() -> session.relink(table, List.of(moved)));
            }
            case 2 -> program.await(() -> session.rename(table, "renamed" + files++));
            case 3 ->
                    program.run(
                            session,
                            s -> s.execute(MoveNodesEdit.by(List.of(table), 1 + files++, 3)));
            case 4 -> program.run(session, s -> s.delete(List.of(table)));
            default -> program.run(session, s -> s.addNote("note " + files++, null));
        }
    }

    /** Other columns and other rows each time. */
    private String csv() {
        var text = new StringBuilder("a").append(random.nextInt(3)).append(",b\n");
        for (int row = 0; row < 1 + random.nextInt(5); row++) {
            text.append(random.nextInt(100)).append(",x").append(random.nextInt(9)).append('\n');
        }
        return text.toString();
    }
}
