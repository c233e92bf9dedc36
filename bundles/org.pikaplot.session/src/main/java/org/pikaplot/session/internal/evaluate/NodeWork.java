package org.pikaplot.session.internal.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.Column;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.Sql;
import org.pikaplot.data.TableRef;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.internal.core.Failures;
import org.pikaplot.workspace.ChannelBinding;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.QueryParameter;

/** What a node asks the compute service, given the rows of its inputs. */
final class NodeWork {
    private NodeWork() {}

    /**
     * One input.
     *
     * @param name by which SQL reads it
     * @param rows what it gives
     */
    record Input(String name, NodeState.Ready rows) {}

    /** The request of a query node. */
    static QueryRequest query(QueryNode node, List<Input> inputs, Priority priority) {
        Map<String, TableRef> tables = new LinkedHashMap<>();
        inputs.forEach(input -> tables.put(input.name(), input.rows().table()));
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (QueryParameter parameter : node.getParameters()) {
            parameters.put(parameter.getName(), value(parameter));
        }
        return new QueryRequest(node.getSql(), tables, parameters, node.getId(), priority);
    }

    /** The request of a plot node with filters: the rows that count, the columns it draws. */
    static QueryRequest plot(PlotNode node, Input input, Priority priority) {
        List<String> drawn =
                node.getChannels().stream().map(ChannelBinding::getColumn).distinct().toList();
        List<String> columns =
                input.rows().schema().columns().stream()
                        .map(Column::name)
                        .filter(name -> drawn.stream().anyMatch(name::equalsIgnoreCase))
                        .toList();
        boolean allThere = !columns.isEmpty() && columns.size() == drawn.size();
        String selected =
                allThere
                        ? columns.stream().map(Sql::identifier).collect(Collectors.joining(", "))
                        : "*";
        // A filter may end in a comment.
        String condition =
                node.getFilters().stream()
                        .map(filter -> "(" + filter + "\n)")
                        .collect(Collectors.joining(" AND "));
        String sql =
                "SELECT %s FROM %s WHERE %s"
                        .formatted(selected, Sql.identifier(input.name()), condition);
        return new QueryRequest(
                sql, Map.of(input.name(), input.rows().table()), Map.of(), node.getId(), priority);
    }

    /** What a node would ask if somebody looked; empty when that costs nothing or is not known. */
    static Optional<QueryRequest> ahead(Node node, List<Input> inputs) {
        boolean asks =
                node instanceof QueryNode
                        || node instanceof PlotNode plot && !plot.getFilters().isEmpty();
        if (!asks || inputs.isEmpty()) {
            return Optional.empty();
        }
        try {
            QueryRequest request =
                    node instanceof PlotNode plot
                            ? plot(plot, inputs.getFirst(), Priority.SPECULATIVE)
                            : query((QueryNode) node, inputs, Priority.SPECULATIVE);
            // Nobody's: the node itself has asked nothing yet.
            return Optional.of(request.ownedBy(null));
        } catch (PikaException e) {
            // Told when the node is really asked.
            return Optional.empty();
        }
    }

    /** Whether there is anything to compute at all. */
    static boolean isIdle(Node node, boolean hasInput) {
        return switch (node) {
            case QueryNode query -> query.getSql().isBlank();
            case PlotNode _ -> !hasInput;
            default -> true;
        };
    }

    private static Object value(QueryParameter parameter) {
        String text = parameter.getValue().strip();
        return switch (parameter.getKind()) {
            case "number" -> number(parameter.getName(), text);
            case "flag" -> Boolean.parseBoolean(text);
            default -> parameter.getValue();
        };
    }

    private static Object number(String name, String text) {
        try {
            return text.matches("[+-]?\\d{1,18}")
                    ? (Object) Long.valueOf(text)
                    : (Object) Double.valueOf(text);
        } catch (NumberFormatException e) {
            PikaException failure =
                    Failures.usage("The parameter “%s” is not a number: %s.".formatted(name, text));
            failure.addSuppressed(e);
            throw failure;
        }
    }
}
