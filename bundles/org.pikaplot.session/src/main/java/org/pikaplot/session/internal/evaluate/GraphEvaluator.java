package org.pikaplot.session.internal.evaluate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.compute.QueryResult;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.Subscription;
import org.pikaplot.session.internal.core.Failures;
import org.pikaplot.session.internal.core.SessionCore;
import org.pikaplot.session.internal.core.Task;
import org.pikaplot.session.internal.tables.TableKeeper;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.StoredNode;

/**
 * Keeps the states of all nodes. A change makes a node and all below it stale and raises their
 * generation; what is looked at or asked for runs in the order of the wires; an answer counts only
 * if the generation is still the one it was asked under. Session thread. In one place, however
 * long, because every method keeps the same promise about the same map of states.
 */
public final class GraphEvaluator {
    private static final int MAX_EVICTIONS = 3;

    private final SessionCore core;
    private final TableKeeper tables;
    private final Map<Node, NodeEntry> entries = new HashMap<>();
    private final LookAhead ahead = new LookAhead();
    private boolean pumpPosted;

    /** Takes in all nodes there are; runs nothing. */
    public GraphEvaluator(SessionCore core, TableKeeper tables) {
        this.core = core;
        this.tables = tables;
        core.workspace().getNodes().forEach(this::entry);
        core.graph().topologicalOrder().forEach(node -> restart(entry(node)));
    }

    /** The state of a node; idle for one that is not on the canvas. */
    public NodeState state(Node node) {
        NodeEntry entry = entries.get(node);
        return entry == null ? new NodeState.Idle() : entry.state;
    }

    /** Takes in what an edit changed. */
    public void modelChanged(ModelChanges changes) {
        changes.gone(entries.keySet()).forEach(this::remove);
        Set<Node> touched = new HashSet<>(changes.touched());
        core.workspace().getNodes().stream()
                .filter(node -> !entries.containsKey(node))
                .forEach(touched::add);
        touched.removeIf(node -> node.eContainer() != core.workspace());
        for (Node node : touched) {
            NodeEntry entry = entry(node);
            if (changes.retexted().contains(node)) {
                entry.lookingUp = null;
                entry.refusal = null;
            } else if (changes.rewired().contains(node)) {
                entry.refusal = null;
            }
        }
        Set<Node> stale = new HashSet<>(touched);
        touched.forEach(node -> stale.addAll(core.graph().downstream(node)));
        if (!stale.isEmpty()) {
            core.graph().topologicalOrder().stream()
                    .filter(stale::contains)
                    .forEach(node -> restart(entry(node)));
        }
        requestPump();
    }

    /** Keeps a node up to date until the subscription ends. */
    public Subscription watch(Node node) {
        NodeEntry entry = entry(node);
        entry.watchers++;
        ahead.looked(node);
        pin(entry);
        requestPump();
        boolean[] ended = new boolean[1];
        return () -> {
            core.thread().check();
            if (!ended[0]) {
                ended[0] = true;
                entry.watchers--;
                pin(entry);
                stopUnwanted();
            }
        };
    }

    /** Runs a node and what it needs. */
    public Task<NodeState.Ready> evaluate(Node node, boolean force) {
        Task<NodeState.Ready> task = core.newTask();
        if (node.eContainer() != core.workspace()) {
            task.fail(Failures.graph("The node is not in this workspace any more."));
            return task;
        }
        NodeEntry entry = entry(node);
        if (entry.state instanceof NodeState.Ready ready && !force && isAvailable(ready)) {
            task.succeed(ready);
            return task;
        }
        for (Node above : core.graph().upstream(node)) {
            retry(entry(above), false);
        }
        entry.waiting.add(task);
        task.onCancel(() -> stopWaiting(entry, task));
        retry(entry, force);
        if (entry.state instanceof NodeState.Idle) {
            become(entry, entry.state);
        }
        requestPump();
        return task;
    }

    private void retry(NodeEntry entry, boolean force) {
        entry.held = false;
        boolean again =
                entry.state instanceof NodeState.Failed
                        || entry.state instanceof NodeState.Ready ready && !isAvailable(ready);
        if (force || again) {
            restart(entry);
        }
    }

    /** Ends what a node runs; it stays stale until it changes or is asked for. */
    public void cancel(Node node) {
        QueryHandle<?> running = entry(node).running;
        if (running != null) {
            running.cancel();
        }
    }

    /** Lets nothing of that node run until {@link #lookedUp} is called with the same key. */
    public void lookUp(Node node, Object key) {
        entry(node).lookingUp = key;
    }

    /** Whether the lookup of that key still matters. */
    public boolean isLookingUp(Node node, Object key) {
        NodeEntry entry = entries.get(node);
        return entry != null && entry.lookingUp == key;
    }

    /** Ends a lookup; {@code refusal} is why the node cannot run, if so. */
    public void lookedUp(Node node, @Nullable PikaException refusal) {
        NodeEntry entry = entry(node);
        entry.lookingUp = null;
        entry.refusal = refusal;
        requestPump();
    }

    /** Cancels everything. */
    public void close() {
        List.copyOf(entries.keySet()).forEach(this::remove);
    }

    private NodeEntry entry(Node node) {
        return entries.computeIfAbsent(node, NodeEntry::new);
    }

    private void remove(Node node) {
        NodeEntry entry = entries.remove(node);
        ahead.remove(node);
        if (entry != null) {
            entry.generation++;
            stop(entry);
            entry.watchers = 0;
            pin(entry);
            finish(entry, task -> task.end(new QueryOutcome.Cancelled<>()));
        }
    }

    private void stopWaiting(NodeEntry entry, Task<NodeState.Ready> task) {
        if (entry.waiting.remove(task)) {
            task.end(new QueryOutcome.Cancelled<>());
            stopUnwanted();
        }
    }

    /** Ends what runs for nobody. */
    private void stopUnwanted() {
        Set<Node> wanted = asked();
        wanted.addAll(watched());
        for (NodeEntry entry : entries.values()) {
            if (entry.running != null && !wanted.contains(entry.node)) {
                entry.generation++;
                stop(entry);
                become(entry, new NodeState.Stale(entry.state.last()));
            }
        }
    }

    private static void stop(NodeEntry entry) {
        QueryHandle<?> running = entry.running;
        entry.running = null;
        if (running != null) {
            running.cancel();
        }
    }

    /** Makes a node stale, or what it is without running. */
    private void restart(NodeEntry entry) {
        entry.generation++;
        entry.held = false;
        stop(entry);
        Node node = entry.node;
        if (node instanceof StoredNode stored) {
            become(entry, tables.state(stored, entry.state.last()));
        } else if (NodeWork.isIdle(node, !core.graph().inputs(node).isEmpty())) {
            become(entry, new NodeState.Idle());
        } else {
            become(entry, new NodeState.Stale(entry.state.last()));
        }
    }

    private void become(NodeEntry entry, NodeState state) {
        if (!entry.told || !entry.state.equals(state)) {
            entry.told = true;
            entry.state = state;
            pin(entry);
            String id = entry.node.getId();
            core.listeners().tell(listener -> listener.nodeStateChanged(id, state));
        }
        switch (state) {
            case NodeState.Ready ready -> finish(entry, task -> task.succeed(ready));
            case NodeState.Failed failed -> finish(entry, task -> task.fail(failed.cause()));
            case NodeState.Idle _ ->
                    finish(
                            entry,
                            task ->
                                    task.fail(
                                            Failures.graph(
                                                    "“%s” has nothing to run yet."
                                                            .formatted(entry.node.getName()))));
            case NodeState.Stale _, NodeState.Running _ -> {}
        }
    }

    private static void finish(NodeEntry entry, Consumer<Task<NodeState.Ready>> ending) {
        List<Task<NodeState.Ready>> waiting = new ArrayList<>(entry.waiting);
        entry.waiting.clear();
        waiting.forEach(ending);
    }

    /** Keeps what is looked at, and only that. */
    private void pin(NodeEntry entry) {
        TableRef wanted =
                entry.watchers > 0
                        ? entry.state.last().map(NodeState.Ready::table).orElse(null)
                        : null;
        TableRef old = entry.pinned;
        if (wanted != null ? wanted.equals(old) : old == null) {
            return;
        }
        entry.pinned = wanted;
        if (wanted != null) {
            core.compute().pin(wanted);
        }
        if (old != null) {
            core.compute().unpin(old);
        }
    }

    private boolean isAvailable(NodeState.Ready ready) {
        return core.compute().isAvailable(ready.table());
    }

    /** Once, after all that happens now. */
    private void requestPump() {
        if (!pumpPosted) {
            pumpPosted = true;
            core.thread()
                    .execute(() -> {
                        pumpPosted = false;
                        if (!core.isClosed()) {
                            pump();
                        }
                    });
        }
    }

    private void pump() {
        Set<Node> asked = asked();
        Set<Node> wanted = new HashSet<>(asked);
        wanted.addAll(watched());
        for (Node node : core.graph().topologicalOrder()) {
            NodeEntry entry = entries.get(node);
            if (entry != null
                    && wanted.contains(node)
                    && (asked.contains(node) || refreshesByItself(node) && !entry.held)) {
                settle(entry);
            }
        }
        prefetch();
    }

    /** While nothing else is to be done, the cache gets what is likely to be wanted next. */
    private void prefetch() {
        Node last = ahead.last();
        if (last == null || core.compute().unfinishedJobs() > 0) {
            return;
        }
        List<Node> below =
                core.graph().topologicalOrder().stream()
                        .filter(node -> core.graph().inputs(node).contains(last))
                        .filter(GraphEvaluator::refreshesByItself)
                        .toList();
        for (Node node : ahead.likeliest(below)) {
            NodeEntry entry = entry(node);
            if (entry.state instanceof NodeState.Stale
                    && entry.watchers == 0
                    && entry.lookingUp == null
                    && entry.refusal == null
                    && entry.prefetched != entry.generation
                    && prefetch(entry)) {
                return;
            }
        }
    }

    /** {@return whether it was begun} */
    private boolean prefetch(NodeEntry entry) {
        entry.prefetched = entry.generation;
        List<NodeWork.Input> inputs = new ArrayList<>();
        for (Node above : core.graph().inputs(entry.node)) {
            if (!(entry(above).state instanceof NodeState.Ready ready) || !isAvailable(ready)) {
                return false;
            }
            inputs.add(new NodeWork.Input(above.getName(), ready));
        }
        Optional<QueryRequest> request = NodeWork.ahead(entry.node, inputs);
        request.map(core.compute()::submit)
                .ifPresent(handle -> handle.outcome().thenRun(this::requestPumpFromAnywhere));
        return request.isPresent();
    }

    private void requestPumpFromAnywhere() {
        core.thread()
                .execute(() -> {
                    if (!core.isClosed()) {
                        requestPump();
                    }
                });
    }

    private Set<Node> asked() {
        return withAllAbove(entry -> !entry.waiting.isEmpty());
    }

    private Set<Node> watched() {
        return withAllAbove(entry -> entry.watchers > 0);
    }

    private Set<Node> withAllAbove(Predicate<NodeEntry> condition) {
        Set<Node> nodes = new HashSet<>();
        for (NodeEntry entry : entries.values()) {
            if (condition.test(entry) && nodes.add(entry.node)) {
                nodes.addAll(core.graph().upstream(entry.node));
            }
        }
        return nodes;
    }

    private static boolean refreshesByItself(Node node) {
        return switch (node) {
            case QueryNode query -> query.isAutoRefresh();
            case PlotNode plot -> plot.isAutoRefresh();
            default -> true;
        };
    }

    private void settle(NodeEntry entry) {
        if (!(entry.state instanceof NodeState.Stale stale) || entry.lookingUp != null) {
            return;
        }
        if (entry.refusal != null) {
            become(entry, new NodeState.Failed(entry.refusal, stale.last()));
            return;
        }
        List<NodeWork.Input> inputs = new ArrayList<>();
        for (Node above : core.graph().inputs(entry.node)) {
            NodeEntry input = entry(above);
            switch (input.state) {
                case NodeState.Ready ready when isAvailable(ready) ->
                        inputs.add(new NodeWork.Input(above.getName(), ready));
                case NodeState.Ready _ -> {
                    // Evicted meanwhile; the same question brings the same rows back.
                    if (++input.evictions > MAX_EVICTIONS) {
                        fail(entry, "There is not enough memory to keep “%s”.", above);
                        return;
                    }
                    restart(input);
                    settle(input);
                    return;
                }
                case NodeState.Failed _ -> {
                    fail(entry, "Waiting for “%s”, which failed.", above);
                    return;
                }
                case NodeState.Idle _ -> {
                    fail(entry, "Waiting for “%s”, which has nothing to run yet.", above);
                    return;
                }
                case NodeState.Stale _, NodeState.Running _ -> {
                    return;
                }
            }
        }
        core.graph().inputs(entry.node).forEach(above -> entry(above).evictions = 0);
        submit(entry, inputs, stale.last());
    }

    private void fail(NodeEntry entry, String message, Node above) {
        become(
                entry,
                new NodeState.Failed(
                        Failures.graph(message.formatted(above.getName())), entry.state.last()));
    }

    private void submit(
            NodeEntry entry, List<NodeWork.Input> inputs, Optional<NodeState.Ready> last) {
        if (entry.node instanceof PlotNode plot && plot.getFilters().isEmpty()) {
            become(entry, inputs.getFirst().rows());
            return;
        }
        Priority priority = entry.watchers > 0 ? Priority.VISIBLE : Priority.BACKGROUND;
        QueryRequest request;
        try {
            request =
                    entry.node instanceof PlotNode plot
                            ? NodeWork.plot(plot, inputs.getFirst(), priority)
                            : NodeWork.query((QueryNode) entry.node, inputs, priority);
        } catch (PikaException e) {
            become(entry, new NodeState.Failed(e, last));
            return;
        }
        inputs.forEach(input -> core.compute().pin(input.rows().table()));
        long generation = entry.generation;
        QueryHandle<QueryResult> handle = core.compute().submit(request);
        entry.running = handle;
        become(entry, new NodeState.Running(handle, Instant.now(), last));
        handle.outcome()
                .thenAccept(outcome -> {
                    inputs.forEach(i -> core.compute().unpin(i.rows().table()));
                    // Kept until those that wait for it have seen it.
                    Optional<TableRef> answer = answer(outcome);
                    answer.ifPresent(core.compute()::pin);
                    core.thread()
                            .execute(() -> {
                                arrived(entry, generation, outcome);
                                answer.ifPresent(core.compute()::unpin);
                            });
                });
    }

    private static Optional<TableRef> answer(QueryOutcome<QueryResult> outcome) {
        return outcome instanceof QueryOutcome.Success<QueryResult>(QueryResult result)
                ? Optional.of(result.table())
                : Optional.empty();
    }

    private void arrived(NodeEntry entry, long generation, QueryOutcome<QueryResult> outcome) {
        if (entry.generation != generation || core.isClosed()) {
            return;
        }
        entry.running = null;
        Optional<NodeState.Ready> last = entry.state.last();
        switch (outcome) {
            case QueryOutcome.Success<QueryResult>(QueryResult result) ->
                    become(entry, ready(result));
            case QueryOutcome.Failure<QueryResult>(PikaException cause) ->
                    become(entry, new NodeState.Failed(cause, last));
            case QueryOutcome.Cancelled<QueryResult>() -> {
                entry.held = true;
                become(entry, new NodeState.Stale(last));
                finish(entry, task -> task.end(new QueryOutcome.Cancelled<>()));
                for (Node below : core.graph().downstream(entry.node)) {
                    finish(entry(below), task -> task.end(new QueryOutcome.Cancelled<>()));
                }
            }
        }
        pump();
    }

    private static NodeState.Ready ready(QueryResult result) {
        return new NodeState.Ready(
                result.table(),
                result.schema(),
                result.rowCount(),
                result.sizeBytes(),
                result.provenance(),
                result.reason(),
                result.saved(),
                result.elapsed(),
                Instant.now());
    }
}
