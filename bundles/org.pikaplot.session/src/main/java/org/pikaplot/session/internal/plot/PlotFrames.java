package org.pikaplot.session.internal.plot;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.AggregateService;
import org.pikaplot.aggregate.AggregateService.Answer;
import org.pikaplot.aggregate.AggregateService.Choice;
import org.pikaplot.aggregate.BrushGrid;
import org.pikaplot.aggregate.ColumnDomain;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.plot.PlotContext;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.plot.PlotSpecs;
import org.pikaplot.plot.PlotType;
import org.pikaplot.plot.PlotTypeDescriptor;
import org.pikaplot.plot.PlotTypeRegistry;
import org.pikaplot.plot.Scene;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.PlotFrame;
import org.pikaplot.session.PlotView;
import org.pikaplot.session.internal.brush.BrushGrids;
import org.pikaplot.session.internal.brush.LinkedBrushes;
import org.pikaplot.session.internal.brush.PlotBrush;
import org.pikaplot.session.internal.brush.SelectedScene;
import org.pikaplot.session.internal.core.Failures;
import org.pikaplot.session.internal.core.SessionCore;
import org.pikaplot.session.internal.core.Task;
import org.pikaplot.session.internal.evaluate.GraphEvaluator;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.PlotNode;

/**
 * Makes pictures of plot nodes: rows, what the columns hold, what to ask, the answer, the scene.
 * The model is read on the session thread; all else happens on workers.
 */
public final class PlotFrames {
    private static final String FIRST_LOOK = "a first look, about right";

    private final SessionCore core;
    private final GraphEvaluator evaluator;
    private final AggregateService aggregate;
    private final PlotTypeRegistry types;
    private final LinkedBrushes brushes;
    private final Map<Viewer, Task<PlotFrame>> newest = new HashMap<>();

    private record Viewer(String nodeId, String owner) {}

    /** Draws plots of that session. */
    public PlotFrames(
            SessionCore core,
            GraphEvaluator evaluator,
            AggregateService aggregate,
            PlotTypeRegistry types,
            LinkedBrushes brushes) {
        this.core = core;
        this.evaluator = evaluator;
        this.aggregate = aggregate;
        this.types = types;
        this.brushes = brushes;
    }

    /** What a plot shows: what the model says, else the best default for its input. */
    public PlotSpec spec(PlotNode node) {
        PlotSpec said = PlotFacts.read(node);
        if (!said.typeId().isEmpty()) {
            return said;
        }
        return core.graph().inputs(node).stream()
                .flatMap(input -> evaluator.state(input).last().stream())
                .flatMap(rows -> types.suggest(rows.schema()).stream())
                .findFirst()
                .map(s -> new PlotSpec(s.typeId(), s.channels(), s.options(), said.title()))
                .orElse(said);
    }

    /** Makes a picture; the newest call of a viewer ends the older one. */
    public QueryHandle<PlotFrame> plot(
            PlotNode node, PlotView view, String owner, @Nullable Consumer<PlotFrame> firstLook) {
        Task<PlotFrame> task = core.newTask();
        Viewer viewer = new Viewer(node.getId(), owner);
        Task<PlotFrame> older = newest.put(viewer, task);
        if (older != null) {
            older.cancel();
            older.end(new QueryOutcome.Cancelled<>());
        }
        task.outcome().thenRun(() -> newest.remove(viewer, task));
        task.onCancel(() -> task.end(new QueryOutcome.Cancelled<>()));
        long started = System.nanoTime();
        if (core.graph().inputs(node).isEmpty()) {
            task.fail(Failures.graph("“%s” has no input yet.".formatted(node.getName())));
            return task;
        }
        task.step(
                evaluator.evaluate(node, false),
                rows ->
                        draw(
                                task,
                                new Drawing(
                                        spec(node),
                                        view,
                                        rows,
                                        brushes.leftOf(node),
                                        viewer,
                                        firstLook,
                                        started)));
        return task;
    }

    private record Drawing(
            PlotSpec spec,
            PlotView view,
            NodeState.Ready rows,
            PlotBrush brush,
            Viewer viewer,
            @Nullable Consumer<PlotFrame> firstLook,
            long startedNanos) {

        PlotContext context(Map<String, ColumnDomain> domains) {
            return new PlotContext(
                    rows.schema(),
                    domains,
                    rows.rowCount(),
                    view.viewport(),
                    view.widthPx(),
                    view.heightPx(),
                    view.markBudget());
        }

        PlotFrame frame(Scene scene, Made made, Optional<BrushGrid> grid) {
            Duration elapsed = Duration.ofNanos(System.nanoTime() - startedNanos);
            return new PlotFrame(
                    scene, spec, view, made.way(), made.why(), made.exact(), elapsed, grid);
        }

        @Nullable String color() {
            return spec.column("color").orElse(null);
        }

        String owner() {
            return viewer.nodeId() + "/" + viewer.owner();
        }
    }

    /** How a picture was made. */
    private record Made(String way, List<String> why, boolean exact) {
        static final Made BY_CUBE =
                new Made(
                        "crossfilter cube",
                        List.of("the brush moves, and its cube was built when the pointer came"),
                        true);

        static Made by(Answer answer) {
            return new Made(
                    answer.way(),
                    answer.choices().stream().map(Choice::explain).toList(),
                    answer.exact());
        }
    }

    private void draw(Task<PlotFrame> task, Drawing drawing) {
        PlotSpec spec = drawing.spec();
        if (spec.typeId().isEmpty()) {
            throw Failures.usage("No kind of plot fits these columns by itself; choose one.");
        }
        PlotTypeDescriptor descriptor = types.get(spec.typeId());
        PlotType type = descriptor.type().orElseThrow();
        PlotSpecs.check(spec, type, drawing.rows().schema());
        List<String> columns =
                spec.channels().values().stream()
                        .map(name -> drawing.rows().schema().get(name).name())
                        .distinct()
                        .toList();
        core.compute().pin(drawing.rows().table());
        task.outcome().thenRun(() -> core.compute().unpin(drawing.rows().table()));
        Worker worker = new Worker(task, drawing, descriptor.name(), type);
        QueryHandle<Map<String, ColumnDomain>> domains =
                aggregate.domains(drawing.rows().table(), columns);
        worker.then(domains, worker::ask);
    }

    /** The part that runs where answers arrive, without going through the session thread. */
    private final class Worker {
        private final Task<PlotFrame> task;
        private final Drawing drawing;
        private final String typeName;
        private final PlotType type;

        Worker(Task<PlotFrame> task, Drawing drawing, String typeName, PlotType type) {
            this.task = task;
            this.drawing = drawing;
            this.typeName = typeName;
            this.type = type;
        }

        <A> void then(QueryHandle<A> step, Consumer<A> next) {
            task.follow(step);
            step.outcome()
                    .thenAccept(outcome -> {
                        switch (outcome) {
                            case QueryOutcome.Success<A>(A value) -> {
                                try {
                                    next.accept(value);
                                } catch (RuntimeException e) {
                                    end(failure(e));
                                }
                            }
                            case QueryOutcome.Failure<A>(PikaException cause) ->
                                    end(new QueryOutcome.Failure<>(cause));
                            case QueryOutcome.Cancelled<A>() -> end(new QueryOutcome.Cancelled<>());
                        }
                    });
        }

        void ask(Map<String, ColumnDomain> domains) {
            PlotContext context = drawing.context(domains);
            AggregateRequest request = type.request(drawing.spec(), context);
            AggregateRequest selectable = PlotBrush.selectable(request, drawing.color());
            brushes.shows(
                    drawing.owner(), drawing.viewer().nodeId(), drawing.rows().table(), selectable);
            then(
                    whole(request, context),
                    whole -> {
                        Scene scene = type.scene(drawing.spec(), whole.result(), context);
                        if (drawing.brush().isEmpty()) {
                            end(new QueryOutcome.Success<>(frame(scene, Made.by(whole), context)));
                        } else {
                            select(request, selectable, whole, scene, context);
                        }
                    });
        }

        private QueryHandle<Answer> whole(AggregateRequest request, PlotContext context) {
            Consumer<PlotFrame> firstLook = drawing.firstLook();
            // A first look at all rows would flicker under a selection.
            return firstLook == null || !drawing.brush().isEmpty()
                    ? submit(request)
                    : aggregate.submit(
                            drawing.rows().table(),
                            request,
                            drawing.owner(),
                            Priority.VISIBLE,
                            coarse -> show(coarse, context, firstLook));
        }

        private QueryHandle<Answer> submit(AggregateRequest request) {
            return aggregate.submit(
                    drawing.rows().table(), request, drawing.owner(), Priority.VISIBLE);
        }

        private void show(Answer coarse, PlotContext context, Consumer<PlotFrame> firstLook) {
            Scene scene = marked(type.scene(drawing.spec(), coarse.result(), context));
            PlotFrame frame = frame(scene, Made.by(coarse), context);
            core.thread()
                    .execute(() -> {
                        if (!task.isDone() && !task.isCancelled()) {
                            firstLook.accept(frame);
                        }
                    });
        }

        /** A first look must not be taken for the picture. */
        private static Scene marked(Scene scene) {
            return new Scene(
                    scene.title(),
                    scene.x(),
                    scene.y(),
                    scene.marks(),
                    scene.legend(),
                    scene.badge().isEmpty() ? FIRST_LOOK : scene.badge() + ", " + FIRST_LOOK,
                    scene.message());
        }

        /** Draws what the brushes leave over what there is. */
        private void select(
                AggregateRequest request,
                AggregateRequest selectable,
                Answer whole,
                Scene scene,
                PlotContext context) {
            PlotBrush brush = drawing.brush();
            Optional<AggregateResult> known = brush.known(selectable);
            if (known.isPresent()) {
                selected(request, whole, scene, known.get(), Made.BY_CUBE, context);
            } else {
                then(
                        submit(brush.exact(selectable)),
                        left ->
                                selected(
                                        request,
                                        whole,
                                        scene,
                                        left.result(),
                                        Made.by(left),
                                        context));
            }
        }

        private void selected(
                AggregateRequest request,
                Answer whole,
                Scene scene,
                AggregateResult left,
                Made made,
                PlotContext context) {
            AggregateResult completed =
                    PlotBrush.completed(request, drawing.color(), left, whole.result());
            boolean known = made == Made.BY_CUBE;
            Scene over =
                    SelectedScene.over(
                            scene,
                            type.scene(drawing.spec(), completed, context),
                            drawing.brush().words(left, drawing.rows().rowCount(), known));
            end(new QueryOutcome.Success<>(frame(over, made, context)));
        }

        private PlotFrame frame(Scene scene, Made made, PlotContext context) {
            return drawing.frame(scene, made, BrushGrids.of(type, drawing.spec(), scene, context));
        }

        void end(QueryOutcome<PlotFrame> outcome) {
            core.thread().execute(() -> task.end(outcome));
        }

        private QueryOutcome<PlotFrame> failure(RuntimeException e) {
            return switch (e) {
                case CancellationException _ -> new QueryOutcome.Cancelled<>();
                case PikaException expected -> new QueryOutcome.Failure<>(expected);
                default ->
                        new QueryOutcome.Failure<>(
                                PikaException.of(
                                                ErrorCode.BUG,
                                                "The plot type “%s” failed: %s"
                                                        .formatted(typeName, e))
                                        .cause(e)
                                        .build());
            };
        }
    }

    /** The spec for a new plot of a node whose columns are known already. */
    public Optional<PlotSpec> suggest(@Nullable Node source) {
        return Optional.ofNullable(source)
                .flatMap(node -> evaluator.state(node).last())
                .flatMap(rows -> types.suggest(rows.schema()));
    }
}
