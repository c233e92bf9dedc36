package org.pikaplot.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableSchema;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.plot.PlotViewport;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.TableNode;

/** From a file to a picture, to a workspace, to another machine. */
class WalkTest {
    static final String SALES =
            """
            day,region,amount,code
            2024-01-01,north,10,007
            2024-01-02,south,20,008
            2024-01-03,north,30.5,009
            2024-01-04,,40,010
            """;

    @TempDir Path folder;
    private Program here;

    @BeforeEach
    void start() throws IOException {
        here = new Program(folder.resolve("state"));
    }

    @AfterEach
    void stop() {
        here.close();
    }

    @Test
    void opensOnAnotherMachineAsItWas() throws IOException {
        WorkspaceSession session = here.create();
        TableNode sales = here.importCsv(session, folder, "sales", SALES);
        QueryNode byRegion =
                here.on(() ->
                        session.addQuery(
                                "by region",
                                "SELECT region, sum(amount) AS total FROM sales GROUP BY region ORDER BY region NULLS LAST",
                                List.of(),
                                null));
        QueryNode top =
                here.on(() ->
                        session.addQuery(
                                "top",
                                "SELECT * FROM \"by region\" WHERE total > 30",
                                List.of(),
                                null));
        PlotNode plot =
                here.on(() ->
                        session.addPlot(
                                "picture",
                                byRegion,
                                new PlotSpec(
                                        "bar",
                                        Map.of("x", "region", "y", "total"),
                                        Map.of(),
                                        "Totals"),
                                null));
        List<String> salesRows = here.rows(session, sales);
        List<String> topRows = here.rows(session, top);
        TableSchema types = here.await(() -> session.evaluate(sales, false)).schema();
        assertThat(salesRows).hasSize(4);
        assertThat(here.rows(session, byRegion)).hasSize(3);
        assertThat(topRows).hasSize(2);
        PlotFrame frame = here.await(() -> session.plot(plot, view(), "test"));
        assertThat(frame.scene().title()).isEqualTo("Totals");
        Path file = folder.resolve("demo.pikaplot");
        assertThat(here.get(session, WorkspaceSession::isDirty)).isTrue();
        here.await(() -> session.save(file));
        assertThat(here.get(session, WorkspaceSession::isDirty)).isFalse();
        assertThat(here.get(session, WorkspaceSession::file)).contains(file);
        here.close(session);
        Files.delete(folder.resolve("sales.csv"));

        try (Program there = new Program(folder.resolve("elsewhere"))) {
            WorkspaceSession reopened = there.open(file);
            assertThat(reopened.openingProblems()).isEmpty();
            assertThat(there.get(reopened, WorkspaceSession::isDirty)).isFalse();
            Node salesAgain = node(there, reopened, "sales");
            assertThat(there.rows(reopened, salesAgain)).isEqualTo(salesRows);
            assertThat(there.await(() -> reopened.evaluate(salesAgain, false)).schema())
                    .isEqualTo(types);
            assertThat(there.rows(reopened, node(there, reopened, "top"))).isEqualTo(topRows);
            PlotNode plotAgain = (PlotNode) node(there, reopened, "picture");
            PlotFrame again = there.await(() -> reopened.plot(plotAgain, view(), "test"));
            assertThat(again.scene().marks()).hasSameSizeAs(frame.scene().marks());
            assertThat(again.spec()).isEqualTo(frame.spec());
        }
    }

    static PlotView view() {
        return new PlotView(PlotViewport.ALL, 400, 300, 50_000);
    }

    static Node node(Program program, WorkspaceSession session, String name) {
        return program.on(() ->
                session.workspace().getNodes().stream()
                        .filter(n -> n.getName().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void letsOneSessionBeginAFile() throws IOException {
        Path file = folder.resolve("new.pikaplot");
        here.close(here.keep(here.factory.openOrCreate(file, here.settings).await()));
        assertThat(folder).isDirectoryNotContaining("glob:**new.pikaplot*");

        WorkspaceSession first = here.keep(here.factory.openOrCreate(file, here.settings).await());
        assertThatThrownBy(() -> here.factory.openOrCreate(file, here.settings).await())
                .isInstanceOfSatisfying(
                        PikaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.LOCKED));
        here.importCsv(first, folder, "sales", SALES);
        here.await(() -> first.save(file));
        here.close(first);

        WorkspaceSession second = here.keep(here.factory.openOrCreate(file, here.settings).await());
        assertThat(here.rows(second, node(here, second, "sales"))).hasSize(4);
        assertThatThrownBy(() ->
                        here.factory
                                .openOrCreate(folder.resolve("no/w.pikaplot"), here.settings)
                                .await())
                .isInstanceOfSatisfying(
                        PikaException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.CANNOT_WRITE));
    }

    @Test
    void letsOneSessionWriteAFile() throws IOException {
        WorkspaceSession session = here.create();
        here.importCsv(session, folder, "sales", SALES);
        Path file = folder.resolve("w.pikaplot");
        here.await(() -> session.save(file));

        assertThatThrownBy(() -> here.open(file))
                .isInstanceOfSatisfying(
                        PikaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.LOCKED));
        WorkspaceSession reader = here.keep(here.factory.openToRead(file, here.settings).await());
        assertThat(here.rows(reader, node(here, reader, "sales"))).hasSize(4);
        assertThatThrownBy(() -> here.await(() -> reader.save(file)))
                .isInstanceOfSatisfying(
                        PikaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.LOCKED));
        here.close(session);
        WorkspaceSession next = here.open(file);
        assertThat(here.rows(next, node(here, next, "sales"))).hasSize(4);
    }

    @Test
    void saysWhatIsWrongWithAFileAndLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("bad.pikaplot");
        assertThatThrownBy(() -> here.open(file)).hasMessage("There is no such file.");
        Files.writeString(file, "not a workspace at all");
        assertThatThrownBy(() -> here.open(file))
                .isInstanceOfSatisfying(
                        PikaException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_WORKSPACE));

        assertThat(folder.resolve("state/sessions")).isEmptyDirectory();
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("bad.pikaplot", "state");
        }
    }

    @Test
    void opensWhatIsWholeWhenRowsAreDamaged() throws IOException {
        WorkspaceSession session = here.create();
        here.importCsv(session, folder, "sales", SALES);
        here.importCsv(session, folder, "other", "a,b\n1,2\n");
        Path file = folder.resolve("w.pikaplot");
        here.await(() -> session.save(file));
        here.close(session);
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        bytes[text.indexOf(".parquetPAR1") + 40] ^= 1;
        Files.write(file, bytes);

        WorkspaceSession reopened = here.open(file);

        assertThat(reopened.openingProblems()).hasSize(1);
        long failed =
                here.get(
                        reopened,
                        s ->
                                s.workspace().getNodes().stream()
                                        .filter(n -> s.state(n) instanceof NodeState.Failed)
                                        .count());
        assertThat(failed).isEqualTo(1);
    }

    @Test
    void keepsTheOldFileWhenTheTargetCannotBeWritten() throws IOException {
        WorkspaceSession session = here.create();
        here.importCsv(session, folder, "sales", SALES);

        assertThatThrownBy(() -> here.await(() -> session.save(folder.resolve("gone/w.pikaplot"))))
                .isInstanceOfSatisfying(
                        PikaException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.CANNOT_WRITE));
        assertThat(here.get(session, WorkspaceSession::isDirty)).isTrue();
        assertThat(here.get(session, WorkspaceSession::file)).isEmpty();
    }

    @Test
    void belongsToItsThread() {
        WorkspaceSession session = here.create();

        assertThatThrownBy(session::workspace)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("belongs to session");
        assertThatThrownBy(session::undo).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void exportsRows() throws IOException {
        WorkspaceSession session = here.create();
        TableNode sales = here.importCsv(session, folder, "sales", SALES);
        Path target = folder.resolve("out.csv");

        long rows =
                here.await(() ->
                        session.exportRows(sales, org.pikaplot.compute.ExportFormat.CSV, target));

        assertThat(rows).isEqualTo(4);
        assertThat(Files.readAllLines(target)).hasSize(5);
    }
}
