package org.pikaplot.canvas.ui.internal.figures;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pikaplot.compute.Provenance;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.SourceState;
import org.pikaplot.ui.Readable;
import org.pikaplot.ui.UiTheme.Role;
import org.pikaplot.workspace.NodeKind;

/** The state of a node in a colour and a few words. */
public final class StateWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private StateWords() {}

    static Role role(NodeState state) {
        return switch (state) {
            case NodeState.Idle it -> Role.NODE_BORDER;
            case NodeState.Stale it -> Role.WARNING;
            case NodeState.Running it -> Role.ACCENT;
            case NodeState.Ready it -> Role.OK;
            case NodeState.Failed it -> Role.ERROR;
        };
    }

    /** {@return whether the dot is a ring, so that colour is not all that tells states apart} */
    static boolean isHollow(NodeState state) {
        return state instanceof NodeState.Stale || state instanceof NodeState.Idle;
    }

    /** {@return what the bottom line says, the most important first} */
    static List<String> facts(NodeState state) {
        List<String> facts = new ArrayList<>();
        switch (state) {
            case NodeState.Idle it -> facts.add("Idle");
            case NodeState.Stale it -> {
                facts.add("Stale");
                it.last().ifPresent(last -> facts.add(size(last)));
            }
            case NodeState.Running it -> {
                var progress = it.handle().progress();
                facts.add(
                        progress.isPresent()
                                ? "Running " + Readable.percent(progress.getAsDouble())
                                : "Running");
                it.last().ifPresent(last -> facts.add(size(last)));
            }
            case NodeState.Ready it -> {
                facts.add(size(it));
                // Stored rows are there; nothing ran for them.
                if (it.elapsed().toMillis() > 0) {
                    facts.add(Readable.duration(it.elapsed()));
                }
                if (it.sizeBytes() > 0) {
                    facts.add(Readable.bytes(it.sizeBytes()));
                }
                facts.add(clock(it.at().atZone(ZoneId.systemDefault())));
            }
            case NodeState.Failed it ->
                    facts.add(it.cause().describe().lines().findFirst().orElse("Failed"));
        }
        return facts;
    }

    private static String clock(ZonedDateTime at) {
        return (at.toLocalDate().equals(LocalDate.now(at.getZone())) ? TIME : DAY).format(at);
    }

    private static String size(NodeState.Ready ready) {
        return Readable.shortCount(ready.rowCount()) + " × " + ready.schema().columns().size();
    }

    /** {@return where an answer came from, in one word} */
    static String provenance(Provenance provenance) {
        return switch (provenance) {
            case FRESH -> "fresh";
            case EXACT -> "exact";
            case DERIVED -> "derived";
            case EXTENDED -> "extended";
        };
    }

    /** {@return what is worth saying of the files the rows came from} */
    static Optional<String> source(SourceState.Kind source) {
        return switch (source) {
            case CHANGED -> Optional.of("source changed");
            case MISSING -> Optional.of("source missing");
            case NONE, UNKNOWN, UNCHANGED -> Optional.empty();
        };
    }

    /** {@return what stands in a plot while there is no picture} */
    static String plotHint(NodeFigure figure) {
        return switch (figure.state()) {
            case NodeState.Idle it -> "Wire a table to this plot";
            case NodeState.Failed it -> "No picture";
            case NodeState.Stale it -> "Waiting for rows";
            case NodeState.Running it -> "Waiting for rows";
            case NodeState.Ready it -> "Drawing";
        };
    }

    /** {@return a node for people who hear it: kind, name, state, size} */
    public static String spoken(NodeFigure figure) {
        String what = figure.kind().label() + " " + figure.node().getName();
        if (figure.kind() == NodeKind.NOTE) {
            return what;
        }
        String state =
                switch (figure.state()) {
                    case NodeState.Idle it -> "idle";
                    case NodeState.Stale it -> "stale";
                    case NodeState.Running it -> "running";
                    case NodeState.Ready it ->
                            Readable.count(it.rowCount(), "row", "rows")
                                    + ", "
                                    + Readable.count(
                                            it.schema().columns().size(), "column", "columns");
                    case NodeState.Failed it -> "failed: " + it.cause().describe();
                };
        return what + ", " + state + source(figure.source()).map(word -> ", " + word).orElse("");
    }
}
