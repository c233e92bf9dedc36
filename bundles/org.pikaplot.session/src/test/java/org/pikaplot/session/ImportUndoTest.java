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
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.workspace.MoveNodesEdit;
import org.pikaplot.workspace.TableNode;

/** Imports, reloads and other edits in any order: undo restores model and rows exactly. */
class ImportUndoTest {
    private static final int STEPS = 14;

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

    @RepeatedTest(4)
    void undoRestoresWhatWasAndRedoWhatCame() throws IOException {
        states.add(now());
        for (int i = 0; i < STEPS; i++) {
            act();
            State state = now();
            // What changed nothing is no step.
            if (!state.equals(states.getLast())) {
                states.add(state);
            }
        }
        for (State before : states.reversed().subList(1, states.size())) {
            program.run(session, WorkspaceSession::undo);
            assertThat(now()).as("undo, seed " + seed).isEqualTo(before);
        }
        assertThat(program.get(session, WorkspaceSession::undoLabel)).isEmpty();
        for (State after : states.subList(1, states.size())) {
            program.run(session, WorkspaceSession::redo);
            assertThat(now()).as("redo, seed " + seed).isEqualTo(after);
        }
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
