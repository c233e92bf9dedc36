package org.pikaplot.aggregate.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.BrushGrid;
import org.pikaplot.aggregate.ColumnDomain;
import org.pikaplot.aggregate.CrossfilterCube;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.aggregate.internal.cube.BuiltCube;
import org.pikaplot.aggregate.internal.cube.CubeDesign;
import org.pikaplot.aggregate.internal.cube.CubePart;
import org.pikaplot.aggregate.internal.cube.GridCells;
import org.pikaplot.aggregate.internal.kernel.Labels;
import org.pikaplot.compute.CacheTier;
import org.pikaplot.data.Column;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;

/**
 * Builds crossfilter cubes, one pass over the rows for all views of the same filter, and remembers
 * the last ones. Any thread.
 */
final class Cubes implements CacheTier {
    private final Evaluator evaluator;
    private final Domains domains;
    private final long budgetBytes;
    private final Map<Key, CrossfilterCube> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Key(TableRef table, BrushGrid brush, List<AggregateRequest> views) {}

    /**
     * @param budgetBytes what the cubes kept may take, and as much again while one is built
     */
    Cubes(Evaluator evaluator, Domains domains, long budgetBytes) {
        this.evaluator = evaluator;
        this.domains = domains;
        this.budgetBytes = budgetBytes;
    }

    /**
     * Builds a cube or finds it.
     *
     * @throws PikaException when the columns cannot do what is wanted of them
     */
    void find(
            ChainedHandle<CrossfilterCube> job,
            Source table,
            BrushGrid brush,
            List<AggregateRequest> views) {
        check(table, brush);
        views.forEach(view -> ColumnChecks.check(table.schema(), view));
        Key key = new Key(table.table(), brush, List.copyOf(views));
        CrossfilterCube known = known(key);
        if (known != null) {
            job.complete(known);
            return;
        }
        Predicate<String> discrete = name -> table.schema().get(name).type().isDiscrete();
        List<AggregateRequest> simple = views.stream().flatMap(BuiltCube::simple).toList();
        List<String> labelled =
                Stream.concat(
                                columns(brush).stream(),
                                simple.stream()
                                        .filter(view -> CubeDesign.isPossible(view, discrete))
                                        .flatMap(view -> CubeDesign.columns(view).stream()))
                        .filter(discrete)
                        .distinct()
                        .toList();
        domains.find(
                job,
                table,
                labelled,
                found -> new Building(job, table, key, simple, discrete, found).begin());
    }

    private static List<String> columns(BrushGrid brush) {
        return switch (brush) {
            case BrushGrid.Axis axis -> List.of(axis.column());
            case BrushGrid.Plane plane -> List.of(plane.x(), plane.y());
            case BrushGrid.Values values -> List.of(values.column());
        };
    }

    private static void check(Source table, BrushGrid brush) {
        if (brush instanceof BrushGrid.Values(String name)) {
            Column column = table.schema().get(name);
            if (!column.type().isDiscrete()) {
                throw PikaException.of(
                                ErrorCode.UNKNOWN_COLUMN,
                                "A brush over single values needs text or categories, but the column \"%s\" is of type %s."
                                        .formatted(column.name(), column.type().engineName()))
                        .column(column.name())
                        .build();
            }
            return;
        }
        SelectionClause any =
                brush instanceof BrushGrid.Axis axis
                        ? new SelectionClause.Interval(axis.column(), axis.range())
                        : new SelectionClause.Lasso(
                                columns(brush).getFirst(), columns(brush).getLast(), List.of());
        ColumnChecks.check(table.schema(), new AggregateRequest.Rows(List.of(), 0, List.of(any)));
    }

    private synchronized @Nullable CrossfilterCube known(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, CrossfilterCube cube) {
        kept.put(key, cube);
        shrinkTo(budgetBytes, 1);
    }

    /** Forgets the longest unused, but some. */
    private void shrinkTo(long bytes, int butSome) {
        long held = heldBytes();
        var oldest = kept.values().iterator();
        while (held > bytes && kept.size() > butSome) {
            held -= oldest.next().sizeBytes();
            oldest.remove();
        }
    }

    @Override
    public String name() {
        return "crossfilter cubes";
    }

    @Override
    public Level level() {
        return Level.PLOT_DATA;
    }

    @Override
    public synchronized long heldBytes() {
        return kept.values().stream().mapToLong(CrossfilterCube::sizeBytes).sum();
    }

    @Override
    public synchronized long release(long bytes) {
        long before = heldBytes();
        shrinkTo(before - bytes, 0);
        return before - heldBytes();
    }

    /** One cube on its way. */
    private final class Building {
        private final ChainedHandle<CrossfilterCube> job;
        private final Source table;
        private final Key key;
        private final List<AggregateRequest> simple;
        private final Map<String, ColumnDomain> found;
        private final CubeDesign design;
        private final BuiltCube.Builder builder;
        private final Iterator<Map.Entry<List<SelectionClause>, List<Integer>>> passes;
        private CubeDesign.Room room;

        Building(
                ChainedHandle<CrossfilterCube> job,
                Source table,
                Key key,
                List<AggregateRequest> simple,
                Predicate<String> discrete,
                Map<String, ColumnDomain> found) {
            this.job = job;
            this.table = table;
            this.key = key;
            this.simple = simple;
            this.found = found;
            Map<List<SelectionClause>, List<Integer>> byFilter = new LinkedHashMap<>();
            int possible = 0;
            for (int i = 0; i < simple.size(); i++) {
                if (CubeDesign.isPossible(simple.get(i), discrete)) {
                    byFilter.computeIfAbsent(simple.get(i).filter(), f -> new ArrayList<>()).add(i);
                    possible++;
                }
            }
            this.passes = byFilter.entrySet().iterator();
            this.design = new CubeDesign(key.brush(), discrete, this::labels, budgetBytes);
            // Two cubes are kept at least: a hand goes to and fro between two plots.
            this.room = new CubeDesign.Room(budgetBytes / 2, possible);
            this.builder =
                    new BuiltCube.Builder(
                            key.brush(), GridCells.of(key.brush(), this::labels), key.views());
        }

        void begin() {
            if (key.brush() instanceof BrushGrid.Values(String column) && !isComplete(column)) {
                throw PikaException.of(
                                ErrorCode.USAGE,
                                "The column \"%s\" has more than %,d values: too many for a brush."
                                        .formatted(column, ColumnDomain.MAX_LABELS))
                        .column(column)
                        .build();
            }
            next();
        }

        private ColumnDomain domain(String column) {
            ColumnDomain domain = found.get(table.schema().get(column).name());
            if (domain == null) {
                throw new IllegalStateException("no labels of " + column);
            }
            return domain;
        }

        /** {@return the values that occur, as far as they are known} */
        private Labels labels(String column) {
            return Labels.of(domain(column).labels());
        }

        private boolean isComplete(String column) {
            return domain(column).distinctCount() <= ColumnDomain.MAX_LABELS;
        }

        private void next() {
            if (!passes.hasNext()) {
                CrossfilterCube cube = builder.build();
                keep(key, cube);
                job.complete(cube);
                return;
            }
            var pass = passes.next();
            resident(table.filteredBy(pass.getKey()), pass.getValue());
        }

        private void resident(Source source, List<Integer> numbers) {
            LinkedHashSet<String> columns = new LinkedHashSet<>(columns(key.brush()));
            numbers.forEach(number -> columns.addAll(CubeDesign.columns(simple.get(number))));
            Set<String> all = new LinkedHashSet<>(columns);
            all.addAll(ResidentFilter.columns(source));
            if (!ResidentFilter.isPossible(source) || !evaluator.fits(source, all)) {
                stream(source, numbers);
                return;
            }
            AtomicReference<CubeDesign.Pass> made = new AtomicReference<>();
            evaluator.resident(
                    job,
                    source,
                    columns,
                    labels -> {
                        CubeDesign.Pass pass = pass(numbers, labels);
                        made.set(pass);
                        return pass.evaluation();
                    },
                    part -> take(numbers, made.get(), part),
                    () -> stream(source, numbers));
        }

        private CubeDesign.Pass pass(List<Integer> numbers, Function<String, Labels> labels) {
            return design.pass(numbers.stream().map(simple::get).toList(), labels, room);
        }

        /** Codes are given as texts come, which needs all of them to be known before. */
        private void stream(Source source, List<Integer> numbers) {
            List<Integer> known =
                    numbers.stream()
                            .filter(number ->
                                    CubeDesign.columns(simple.get(number)).stream()
                                            .filter(design.discrete())
                                            .allMatch(this::isComplete))
                            .toList();
            Map<String, Labels> labels = new HashMap<>();
            Function<String, Labels> ofColumn =
                    name -> labels.computeIfAbsent(source.schema().get(name).name(), this::growing);
            CubeDesign.Pass pass = pass(known, ofColumn);
            if (pass.evaluation() == null) {
                next();
                return;
            }
            evaluator.stream(
                    job, source, pass.evaluation(), ofColumn, part -> take(known, pass, part));
        }

        private Labels growing(String column) {
            Labels labels = Labels.growing();
            domain(column).labels().forEach(labels::codeOf);
            return labels;
        }

        private void take(List<Integer> numbers, CubeDesign.Pass pass, CubePart part) {
            room = pass.left();
            builder.add(pass.held().stream().map(numbers::get).toList(), part);
            next();
        }
    }
}
