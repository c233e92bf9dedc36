package org.pikaplot.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.compute.Provenance;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.TableNode;

/** What runs when, and what it says: one behaviour a test, all on the same small program. */
class EvaluationTest {
    @TempDir Path folder;
    private Program program;
    private WorkspaceSession session;
    private TableNode numbers;

    @BeforeEach
    void start() {
        program = new Program(folder.resolve("state"));
        session = program.create();
        numbers = program.importCsv(session, folder, "numbers", "n,m\n1,10\n2,20\n3,30\n");
    }

    @AfterEach
    void stop() {
        program.close();
    }

    private QueryNode query(String name, String sql) {
        return program.on(() -> session.addQuery(name, sql, List.of(), null));
    }

    /** A cross join of 3 to the power of {@code times} rows. */
    private static String numbersTimes(int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> "numbers t" + i)
                .collect(Collectors.joining(", "));
    }

    private void setText(QueryNode node, String sql) {
        program.run(session, s -> s.setQueryText(node, sql));
    }

    private List<String> inputs(Node node) {
        return program.on(() ->
                session.workspace().getConnections().stream()
                        .filter(wire -> wire.getTarget() == node)
                        .map(wire -> wire.getSource().getName())
                        .toList());
    }

    /** Waits for a state to be told. */
    private NodeState watched(Node node, Predicate<NodeState> wanted) throws Exception {
        CompletableFuture<NodeState> found = new CompletableFuture<>();
        program.run(
                session,
                s -> {
                    if (wanted.test(s.state(node))) {
                        found.complete(s.state(node));
                    }
                    s.listen(
                            new SessionListener() {
                                @Override
                                public void nodeStateChanged(String id, NodeState state) {
                                    if (id.equals(node.getId()) && wanted.test(state)) {
                                        found.complete(state);
                                    }
                                }
                            });
                });
        return found.get(30, TimeUnit.SECONDS);
    }

    @Test
    void wiresTheNodesATextNamesInTheSameStep() {
        QueryNode a = query("a", "SELECT n FROM Numbers");
        assertThat(program.rows(session, a)).containsExactly("1", "2", "3");
        assertThat(inputs(a)).containsExactly("numbers");
        String before = program.xmi(session);
        QueryNode b = query("b", "SELECT a.n, numbers.m FROM a JOIN numbers USING (n) ORDER BY 1");
        assertThat(program.rows(session, b)).containsExactly("1|10", "2|20", "3|30");
        assertThat(inputs(b)).containsExactlyInAnyOrder("a", "numbers");

        program.run(session, WorkspaceSession::undo);

        assertThat(program.xmi(session)).isEqualTo(before);
    }

    @Test
    void tellsTheFirstStateOfEveryNode() {
        List<String> told = new ArrayList<>();
        program.run(
                session,
                s ->
                        s.listen(
                                new SessionListener() {
                                    @Override
                                    public void nodeStateChanged(String id, NodeState state) {
                                        told.add(id + " " + state.getClass().getSimpleName());
                                    }
                                }));

        Node note = program.on(() -> session.addNote("hello", null));

        assertThat(program.on(() -> List.copyOf(told))).containsExactly(note.getId() + " Idle");
    }

    @Test
    void draftsAQueryOverItsInput() {
        QueryNode draft = program.on(() -> session.addQuery(null, "", List.of(numbers), null));

        assertThat(program.rows(session, draft)).hasSize(3);
        assertThat(draft.getSql()).isEqualTo("SELECT * FROM numbers");
    }

    @Test
    void refusesAQueryThatReadsItselfOrClosesACycle() {
        QueryNode a = query("a", "SELECT n FROM numbers");
        QueryNode b = query("b", "SELECT n FROM a");
        assertThat(program.rows(session, b)).hasSize(3);

        setText(a, "SELECT n FROM b");
        PikaException cycle = program.failure(session, a);
        assertThat(cycle.code()).isEqualTo(ErrorCode.BAD_GRAPH);
        assertThat(cycle).hasMessageContaining("cycle");
        assertThat(cycle.sqlOffset()).hasValue(14);
        setText(a, "SELECT n FROM a");
        assertThat(program.failure(session, a)).hasMessageContaining("cannot read itself");
        setText(a, "SELECT n + 1 AS n FROM numbers");
        assertThat(program.rows(session, b)).containsExactly("2", "3", "4");
    }

    @Test
    void saysWhereSqlIsWrongAndWhoWaits() {
        QueryNode a = query("a", "SELECT n FROM numbers WHERE");
        QueryNode b = query("b", "SELECT * FROM a");

        assertThat(program.failure(session, a).code()).isEqualTo(ErrorCode.BAD_SQL);
        assertThat(program.failure(session, b)).hasMessage("Waiting for “a”, which failed.");
        setText(a, "SELECT n FROM numbers WHERE n > 1");
        assertThat(program.rows(session, b)).containsExactly("2", "3");
    }

    @Test
    void saysThatAnEmptyQueryHasNothingToRun() {
        QueryNode empty = query("empty", "");
        QueryNode below = query("below", "SELECT * FROM empty");

        assertThat(program.failure(session, empty)).hasMessageContaining("nothing to run");
        assertThat(program.failure(session, below)).hasMessageContaining("Waiting for “empty”");
    }

    @Test
    void keepsWhatIsWatchedUpToDate() throws Exception {
        QueryNode a = query("a", "SELECT n FROM numbers");
        QueryNode b = query("b", "SELECT sum(n) AS s FROM a");
        Subscription watching = program.on(() -> session.watch(b));
        watched(b, NodeState.Ready.class::isInstance);
        assertThat(program.rows(session, b)).containsExactly("6");

        setText(a, "SELECT n FROM numbers WHERE n < 3");
        assertThat(program.<NodeState>get(session, s -> s.state(b)))
                .isInstanceOf(NodeState.Stale.class);
        assertThat(program.<NodeState>get(session, s -> s.state(b)).last()).isPresent();
        NodeState.Ready ready = (NodeState.Ready) watched(b, NodeState.Ready.class::isInstance);
        assertThat(program.rows(session, ready.table())).containsExactly("3");
        program.run(session, s -> watching.close());
        setText(a, "SELECT n FROM numbers WHERE n < 2");
        assertThat(program.rows(session, a)).containsExactly("1");
        assertThat(program.<NodeState>get(session, s -> s.state(b)))
                .isInstanceOf(NodeState.Stale.class);
    }

    @Test
    @Timeout(60)
    void computesAheadWhatStandsBelow() throws Exception {
        QueryNode a = query("a", "SELECT n FROM numbers");
        QueryNode b = query("b", "SELECT sum(n) AS s FROM a");
        query("c", "SELECT max(s) AS s FROM b");
        program.run(session, s -> s.watch(a));
        watched(a, NodeState.Ready.class::isInstance);
        while (session.compute().cacheCounters().prefetched() == 0) {
            program.run(session, s -> assertThat(s.state(b)).isInstanceOf(NodeState.Stale.class));
        }
        program.run(session, s -> s.watch(b));
        NodeState.Ready ready = (NodeState.Ready) watched(b, NodeState.Ready.class::isInstance);
        assertThat(ready.provenance()).isEqualTo(Provenance.EXACT);
        assertThat(ready.reason()).contains("before it was asked for");
        assertThat(session.compute().cacheCounters().prefetchHits()).isEqualTo(1);
    }

    @Test
    void showsOnlyTheNewestAnswer() {
        QueryNode a = query("a", "SELECT 0 AS x");
        List<String> shown = new ArrayList<>();
        program.run(
                session,
                s ->
                        s.listen(
                                new SessionListener() {
                                    @Override
                                    public void nodeStateChanged(String id, NodeState state) {
                                        if (id.equals(a.getId())
                                                && state instanceof NodeState.Ready ready) {
                                            shown.add(ready.schema().names().toString());
                                        }
                                    }
                                }));
        List<QueryHandle<NodeState.Ready>> handles =
                program.on(() -> {
                    List<QueryHandle<NodeState.Ready>> started = new ArrayList<>();
                    for (int i = 1; i <= 20; i++) {
                        session.setQueryText(
                                a, "SELECT count(*) AS c%d FROM %s".formatted(i, numbersTimes(13)));
                        started.add(session.evaluate(a, true));
                    }
                    return started;
                });
        assertThat(handles.getLast().await().schema().names()).containsExactly("c20");
        assertThat(handles.getFirst().await().schema().names()).containsExactly("c20");
        assertThat(program.on(() -> List.copyOf(shown))).containsExactly("[c20]");
    }

    @Test
    void cancelsAndStaysStaleUntilAsked() throws Exception {
        QueryNode slow = query("slow", "SELECT count(t0.n * t1.n) AS c FROM " + numbersTimes(24));
        QueryHandle<NodeState.Ready> handle = program.on(() -> session.evaluate(slow, false));
        watched(slow, NodeState.Running.class::isInstance);

        program.run(session, s -> s.cancel(slow));

        assertThat(handle.outcome().get(30, TimeUnit.SECONDS))
                .isInstanceOf(QueryOutcome.Cancelled.class);
        assertThat(program.<NodeState>get(session, s -> s.state(slow)))
                .isInstanceOf(NodeState.Stale.class);
    }

    @Test
    void endsWhatNobodyWaitsForAnyMore() throws Exception {
        QueryNode slow = query("slow", "SELECT count(t0.n * t1.n) AS c FROM " + numbersTimes(24));
        QueryNode below = query("below", "SELECT c + 1 FROM slow");
        QueryHandle<NodeState.Ready> handle = program.on(() -> session.evaluate(below, false));
        watched(slow, NodeState.Running.class::isInstance);

        handle.cancel();

        assertThat(handle.outcome().get(30, TimeUnit.SECONDS))
                .isInstanceOf(QueryOutcome.Cancelled.class);
        watched(slow, NodeState.Stale.class::isInstance);
    }

    @Test
    void renamesANodeInTheTextsThatReadIt() {
        QueryNode a =
                query(
                        "a",
                        "SELECT numbers.n, 'numbers' AS t FROM numbers -- numbers\nWHERE Numbers.m > 10");
        assertThat(program.rows(session, a)).hasSize(2);
        String before = program.xmi(session);

        program.await(() -> session.rename(numbers, "my numbers"));

        assertThat(a.getSql())
                .isEqualTo(
                        "SELECT \"my numbers\".n, 'numbers' AS t FROM \"my numbers\" -- numbers\nWHERE \"my numbers\".m > 10");
        assertThat(program.rows(session, a)).containsExactly("2|numbers", "3|numbers");
        program.run(session, WorkspaceSession::undo);
        assertThat(program.xmi(session)).isEqualTo(before);
        program.await(() -> session.rename(numbers, "other"));
        assertThat(a.getSql()).contains("FROM other --");
    }

    @Test
    void refusesANameThatIsTaken() {
        query("a", "SELECT 1");
        assertThatThrownBy(() -> program.await(() -> session.rename(numbers, "A")))
                .isInstanceOfSatisfying(
                        PikaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.USAGE));
    }

    @Test
    void plotsOnlyTheRowsThatPassItsFilters() {
        PlotNode plot =
                program.on(() ->
                        session.addPlot(
                                null,
                                numbers,
                                new PlotSpec("scatter", Map.of("x", "n", "y", "m"), Map.of(), ""),
                                null));
        program.run(session, s -> s.setPlotFilters(plot, List.of("n > 1 -- big", "m < 30")));

        assertThat(program.rows(session, plot)).containsExactly("2|20");
        assertThat(program.get(session, s -> s.inputSchema(plot)).orElseThrow().names())
                .containsExactly("n", "m");
        program.run(session, s -> s.setPlotFilters(plot, List.of("nonsense > 1")));
        assertThat(program.failure(session, plot).code())
                .isIn(ErrorCode.BAD_SQL, ErrorCode.UNKNOWN_COLUMN);
    }

    @Test
    void saysWhichColumnAPlotMisses() {
        PlotNode plot =
                program.on(() ->
                        session.addPlot(
                                null,
                                numbers,
                                new PlotSpec(
                                        "scatter", Map.of("x", "n", "y", "gone"), Map.of(), ""),
                                null));

        assertThatThrownBy(() -> program.await(() -> session.plot(plot, WalkTest.view(), "t")))
                .isInstanceOfSatisfying(
                        PikaException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_COLUMN));
    }

    @Test
    void suggestsAPlotForColumnsItKnows() {
        PlotNode plot = program.on(() -> session.addPlot(null, numbers, null, null));

        assertThat(program.get(session, s -> s.plotSpec(plot)).typeId()).isNotEmpty();
        assertThat(program.await(() -> session.plot(plot, WalkTest.view(), "t")).scene().marks())
                .isNotEmpty();
    }

    @Test
    void lastCallOfAViewerWins() throws Exception {
        PlotNode plot = program.on(() -> session.addPlot(null, numbers, null, null));
        List<QueryHandle<PlotFrame>> handles =
                program.on(() -> {
                    List<QueryHandle<PlotFrame>> started = new ArrayList<>();
                    for (int i = 0; i < 5; i++) {
                        started.add(session.plot(plot, WalkTest.view(), "t"));
                    }
                    started.add(session.plot(plot, WalkTest.view(), "other"));
                    return started;
                });

        assertThat(handles.get(0).outcome().get(30, TimeUnit.SECONDS))
                .isInstanceOf(QueryOutcome.Cancelled.class);
        assertThat(handles.get(4).await().scene()).isNotNull();
        assertThat(handles.get(5).await().scene()).isNotNull();
    }

    @Test
    void readsParametersOfAQuery() {
        QueryNode a = query("a", "SELECT n FROM numbers WHERE n >= $least AND $flag AND $t = 'x'");
        program.run(
                session, s -> s.setQueryParameters(a, Map.of("least", 2L, "flag", true, "t", "x")));

        assertThat(program.rows(session, a)).containsExactly("2", "3");
        program.run(session, s -> s.setQueryParameters(a, Map.of("least", 3L)));
        assertThat(program.rows(session, a)).containsExactly("3");
    }

    @Test
    void findsTheInputsOfATextOutsideOfNodes() {
        query("a", "SELECT n * 2 AS n FROM numbers");
        Map<String, TableRef> inputs =
                program.await(() -> session.inputsFor("SELECT * FROM a JOIN Numbers USING (n)"));

        assertThat(inputs.keySet()).containsExactlyInAnyOrder("a", "numbers");
        assertThat(program.rows(session, inputs.get("a"))).containsExactly("2", "4", "6");
    }

    @Test
    void wiresAPlotToAnotherSource() {
        QueryNode a = query("a", "SELECT n + 5 AS n, m FROM numbers");
        PlotNode plot = program.on(() -> session.addPlot(null, numbers, null, null));

        program.run(session, s -> s.setPlotSource(plot, a));

        assertThat(inputs(plot)).containsExactly("a");
        assertThat(program.rows(session, plot)).containsExactly("6|10", "7|20", "8|30");
    }

    @Test
    void refusesWiresThatMakeNoSense() {
        QueryNode a = query("a", "SELECT n FROM numbers");
        assertThat(program.rows(session, a)).hasSize(3);

        assertThat(
                        program.<java.util.Optional<String>>get(
                                session, s -> s.connect(a, "table", a, "tables")))
                .isPresent();
        assertThat(
                        program.<java.util.Optional<String>>get(
                                session, s -> s.refusal(numbers, "table", a, "tables")))
                .hasValueSatisfying(reason -> assertThat(reason).contains("already wired"));
        assertThat(program.<List<Node>>get(session, s -> s.dependents(numbers))).containsExactly(a);
    }

    @Test
    void placesNewNodesBesideTheirInputsOnNothing() {
        for (int i = 0; i < 5; i++) {
            program.on(() -> session.addQuery(null, "", List.of(numbers), null));
            program.on(() -> session.addNote("hello", null));
        }
        List<Node> nodes = program.get(session, s -> List.copyOf(s.workspace().getNodes()));
        for (Node a : nodes) {
            for (Node b : nodes) {
                boolean apart =
                        a == b
                                || a.getX() + a.getWidth() <= b.getX()
                                || b.getX() + b.getWidth() <= a.getX()
                                || a.getY() + a.getHeight() <= b.getY()
                                || b.getY() + b.getHeight() <= a.getY();
                assertThat(apart).as(a.getName() + " and " + b.getName()).isTrue();
            }
        }
    }
}
