package org.pikaplot.session.internal.sql;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ParsedQuery;
import org.pikaplot.compute.ParsedQuery.Mention;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.session.internal.core.SessionCore;
import org.pikaplot.session.internal.edit.Step;
import org.pikaplot.session.internal.evaluate.GraphEvaluator;
import org.pikaplot.workspace.ConnectPortsEdit;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NodeKind;
import org.pikaplot.workspace.QueryNode;

/**
 * Wires a query to the nodes its text names. The engine reads the text on a worker, so the wires
 * come a moment after the text, as part of the same step; the query does not run before.
 */
public final class QueryWiring {
    private static final String INPUT = "tables";

    private final SessionCore core;
    private final GraphEvaluator evaluator;

    /** Wires the queries of that session. */
    public QueryWiring(SessionCore core, GraphEvaluator evaluator) {
        this.core = core;
        this.evaluator = evaluator;
    }

    /** Looks up what a text names that {@code step} has just set. */
    public void textWasSet(QueryNode query, Step step) {
        String sql = query.getSql();
        if (sql.isBlank()) {
            return;
        }
        Object key = new Object();
        evaluator.lookUp(query, key);
        core.whenDone(core.compute().parse(sql), outcome -> parsed(query, step, key, outcome));
    }

    private void parsed(QueryNode query, Step step, Object key, QueryOutcome<ParsedQuery> outcome) {
        if (core.isClosed() || !evaluator.isLookingUp(query, key)) {
            return;
        }
        PikaException refusal = null;
        // A text that does not parse runs as it is and says what is wrong with it.
        if (outcome instanceof QueryOutcome.Success<ParsedQuery>(ParsedQuery read)) {
            for (String table : read.tables()) {
                PikaException refused = wire(query, step, table, read);
                refusal = refusal == null ? refused : refusal;
            }
        }
        evaluator.lookedUp(query, refusal);
    }

    private @Nullable PikaException wire(
            QueryNode query, Step step, String table, ParsedQuery read) {
        Optional<Node> named = core.graph().findNodeByName(table);
        if (named.isEmpty() || core.graph().inputs(query).contains(named.get())) {
            return null;
        }
        Node source = named.get();
        String output =
                NodeKind.of(source).outputs().stream().findFirst().map(p -> p.id()).orElse("");
        ConnectPortsEdit edit =
                new ConnectPortsEdit(core.workspace(), source, output, query, INPUT);
        Optional<String> reason = edit.refusal();
        if (reason.isEmpty()) {
            core.amend(step, edit);
            return null;
        }
        PikaException.Builder failure = PikaException.of(ErrorCode.BAD_GRAPH, reason.get());
        read.mentions().stream()
                .filter(mention -> mention.table().equalsIgnoreCase(table))
                .mapToInt(Mention::start)
                .findFirst()
                .ifPresent(failure::sqlOffset);
        return failure.build();
    }
}
