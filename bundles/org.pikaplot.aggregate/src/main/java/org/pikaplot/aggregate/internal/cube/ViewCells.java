package org.pikaplot.aggregate.internal.cube;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.aggregate.internal.scan.Block;

/** What one view has counted for each cell of a brush. Filled by one thread at a time. */
public final class ViewCells {
    private final CubeView view;
    private final int cells;
    private final int[] numbers;
    private final Counts rows;
    private final List<MeasureCells> measures;

    /**
     * @param cells of the brush
     * @param number the number of a column in the scan
     * @param discrete whether a column is read as codes
     */
    ViewCells(CubeView view, int cells, ToIntFunction<String> number, Predicate<String> discrete) {
        this.view = view;
        this.cells = cells;
        this.numbers = view.columns().stream().mapToInt(number).toArray();
        this.rows = new Counts(cells, view.places());
        this.measures =
                columns(view.measures())
                        .map(wanted ->
                                new MeasureCells(
                                        wanted.measure(),
                                        number.applyAsInt(wanted.column()),
                                        discrete.test(wanted.column()),
                                        cells,
                                        view.places()))
                        .toList();
    }

    private record Wanted(Measure measure, String column) {}

    private static Stream<Wanted> columns(List<Measure> measures) {
        return measures.stream()
                .flatMap(measure ->
                        Stream.ofNullable(measure.column())
                                .map(column -> new Wanted(measure, column)));
    }

    /** {@return the columns a view needs} */
    static List<String> columns(CubeView view) {
        return Stream.concat(view.columns().stream(), columns(view.measures()).map(Wanted::column))
                .toList();
    }

    /** {@return bytes for so many cells: while rows are read, or when they are summed up} */
    static long sizeBytes(CubeView view, long cells, boolean finished) {
        long each =
                Integer.BYTES
                        + view.measures().stream()
                                .mapToLong(measure -> MeasureCells.bytes(measure, finished))
                                .sum();
        return cells * view.places() * each;
    }

    void add(Block block, int[] cellOfRow, int[] placeOfRow) {
        view.place(block, numbers, placeOfRow);
        rows.add(cellOfRow, placeOfRow, block.rows());
        measures.forEach(measure -> measure.add(block, cellOfRow, placeOfRow));
    }

    void add(ViewCells other) {
        rows.add(other.rows);
        for (int i = 0; i < measures.size(); i++) {
            measures.get(i).add(other.measures.get(i), cells);
        }
    }

    void sumUp(GridCells grid) {
        rows.sumUp(grid.rows(), grid.width());
        measures.forEach(measure -> measure.sumUp(grid.rows(), grid.width()));
    }

    CubeView view() {
        return view;
    }

    long sizeBytes() {
        return sizeBytes(view, cells, true);
    }

    /** {@return the answer for some cells} Only after {@link #sumUp}. */
    AggregateResult answer(List<Run> runs, int width) {
        return view.result(
                new Totals(
                        rows.total(runs, width),
                        measures.stream().map(measure -> measure.total(runs, width)).toList()));
    }
}
