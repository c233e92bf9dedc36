package org.pikaplot.session.internal.brush;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.AggregateService;
import org.pikaplot.aggregate.BrushGrid;
import org.pikaplot.aggregate.CrossfilterCube;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.aggregate.SelectionSql;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.TableRef;
import org.pikaplot.session.BrushRule;
import org.pikaplot.session.Brushes;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.internal.core.SessionCore;
import org.pikaplot.session.internal.core.Task;
import org.pikaplot.session.internal.evaluate.GraphEvaluator;
import org.pikaplot.session.internal.sql.SqlNames;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.QueryNode;

/** The brushes of a session, and the cube under the one that moves. Session thread. */
public final class LinkedBrushes implements Brushes {
    private static final AggregateRequest ROWS =
            new AggregateRequest.GroupBy(List.of(), List.of(Measure.count()), 1, List.of());

    private final SessionCore core;
    private final GraphEvaluator evaluator;
    private final AggregateService aggregate;
    private final BiFunction<String, Node, QueryNode> addQuery;
    private final Map<PlotNode, SelectionClause> clauses = new LinkedHashMap<>();
    private final Map<String, Shown> shown = new ConcurrentHashMap<>();
    private BrushRule rule = BrushRule.CROSSFILTER;
    private @Nullable PlotNode moving;
    private @Nullable Preparation preparation;
    private @Nullable CubeAnswers newest;

    /** What somebody who looks at a plot has asked last. */
    private record Shown(String nodeId, TableRef table, AggregateRequest request) {}

    /** What a cube is for. */
    private record Wanted(
            PlotNode plot, TableRef table, BrushGrid grid, List<AggregateRequest> views) {}

    private static final class Preparation {
        final Wanted wanted;
        final QueryHandle<CrossfilterCube> handle;
        @Nullable CrossfilterCube cube;

        Preparation(Wanted wanted, QueryHandle<CrossfilterCube> handle) {
            this.wanted = wanted;
            this.handle = handle;
        }
    }

    /**
     * Brushes nothing yet.
     *
     * @param addQuery adds a query node with a text over a node
     */
    public LinkedBrushes(
            SessionCore core,
            GraphEvaluator evaluator,
            AggregateService aggregate,
            BiFunction<String, Node, QueryNode> addQuery) {
        this.core = core;
        this.evaluator = evaluator;
        this.aggregate = aggregate;
        this.addQuery = addQuery;
    }

    @Override
    public BrushRule rule() {
        core.thread().check();
        return rule;
    }

    @Override
    public void setRule(BrushRule next) {
        core.thread().check();
        if (rule != next) {
            rule = next;
            forgetCube();
            tell(List.copyOf(clauses.keySet()));
        }
    }

    @Override
    public Optional<SelectionClause> clause(PlotNode plot) {
        core.thread().check();
        return Optional.ofNullable(clauses.get(plot));
    }

    @Override
    public List<PlotNode> linked(PlotNode plot) {
        core.thread().check();
        return core.workspace().getNodes().stream()
                .filter(PlotNode.class::isInstance)
                .map(PlotNode.class::cast)
                .filter(other -> other != plot && isLinked(plot, other))
                .toList();
    }

    private boolean isLinked(PlotNode plot, PlotNode other) {
        List<Node> inputs = core.graph().inputs(plot);
        return plot.getFilters().isEmpty()
                && other.getFilters().isEmpty()
                && plot.eContainer() == core.workspace()
                && other.eContainer() == core.workspace()
                && !inputs.isEmpty()
                && inputs.equals(core.graph().inputs(other));
    }

    /** {@return the brushes over the rows of a plot, by the plot they were drawn in} */
    private Map<PlotNode, SelectionClause> over(PlotNode plot) {
        clauses.keySet().removeIf(node -> node.eContainer() != core.workspace());
        Map<PlotNode, SelectionClause> found = new LinkedHashMap<>();
        clauses.forEach((node, clause) -> {
            if ((node == plot || isLinked(plot, node)) && isAlive(plot, clause)) {
                found.put(node, clause);
            }
        });
        return found;
    }

    /** Rows may have lost a column since they were brushed. */
    private boolean isAlive(PlotNode plot, SelectionClause clause) {
        return evaluator
                .state(plot)
                .last()
                .filter(rows ->
                        clause.columns().stream()
                                .allMatch(column -> rows.schema().find(column).isPresent()))
                .isPresent();
    }

    // ---- moving

    @Override
    public void prepare(PlotNode plot, BrushGrid grid) {
        core.thread().check();
        Optional<NodeState.Ready> rows = evaluator.state(plot).last();
        if (rows.isEmpty() || rule == BrushRule.UNION) {
            return;
        }
        Wanted wanted = wanted(plot, rows.get().table(), grid);
        Preparation older = preparation;
        if (older != null && older.wanted.equals(wanted)) {
            return;
        }
        forgetCube();
        Preparation next =
                new Preparation(
                        wanted,
                        aggregate.cube(
                                wanted.table(), grid, wanted.views(), "brush", Priority.VISIBLE));
        preparation = next;
        core.whenDone(next.handle, outcome -> arrived(next, outcome));
    }

    private Wanted wanted(PlotNode plot, TableRef table, BrushGrid grid) {
        Map<String, PlotNode> nodes =
                Stream.concat(Stream.of(plot), linked(plot).stream())
                        .filter(node -> node != plot || rule == BrushRule.INTERSECT)
                        .collect(Collectors.toMap(PlotNode::getId, node -> node));
        List<AggregateRequest> views = new ArrayList<>();
        views.add(PlotBrush.filtered(ROWS, resting(over(plot), plot)));
        for (Shown view : shown.values()) {
            PlotNode node = nodes.get(view.nodeId());
            if (node != null && view.table().equals(table)) {
                views.add(PlotBrush.filtered(view.request(), resting(acting(node), plot)));
            }
        }
        return new Wanted(plot, table, grid, views.stream().distinct().toList());
    }

    private void arrived(Preparation made, QueryOutcome<CrossfilterCube> outcome) {
        if (preparation != made) {
            return;
        }
        if (outcome instanceof QueryOutcome.Success<CrossfilterCube>(CrossfilterCube cube)) {
            made.cube = cube;
            if (moving == made.wanted.plot()) {
                tell(List.of(made.wanted.plot()));
            }
        } else {
            // Plots are answered in the ordinary way, which tells what is wrong.
            preparation = null;
        }
    }

    private void forgetCube() {
        Preparation older = preparation;
        preparation = null;
        if (older != null) {
            older.handle.cancel();
        }
    }

    @Override
    public boolean isPrepared(PlotNode plot) {
        core.thread().check();
        return preparation != null && preparation.wanted.plot() == plot && preparation.cube != null;
    }

    @Override
    public void brush(PlotNode plot, SelectionClause clause, boolean moves) {
        core.thread().check();
        moving = moves ? plot : null;
        // Put in last again, so that the order tells which brush is the newest.
        clauses.remove(plot);
        clauses.put(plot, clause);
        tell(List.of(plot));
    }

    @Override
    public void clear(PlotNode plot) {
        core.thread().check();
        if (clauses.remove(plot) != null) {
            moving = null;
            tell(List.of(plot));
        }
    }

    @Override
    public void clearAll() {
        core.thread().check();
        List<PlotNode> cleared = List.copyOf(clauses.keySet());
        clauses.clear();
        moving = null;
        tell(cleared);
    }

    private void tell(Collection<PlotNode> brushed) {
        Set<String> changed =
                brushed.stream()
                        .flatMap(plot -> Stream.concat(Stream.of(plot), linked(plot).stream()))
                        .map(PlotNode::getId)
                        .collect(Collectors.toUnmodifiableSet());
        if (!changed.isEmpty()) {
            core.listeners().tell(listener -> listener.brushesChanged(changed));
        }
    }

    // ---- what is left

    /** {@return the brushes that act on a plot} */
    private Map<PlotNode, SelectionClause> acting(PlotNode plot) {
        Map<PlotNode, SelectionClause> acting = over(plot);
        if (rule == BrushRule.CROSSFILTER) {
            acting.remove(plot);
        }
        return acting;
    }

    private static List<SelectionClause> resting(
            Map<PlotNode, SelectionClause> brushes, @Nullable PlotNode moved) {
        return brushes.entrySet().stream()
                .filter(brush -> brush.getKey() != moved)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** {@return what the brushes leave of a plot now} */
    public PlotBrush leftOf(PlotNode plot) {
        return left(acting(plot));
    }

    private PlotBrush left(Map<PlotNode, SelectionClause> brushes) {
        if (rule == BrushRule.UNION && brushes.size() > 1) {
            return new PlotBrush(
                    List.of(new SelectionClause.AnyOf(List.copyOf(brushes.values()))),
                    Optional.empty(),
                    Optional.empty());
        }
        Optional<SelectionClause> moved = Optional.ofNullable(moving).map(brushes::get);
        return new PlotBrush(resting(brushes, moving), moved, moved.flatMap(this::answers));
    }

    private Optional<CubeAnswers> answers(SelectionClause brush) {
        Preparation made = preparation;
        boolean usable =
                made != null
                        && made.wanted.plot() == moving
                        && made.wanted.table().equals(table(made.wanted.plot()))
                        && fits(made.wanted.grid(), brush);
        if (made == null || made.cube == null || !usable) {
            return Optional.empty();
        }
        CubeAnswers known = newest;
        if (known == null || !known.isOf(made.cube, brush)) {
            known = new CubeAnswers(made.cube, made.wanted.views(), brush);
            newest = known;
        }
        return Optional.of(known);
    }

    private static boolean fits(BrushGrid grid, SelectionClause brush) {
        return switch (grid) {
            case BrushGrid.Axis axis ->
                    brush instanceof SelectionClause.Interval
                            && brush.columns().equals(List.of(axis.column()));
            case BrushGrid.Plane plane ->
                    (brush instanceof SelectionClause.Rectangle
                                    || brush instanceof SelectionClause.Lasso)
                            && brush.columns().equals(List.of(plane.x(), plane.y()));
            case BrushGrid.Values values ->
                    brush instanceof SelectionClause.Points
                            && brush.columns().equals(List.of(values.column()));
        };
    }

    private @Nullable TableRef table(PlotNode plot) {
        return evaluator.state(plot).last().map(NodeState.Ready::table).orElse(null);
    }

    /**
     * Notes what somebody who looks at a plot asks, so that a cube can answer it. Any thread.
     *
     * @param viewer who looks
     */
    public void shows(String viewer, String nodeId, TableRef table, AggregateRequest request) {
        shown.put(viewer, new Shown(nodeId, table, request));
    }

    @Override
    public QueryHandle<Count> count(PlotNode plot) {
        core.thread().check();
        Task<Count> task = core.newTask();
        task.step(
                evaluator.evaluate(plot, false),
                rows -> {
                    PlotBrush brush = left(over(plot));
                    Optional<AggregateResult> known = brush.known(ROWS);
                    if (brush.isEmpty() || known.isPresent()) {
                        long selected =
                                known.map(AggregateResult::rowsTotal).orElse(rows.rowCount());
                        task.succeed(new Count(selected, rows.rowCount()));
                        return;
                    }
                    task.step(
                            aggregate.submit(
                                    rows.table(),
                                    brush.exact(ROWS),
                                    "count of brushes",
                                    Priority.VISIBLE),
                            answer ->
                                    task.succeed(
                                            new Count(
                                                    answer.result().rowsTotal(), rows.rowCount())));
                });
        return task;
    }

    @Override
    public Optional<String> predicate(PlotNode plot) {
        core.thread().check();
        PlotBrush brush = left(over(plot));
        return evaluator
                .state(plot)
                .last()
                .filter(rows -> !brush.isEmpty())
                .map(rows ->
                        SelectionSql.predicate(
                                rows.schema(),
                                Stream.concat(brush.resting().stream(), brush.moving().stream())
                                        .toList()));
    }

    @Override
    public Optional<QueryNode> toQuery(PlotNode plot) {
        core.thread().check();
        return predicate(plot)
                .flatMap(where ->
                        core.graph().inputs(plot).stream()
                                .findFirst()
                                .map(input ->
                                        addQuery.apply(
                                                "SELECT * FROM %s\nWHERE %s"
                                                        .formatted(
                                                                SqlNames.written(input.getName()),
                                                                where),
                                                input)));
    }
}
