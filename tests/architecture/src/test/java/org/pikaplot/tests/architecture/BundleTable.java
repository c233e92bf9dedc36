package org.pikaplot.tests.architecture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The bundle table of ARCHITECTURE.md: which bundle may use which, and which of them know a screen.
 */
final class BundleTable {
    static final String PREFIX = "org.pikaplot.";

    /**
     * A bundle and what it may use, without the prefix; {@code lib.*} are the wrapped libraries.
     */
    private static final Map<String, Set<String>> ROWS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("data", Set.of("lib.arrow")),
                            Map.entry("workspace", Set.of()),
                            Map.entry("compute", Set.of("data")),
                            Map.entry("compute.duckdb", Set.of("compute", "data", "lib.duckdb")),
                            Map.entry("aggregate", Set.of("compute", "data")),
                            Map.entry("formats", Set.of("compute", "data", "lib.sqlite")),
                            Map.entry("plot", Set.of("aggregate", "data")),
                            Map.entry("plot.types", Set.of("plot", "aggregate", "data")),
                            Map.entry("render", Set.of("plot", "aggregate", "data")),
                            Map.entry(
                                    "render.gl",
                                    Set.of(
                                            "render",
                                            "plot",
                                            "aggregate",
                                            "compute",
                                            "data",
                                            "lib.lwjgl")),
                            Map.entry("storage", Set.of("workspace", "compute", "data")),
                            Map.entry(
                                    "session",
                                    Set.of(
                                            "workspace",
                                            "data",
                                            "compute",
                                            "aggregate",
                                            "plot",
                                            "formats",
                                            "storage")),
                            Map.entry(
                                    "headless",
                                    Set.of(
                                            "session",
                                            "workspace",
                                            "data",
                                            "formats",
                                            "plot",
                                            "render",
                                            "compute")),
                            Map.entry(
                                    "ui",
                                    Set.of("session", "workspace", "data", "compute", "formats")),
                            Map.entry(
                                    "canvas.ui",
                                    Set.of(
                                            "ui",
                                            "session",
                                            "workspace",
                                            "data",
                                            "compute",
                                            "plot")),
                            Map.entry(
                                    "sql.ui",
                                    Set.of("ui", "session", "workspace", "compute", "data")),
                            Map.entry(
                                    "table.ui",
                                    Set.of(
                                            "ui",
                                            "session",
                                            "workspace",
                                            "formats",
                                            "compute",
                                            "data")),
                            Map.entry(
                                    "plot.ui",
                                    Set.of(
                                            "ui",
                                            "session",
                                            "workspace",
                                            "plot",
                                            "aggregate",
                                            "render",
                                            "render.gl",
                                            "data",
                                            "compute")),
                            Map.entry(
                                    "inspector.ui",
                                    Set.of(
                                            "ui",
                                            "session",
                                            "workspace",
                                            "plot",
                                            "formats",
                                            "data",
                                            "compute")),
                            Map.entry(
                                    "app",
                                    Set.of(
                                            "ui",
                                            "session",
                                            "workspace",
                                            "formats",
                                            "compute",
                                            "data"))));

    private static final Set<String> WITH_A_SCREEN =
            Set.of("ui", "canvas.ui", "sql.ui", "table.ui", "plot.ui", "inspector.ui", "app");

    private BundleTable() {}

    static Set<String> bundles() {
        return ROWS.keySet();
    }

    static List<String> core() {
        return ROWS.keySet().stream().filter(bundle -> !hasScreen(bundle)).toList();
    }

    static boolean hasScreen(String bundle) {
        return WITH_A_SCREEN.contains(bundle);
    }

    /** Whether {@code from} may name {@code to}: itself always, else only what its row says. */
    static boolean mayUse(String from, String to) {
        return from.equals(to) || ROWS.get(from).contains(to);
    }

    /** The bundles of ours in a row, without the wrapped libraries. */
    static Set<String> row(String bundle) {
        return ROWS.get(bundle).stream()
                .filter(used -> !used.startsWith("lib."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The bundle a package of ours belongs to, or an empty text when it is nobody's. */
    static String bundleOf(String packageName) {
        return ROWS.keySet().stream()
                .filter(bundle ->
                        packageName.equals(PREFIX + bundle)
                                || packageName.startsWith(PREFIX + bundle + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
