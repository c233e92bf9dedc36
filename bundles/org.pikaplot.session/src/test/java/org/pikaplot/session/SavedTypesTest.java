package org.pikaplot.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.data.TableSchema;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.QueryNode;

/** Columns of any engine type with any values: a saved file brings back the same. */
class SavedTypesTest {
    private static final int COLUMNS = 100;

    private final long seed = new Random().nextLong();

    @TempDir Path folder;
    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder.resolve("state"));
    }

    @AfterEach
    void stop() {
        program.close();
    }

    /** 2,000 columns. */
    @RepeatedTest(20)
    void everyTypeSurvivesSaveAndOpen() {
        check();
    }

    /** 100,000 columns. */
    @Tag("deep")
    @RepeatedTest(1_000)
    void everyTypeAlwaysSurvivesSaveAndOpen() {
        check();
    }

    private void check() {
        WorkspaceSession session = program.create();
        String sql = new RandomColumns(new Random(seed)).select(COLUMNS, 4);
        QueryNode query = program.on(() -> session.addQuery("q", sql, List.of(), null));
        TableSchema schema = program.await(() -> session.evaluate(query, false)).schema();
        List<String> rows = program.rows(session, query);
        assertThat(rows).as("seed " + seed).hasSize(4);
        program.await(() -> session.addSnapshot(query, "frozen", null));
        Path file = folder.resolve("w.pikaplot");
        program.await(() -> session.save(file));
        program.close(session);

        WorkspaceSession again = program.open(file);

        Node reopened = WalkTest.node(program, again, "frozen");
        List<String> cells = cells(program.rows(again, reopened));
        assertThat(cells).as("seed " + seed).isEqualTo(cells(rows));
        assertThat(program.await(() -> again.evaluate(reopened, false)).schema())
                .as("seed " + seed)
                .isEqualTo(schema);
    }

    /** A difference is then told cell by cell. */
    private static List<String> cells(List<String> rows) {
        return rows.stream().flatMap(row -> java.util.Arrays.stream(row.split("\\|", -1))).toList();
    }
}
