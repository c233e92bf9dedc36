package org.pikaplot.canvas.ui.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.elk.alg.force.options.StressMetaDataProvider;
import org.eclipse.elk.alg.force.options.StressOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.pikaplot.canvas.ui.internal.view.Bounds;

/**
 * Force-directed places for boxes joined by wires: ELK's stress majorisation (Gansner, Koren and
 * North, 2004) for each connected group, turned so that its wires run to the right unless a box of
 * it is fixed, then a pass that pushes boxes apart which would cover each other. A fixed box never
 * moves. Pure; any thread.
 */
final class StressLayout {
    private static final double GAP = 50;
    private static final int ROUNDS = 400;

    private StressLayout() {}

    /** A wire between two boxes, by their numbers. */
    record Wire(int source, int target) {}

    /**
     * {@return the boxes in the same order, of the same size, elsewhere}
     *
     * @param fixed for each box, whether it stays
     */
    static List<Bounds> places(List<Bounds> boxes, List<Boolean> fixed, List<Wire> wires) {
        List<Bounds> placed = new ArrayList<>(boxes);
        for (List<Integer> group : groups(boxes.size(), wires)) {
            if (group.size() > 1 && group.stream().anyMatch(i -> !fixed.get(i))) {
                stress(group, boxes, fixed, wires, placed);
            }
        }
        separate(placed, fixed);
        return placed;
    }

    private static List<List<Integer>> groups(int count, List<Wire> wires) {
        int[] leader = new int[count];
        for (int i = 0; i < count; i++) {
            leader[i] = i;
        }
        for (Wire wire : wires) {
            leader[leader(leader, wire.source)] = leader(leader, wire.target);
        }
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < count; i++) {
            groups.computeIfAbsent(leader(leader, i), key -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }

    private static int leader(int[] leader, int of) {
        int at = of;
        while (leader[at] != at) {
            at = leader[at];
        }
        return at;
    }

    private static void stress(
            List<Integer> group,
            List<Bounds> boxes,
            List<Boolean> fixed,
            List<Wire> wires,
            List<Bounds> placed) {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new StressMetaDataProvider());
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, StressOptions.ALGORITHM_ID);
        graph.setProperty(StressOptions.DESIRED_EDGE_LENGTH, edgeLength(group, boxes));
        Map<Integer, ElkNode> nodes = new HashMap<>();
        for (int i : group) {
            Bounds box = boxes.get(i);
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(box.width(), box.height());
            node.setLocation(box.x(), box.y());
            node.setProperty(StressOptions.FIXED, fixed.get(i));
            nodes.put(i, node);
        }
        for (Wire wire : wires) {
            ElkNode source = nodes.get(wire.source);
            ElkNode target = nodes.get(wire.target);
            if (source != null && target != null) {
                ElkGraphUtil.createSimpleEdge(source, target);
            }
        }
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        // The engine moves the whole picture into its corner; a box that stays says where it was.
        Optional<Integer> anchor = group.stream().filter(fixed::get).findFirst();
        double angle = anchor.isPresent() ? 0 : flow(nodes, wires);
        int held = anchor.orElse(group.getFirst());
        Bounds from = turned(nodes, held, angle, boxes.get(held));
        double dx = boxes.get(held).x() - from.x();
        double dy = boxes.get(held).y() - from.y();
        for (int i : group) {
            if (!fixed.get(i)) {
                placed.set(i, turned(nodes, i, angle, boxes.get(i)).moved(dx, dy));
            }
        }
    }

    /** {@return the direction in which the wires run on the whole, in radians from the x axis} */
    private static double flow(Map<Integer, ElkNode> nodes, List<Wire> wires) {
        double dx = 0;
        double dy = 0;
        for (Wire wire : wires) {
            ElkNode source = nodes.get(wire.source);
            ElkNode target = nodes.get(wire.target);
            if (source != null && target != null) {
                dx += centreX(target) - centreX(source);
                dy += centreY(target) - centreY(source);
            }
        }
        return Math.atan2(dy, dx);
    }

    /** A box around where its middle is after the picture was turned back by an angle. */
    private static Bounds turned(Map<Integer, ElkNode> nodes, int i, double angle, Bounds size) {
        ElkNode node = Objects.requireNonNull(nodes.get(i));
        double x = centreX(node) * Math.cos(angle) + centreY(node) * Math.sin(angle);
        double y = centreY(node) * Math.cos(angle) - centreX(node) * Math.sin(angle);
        return new Bounds(x - size.width() / 2, y - size.height() / 2, size.width(), size.height());
    }

    private static double centreX(ElkNode node) {
        return node.getX() + node.getWidth() / 2;
    }

    private static double centreY(ElkNode node) {
        return node.getY() + node.getHeight() / 2;
    }

    private static double edgeLength(List<Integer> group, List<Bounds> boxes) {
        return group.stream()
                        .mapToDouble(i -> Math.max(boxes.get(i).width(), boxes.get(i).height()))
                        .average()
                        .orElse(0)
                + 2 * GAP;
    }

    /** Pushes overlapping boxes apart along the shorter way, until none overlaps. */
    private static void separate(List<Bounds> placed, List<Boolean> fixed) {
        for (int round = 0; round < ROUNDS; round++) {
            boolean still = true;
            for (int i = 0; i < placed.size(); i++) {
                for (int j = i + 1; j < placed.size(); j++) {
                    still &= !pushApart(placed, fixed, i, j);
                }
            }
            if (still) {
                return;
            }
        }
    }

    private static boolean pushApart(List<Bounds> placed, List<Boolean> fixed, int i, int j) {
        Bounds a = placed.get(i);
        Bounds b = placed.get(j);
        if (fixed.get(i) && fixed.get(j)) {
            return false;
        }
        double overX = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x()) + GAP;
        double overY = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y()) + GAP;
        if (overX <= 0.5 || overY <= 0.5) {
            return false;
        }
        double dx = overX < overY ? (b.centreX() >= a.centreX() ? overX : -overX) : 0;
        double dy = overX < overY ? 0 : b.centreY() >= a.centreY() ? overY : -overY;
        double share = fixed.get(i) ? 1 : fixed.get(j) ? 0 : 0.5;
        placed.set(i, a.moved(-dx * (1 - share), -dy * (1 - share)));
        placed.set(j, b.moved(dx * share, dy * share));
        return true;
    }
}
