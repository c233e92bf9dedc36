package org.pikaplot.aggregate.internal.cube;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.BrushGrid;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.aggregate.internal.kernel.GroupByEvaluation;
import org.pikaplot.aggregate.internal.kernel.Labels;

/**
 * How a cube is laid out within a budget of bytes.
 *
 * @param grid of the brush
 * @param discrete whether a column is read as codes
 * @param series the labels of a split column that make series
 * @param laneBytes what counting may take in all
 */
public record CubeDesign(
        BrushGrid grid,
        Predicate<String> discrete,
        Function<String, Labels> series,
        long laneBytes) {

    /**
     * What is left of the budget.
     *
     * @param bytes left
     * @param views that have no room yet
     */
    public record Room(long bytes, int views) {
        /** Counts that cannot be coarser take what they need, but leave half for others. */
        private long ofCounts() {
            return views > 1 ? bytes / 2 : bytes;
        }

        private long ofDensity() {
            return bytes / Math.max(1, views);
        }

        private Room without(long taken) {
            return new Room(bytes - taken, views - 1);
        }
    }

    /** {@return whether answers to a request can be put together from counts, given room} */
    public static boolean isPossible(AggregateRequest request, Predicate<String> discrete) {
        return switch (request) {
            case AggregateRequest.Bin1D bins -> {
                String split = bins.split();
                yield split == null || discrete.test(split);
            }
            case AggregateRequest.Bin2D _ -> true;
            case AggregateRequest.GroupBy groups ->
                    groups.keys().stream().allMatch(discrete)
                            && groups.measures().stream()
                                    .noneMatch(m -> m.function() == Measure.Function.MEDIAN);
            case AggregateRequest.Rows _,
                    AggregateRequest.Hexagons _,
                    AggregateRequest.M4 _,
                    AggregateRequest.Quantiles _,
                    AggregateRequest.All _ ->
                    false;
        };
    }

    /** {@return the columns of a request that {@link #isPossible}} */
    public static List<String> columns(AggregateRequest request) {
        return switch (request) {
            case AggregateRequest.Bin1D bins ->
                    Stream.concat(Stream.of(bins.column()), Stream.ofNullable(bins.split()))
                            .toList();
            case AggregateRequest.Bin2D cells -> List.of(cells.x(), cells.y());
            case AggregateRequest.GroupBy groups ->
                    Stream.concat(
                                    groups.keys().stream(),
                                    groups.measures().stream()
                                            .flatMap(m -> Stream.ofNullable(m.column())))
                            .toList();
            default -> throw new IllegalArgumentException("not in a cube: " + request);
        };
    }

    /**
     * One pass over the rows for some requests.
     *
     * @param held which of the requests, in order, the pass counts
     * @param evaluation the pass; null when none fits
     * @param left what is left for further passes
     */
    public record Pass(List<Integer> held, @Nullable CubeEvaluation evaluation, Room left) {
        public Pass {
            held = List.copyOf(held);
        }
    }

    /**
     * {@return a pass for as many of the requests as there is room for}
     *
     * @param labels what the codes of a discrete column mean
     */
    public Pass pass(List<AggregateRequest> requests, Function<String, Labels> labels, Room room) {
        GridCells cells = GridCells.of(grid, labels);
        List<Integer> held = new ArrayList<>();
        List<CubeView> views = new ArrayList<>();
        Room left = room;
        for (int i = 0; i < requests.size(); i++) {
            Optional<CubeView> view = view(requests.get(i), cells.count(), labels, left);
            view.ifPresent(views::add);
            if (view.isPresent()) {
                held.add(i);
            }
            left =
                    left.without(
                            view.map(v -> ViewCells.sizeBytes(v, cells.count(), true)).orElse(0L));
        }
        return new Pass(
                held,
                views.isEmpty() ? null : new CubeEvaluation(cells, views, discrete, laneBytes),
                left);
    }

    private Optional<CubeView> view(
            AggregateRequest request, long cells, Function<String, Labels> labels, Room room) {
        CubeView view =
                switch (request) {
                    case AggregateRequest.Bin1D bins -> bins(bins, labels);
                    case AggregateRequest.Bin2D density ->
                            GridView.of(density, room.ofDensity() / (cells * Integer.BYTES));
                    case AggregateRequest.GroupBy groups -> groups(groups, labels);
                    default -> null;
                };
        return Optional.ofNullable(view)
                .filter(v -> ViewCells.sizeBytes(v, cells, true) <= room.ofCounts());
    }

    private CubeView bins(AggregateRequest.Bin1D request, Function<String, Labels> labels) {
        String split = request.split();
        return BinsView.of(
                request,
                split == null
                        ? null
                        : labels.apply(split)
                                .occurring(java.util.Set.copyOf(series.apply(split).texts())));
    }

    private static @Nullable CubeView groups(
            AggregateRequest.GroupBy request, Function<String, Labels> labels) {
        List<Labels> keys = request.keys().stream().map(labels).toList();
        return GroupByEvaluation.places(keys) > GroupByEvaluation.MAX_PLACES
                ? null
                : new GroupsView(request, keys);
    }
}
