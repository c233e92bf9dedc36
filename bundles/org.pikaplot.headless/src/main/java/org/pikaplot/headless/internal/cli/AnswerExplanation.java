package org.pikaplot.headless.internal.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pikaplot.compute.CacheCounters;
import org.pikaplot.compute.ParsedQuery;
import org.pikaplot.compute.Provenance;
import org.pikaplot.compute.QueryResult;
import org.pikaplot.session.NodeState;
import org.pikaplot.workspace.Node;

/**
 * Where an answer came from, and where the rows of the nodes it names came from.
 *
 * @param answer the question's own
 * @param inputs those of the nodes, in the order the question names them
 * @param counters what the cache did in this run of the program
 */
record AnswerExplanation(Origin answer, List<Origin> inputs, CacheCounters counters) {

    /**
     * Where rows came from.
     *
     * @param name of the node; empty for the question
     */
    record Origin(
            String name,
            Provenance provenance,
            String reason,
            long rows,
            Duration elapsed,
            Duration saved) {

        private String line() {
            String helped =
                    saved.isZero()
                            ? ""
                            : ", about %d ms less than anew".formatted(saved.toMillis());
            return String.format(
                    Locale.ROOT,
                    "%-9s %s: %,d rows in %d ms%s. %s",
                    name.isEmpty() ? "answer" : "node",
                    (name.isEmpty() ? "" : name + " ") + word(),
                    rows,
                    elapsed.toMillis(),
                    helped,
                    reason);
        }

        private String word() {
            return provenance.name().toLowerCase(Locale.ROOT);
        }

        private void write(JsonGenerator out) throws IOException {
            if (!name.isEmpty()) {
                out.writeStringField("name", name);
            }
            out.writeStringField("provenance", word());
            out.writeStringField("reason", reason);
            out.writeNumberField("rows", rows);
            out.writeNumberField("elapsed_ms", elapsed.toMillis());
            out.writeNumberField("saved_ms", saved.toMillis());
        }
    }

    static AnswerExplanation of(OpenWorkspace open, String sql, QueryResult answer) {
        ParsedQuery parsed =
                open.await("Reading the query", session -> session.compute().parse(sql));
        return open.call(session -> {
            var inputs = new ArrayList<Origin>();
            for (String table : parsed.tables()) {
                Node node = OpenWorkspace.node(session, table);
                session.state(node).last().ifPresent(ready -> inputs.add(origin(node, ready)));
            }
            return new AnswerExplanation(
                    new Origin(
                            "",
                            answer.provenance(),
                            answer.reason(),
                            answer.rowCount(),
                            answer.elapsed(),
                            answer.saved()),
                    List.copyOf(inputs),
                    session.compute().cacheCounters());
        });
    }

    private static Origin origin(Node node, NodeState.Ready ready) {
        return new Origin(
                node.getName(),
                ready.provenance(),
                ready.reason(),
                ready.rowCount(),
                ready.elapsed(),
                ready.saved());
    }

    /** {@return the explanation for people, a line an answer} */
    String text() {
        var lines = new ArrayList<String>();
        lines.add(answer.line());
        inputs.forEach(input -> lines.add(input.line()));
        return String.join("\n", lines);
    }

    /** {@return the explanation as a JSON object} */
    String json() {
        var writer = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(writer)) {
            out.setPrettyPrinter(new DefaultPrettyPrinter());
            out.writeStartObject();
            answer.write(out);
            out.writeArrayFieldStart("inputs");
            for (Origin input : inputs) {
                out.writeStartObject();
                input.write(out);
                out.writeEndObject();
            }
            out.writeEndArray();
            CacheSummary.writeCounters(out, "cache", counters);
            out.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return writer.toString();
    }
}
