package org.pikaplot.workspace;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every workspace keeps to, whatever edits were made and wherever it was read from. */
final class WorkspaceCheck {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private WorkspaceCheck() {}

    /** The first rule that is broken, as a sentence for the user; empty if none is. */
    static Optional<String> problem(Workspace workspace) {
        return firstOf(idProblem(workspace), nodeProblem(workspace))
                .or(() -> frameProblem(workspace))
                .or(() -> wireProblem(workspace));
    }

    /** What is wrong with the node in itself, its name apart. */
    static Optional<String> problem(Node node) {
        if (!ID.matcher(node.getId()).matches()) {
            return Optional.of("“%s” has no proper id.".formatted(node.getName()));
        }
        if (!ResizeNodeEdit.isArea(node.getX(), node.getY(), node.getWidth(), node.getHeight())) {
            return Optional.of("“%s” has no place or no size.".formatted(node.getName()));
        }
        if (node instanceof StoredNode stored
                && (stored.getRowCount() < 0 || stored.getVersion() < 0)) {
            return Optional.of("“%s” has a negative number of rows.".formatted(node.getName()));
        }
        return Optional.empty();
    }

    static boolean isShowable(@Nullable CanvasViewport viewport) {
        return viewport == null
                || (Double.isFinite(viewport.getCentreX())
                        && Double.isFinite(viewport.getCentreY())
                        && Double.isFinite(viewport.getZoom())
                        && viewport.getZoom() > 0);
    }

    private static Optional<String> idProblem(Workspace workspace) {
        Set<String> ids = new HashSet<>();
        boolean good = true;
        for (Node node : workspace.getNodes()) {
            good &= ids.add(node.getId());
        }
        for (Connection wire : workspace.getConnections()) {
            good &= ids.add(wire.getId());
        }
        for (Frame frame : workspace.getFrames()) {
            good &= ids.add(frame.getId());
        }
        good &= ids.stream().allMatch(id -> ID.matcher(id).matches());
        return good ? Optional.empty() : Optional.of("An id is missing or occurs twice.");
    }

    private static Optional<String> nodeProblem(Workspace workspace) {
        Set<String> names = new HashSet<>();
        for (Node node : workspace.getNodes()) {
            Optional<String> problem = firstOf(problem(node), NodeNames.problem(node.getName()));
            if (problem.isPresent()) {
                return problem;
            }
            if (!names.add(NodeNames.key(node.getName()))) {
                return Optional.of("Two nodes are named “%s”.".formatted(node.getName()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> frameProblem(Workspace workspace) {
        return workspace.getFrames().stream()
                .flatMap(frame ->
                        SetFrameEdit.problem(
                                frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight())
                                .stream())
                .findFirst();
    }

    /** The same rule as {@link ConnectionRule}, for all wires at once and in linear time. */
    private static Optional<String> wireProblem(Workspace workspace) {
        record End(Node node, String port) {}
        record Ends(End source, End target) {}
        Set<Ends> all = new HashSet<>();
        Set<End> single = new HashSet<>();
        for (Connection wire : workspace.getConnections()) {
            Node source = wire.getSource();
            Node target = wire.getTarget();
            if (!hasBothEnds(workspace, wire)) {
                return Optional.of("A wire ends nowhere.");
            }
            Optional<Port> output = NodeKind.of(source).findOutput(wire.getSourcePort());
            Optional<Port> input = NodeKind.of(target).findInput(wire.getTargetPort());
            if (output.isEmpty() || input.isEmpty() || output.get().kind() != input.get().kind()) {
                return Optional.of("A wire ends at a port that does not exist.");
            }
            End end = new End(target, wire.getTargetPort());
            boolean first = all.add(new Ends(new End(source, wire.getSourcePort()), end));
            if (!first || (!input.get().many() && !single.add(end))) {
                return Optional.of(
                        "“%s” has too many wires at one input.".formatted(target.getName()));
            }
        }
        return WorkspaceGraph.of(workspace).hasCycle()
                ? Optional.of("The wires run in a circle.")
                : Optional.empty();
    }

    static boolean hasBothEnds(Workspace workspace, Connection wire) {
        return isOn(workspace, wire.getSource()) && isOn(workspace, wire.getTarget());
    }

    /** A wire that was read may lack an end, whatever the model promises. */
    private static boolean isOn(Workspace workspace, @Nullable Node node) {
        return node != null && node.eContainer() == workspace;
    }

    private static Optional<String> firstOf(Optional<String> one, Optional<String> other) {
        return one.isPresent() ? one : other;
    }
}
