package org.pikaplot.session.internal.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.internal.core.Task;
import org.pikaplot.workspace.Node;

/** What the evaluator knows about one node. */
final class NodeEntry {
    final Node node;
    final List<Task<NodeState.Ready>> waiting = new ArrayList<>();
    NodeState state = new NodeState.Idle();

    /** Whether anybody was told of it. */
    boolean told;

    /** Counts whatever makes an answer on its way worthless. */
    long generation;

    /** The generation that was last computed ahead, -1 for none. */
    long prefetched = -1;

    int watchers;
    @Nullable QueryHandle<?> running;

    /** What is kept from eviction because somebody looks at it. */
    @Nullable TableRef pinned;

    /** Nothing runs while the names in its text are being looked up. */
    @Nullable Object lookingUp;

    /** Why its text cannot be wired, if so. */
    @Nullable PikaException refusal;

    /** A person cancelled it: it waits until it changes or is asked for. */
    boolean held;

    /** How often its rows were gone when they were needed, in a row. */
    int evictions;

    NodeEntry(Node node) {
        this.node = node;
    }
}
