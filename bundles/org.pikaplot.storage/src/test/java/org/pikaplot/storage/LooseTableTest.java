package org.pikaplot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.StoredTable;
import org.pikaplot.compute.duckdb.DuckDbEngineFactory;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.workspace.NodeKind;
import org.pikaplot.workspace.TableNode;
import org.pikaplot.workspace.Workspace;
import org.pikaplot.workspace.WorkspaceFactory;
import org.pikaplot.workspace.WorkspaceXmi;

/** Rows that were in no chunk yet when their program died. */
class LooseTableTest {
    private static final ComputeLimits LIMITS =
            new ComputeLimits(64L << 20, 1 << 20, 1 << 20, 1 << 30, 1, 1);

    @TempDir Path state;
    private final TableRef.Stored ref = new TableRef.Stored("t", 3);

    private Path dead() {
        return state.toAbsolutePath().resolve("sessions/dead");
    }

    private void leave() throws IOException {
        Path engineFolder = dead().resolve("engine");
        Files.createDirectories(engineFolder.resolve("chunks"));
        Workspace model = WorkspaceFactory.eINSTANCE.createWorkspace();
        TableNode node = (TableNode) NodeKind.TABLE.create("fresh", 0, 0);
        node.setTableId(ref.table());
        node.setVersion(ref.version());
        model.getNodes().add(node);
        try (QueryEngine engine = new DuckDbEngineFactory().open(engineFolder, LIMITS);
                Journal journal = Journal.open(dead().resolve("journal"))) {
            engine.ingest(
                    ref,
                    load ->
                            load.execute(
                                    "CREATE TABLE data AS SELECT x, 'v' || x AS v FROM range(1000) t(x)",
                                    List.of()),
                    Samples.NO_JOB);
            Path file = engine.rowsFile(ref).orElseThrow();
            journal.append(
                    new JournalEntry(
                            WorkspaceXmi.write(model),
                            List.of(),
                            List.of(new LooseTable(ref, file)),
                            "Untitled",
                            null,
                            true,
                            Instant.now()));
        }
    }

    @Test
    void areAdoptedByTheNextEngine() throws IOException {
        leave();
        assertThat(SessionFolder.findCrashed(state)).hasSize(1);
        try (SessionFolder folder = SessionFolder.create(state);
                QueryEngine engine =
                        new DuckDbEngineFactory().open(folder.engineFolder(), LIMITS)) {
            OpenedWorkspace opened = folder.recover(dead());
            assertThat(opened.problems()).isEmpty();
            LooseTable loose = opened.loose().getFirst();

            StoredTable adopted = engine.adopt(loose.ref(), loose.file(), Samples.NO_JOB);

            assertThat(adopted.rowCount()).isEqualTo(1_000);
            assertThat(adopted.schema().names()).containsExactly("x", "v");
            List<String> rows = new ArrayList<>();
            engine.run(
                    new QueryEngine.Statement(
                            "SELECT sum(x), max(v) FROM t", Map.of("t", ref), Map.of()),
                    batch -> rows.add(batch.getText(0, 0) + " " + batch.getText(1, 0)),
                    Samples.NO_JOB);
            assertThat(rows).containsExactly("499500 v999");
            assertThat(engine.rowsFile(ref)).isPresent();
            assertThat(dead()).doesNotExist();
        }
        assertThat(state.resolve("sessions")).isEmptyDirectory();
    }

    @Test
    void areRefusedWhenTheFileIsDamaged() throws IOException {
        leave();
        try (SessionFolder folder = SessionFolder.create(state);
                QueryEngine engine =
                        new DuckDbEngineFactory().open(folder.engineFolder(), LIMITS)) {
            LooseTable loose = folder.recover(dead()).loose().getFirst();
            Files.writeString(loose.file(), "not a database");

            assertThatThrownBy(() -> engine.adopt(loose.ref(), loose.file(), Samples.NO_JOB))
                    .isInstanceOf(PikaException.class);
        }
    }

    @Test
    void areNamedWhenTheyAreGone() throws IOException {
        leave();
        try (var files = Files.list(dead().resolve("engine/tables"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        try (SessionFolder folder = SessionFolder.create(state)) {
            assertThat(folder.recover(dead()).problems())
                    .containsExactly("The rows of “fresh” are lost.");
        }
    }
}
