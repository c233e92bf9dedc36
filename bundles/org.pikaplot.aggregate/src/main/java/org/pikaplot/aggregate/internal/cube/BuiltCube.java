package org.pikaplot.aggregate.internal.cube;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.BrushGrid;
import org.pikaplot.aggregate.CrossfilterCube;
import org.pikaplot.aggregate.SelectionClause;

/** Counts that were made, ready to answer. */
public final class BuiltCube implements CrossfilterCube {
    private final BrushGrid grid;
    private final GridCells cells;
    private final List<AggregateRequest> requests;
    private final List<Optional<Held>> held;

    /** Counts of one simple request. */
    private record Held(GridCells grid, ViewCells counts) {}

    private BuiltCube(
            BrushGrid grid,
            GridCells cells,
            List<AggregateRequest> requests,
            List<Optional<Held>> held) {
        this.grid = grid;
        this.cells = cells;
        this.requests = List.copyOf(requests);
        this.held = List.copyOf(held);
    }

    /** {@return the requests that a request is made of, itself where it is simple, in order} */
    public static Stream<AggregateRequest> simple(AggregateRequest request) {
        return request instanceof AggregateRequest.All(List<AggregateRequest> parts)
                ? parts.stream().flatMap(BuiltCube::simple)
                : Stream.of(request);
    }

    /** Collects what passes found. One thread at a time. */
    public static final class Builder {
        private final BrushGrid grid;
        private final GridCells cells;
        private final List<AggregateRequest> requests;
        private final Held[] held;

        /**
         * @param cells those of the grid
         * @param requests as they were asked
         */
        public Builder(BrushGrid grid, GridCells cells, List<AggregateRequest> requests) {
            this.grid = grid;
            this.cells = cells;
            this.requests = requests;
            this.held = new Held[(int) requests.stream().flatMap(BuiltCube::simple).count()];
        }

        /**
         * Takes what a pass found.
         *
         * @param numbers of the simple requests the pass was for
         */
        public void add(List<Integer> numbers, CubePart part) {
            for (int i = 0; i < numbers.size(); i++) {
                held[numbers.get(i)] = new Held(part.grid(), part.views().get(i));
            }
        }

        /** {@return the cube} */
        public BuiltCube build() {
            return new BuiltCube(
                    grid, cells, requests, Arrays.stream(held).map(Optional::ofNullable).toList());
        }
    }

    @Override
    public BrushGrid grid() {
        return grid;
    }

    @Override
    public List<Optional<AggregateRequest>> views() {
        return gathered(
                held.stream()
                        .map(found -> found.map(view -> view.counts().view().request()))
                        .toList(),
                AggregateRequest.All::new);
    }

    @Override
    public Brushed answer(SelectionClause brush) {
        Cut cut = cells.cut(brush);
        Map<GridCells, List<Run>> runs = new HashMap<>(Map.of(cells, cut.runs()));
        List<Optional<AggregateResult>> answers =
                held.stream().map(found -> found.map(view -> answer(view, brush, runs))).toList();
        return new Brushed(gathered(answers, AggregateResult.All::new), cut.cells(), cut.exact());
    }

    private static AggregateResult answer(
            Held view, SelectionClause brush, Map<GridCells, List<Run>> runs) {
        // The codes of a discrete column may differ between passes, and with them the runs.
        List<Run> found = runs.computeIfAbsent(view.grid(), grid -> grid.cut(brush).runs());
        return view.counts().answer(found, view.grid().width());
    }

    /** {@return what was found of simple requests, put together as they were asked} */
    private <T> List<Optional<T>> gathered(List<Optional<T>> simple, Function<List<T>, T> all) {
        Iterator<Optional<T>> next = simple.iterator();
        return requests.stream().map(request -> gathered(request, next, all)).toList();
    }

    private static <T> Optional<T> gathered(
            AggregateRequest request, Iterator<Optional<T>> next, Function<List<T>, T> all) {
        if (!(request instanceof AggregateRequest.All(List<AggregateRequest> parts))) {
            return next.next();
        }
        List<Optional<T>> found = parts.stream().map(part -> gathered(part, next, all)).toList();
        return found.stream().allMatch(Optional::isPresent)
                ? Optional.of(all.apply(found.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    @Override
    public long sizeBytes() {
        return held.stream()
                .flatMap(Optional::stream)
                .mapToLong(view -> view.counts().sizeBytes())
                .sum();
    }
}
