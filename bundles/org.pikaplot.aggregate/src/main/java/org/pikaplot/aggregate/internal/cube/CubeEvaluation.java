package org.pikaplot.aggregate.internal.cube;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.internal.scan.Block;
import org.pikaplot.aggregate.internal.scan.Evaluation;
import org.pikaplot.aggregate.internal.scan.Kernel;

/** One pass that counts some views over the cells of a brush. */
public final class CubeEvaluation implements Evaluation<CubePart> {
    private final GridCells grid;
    private final List<CubeView> views;
    private final Predicate<String> discrete;
    private final List<String> columns;
    private final Lane[] lanes;

    /**
     * @param views what is counted, by the number of the request
     * @param discrete whether a column is read as codes
     * @param laneBytes what counts may take while rows are read
     */
    CubeEvaluation(
            GridCells grid, List<CubeView> views, Predicate<String> discrete, long laneBytes) {
        this.grid = grid;
        this.views = List.copyOf(views);
        this.discrete = discrete;
        LinkedHashSet<String> names = new LinkedHashSet<>();
        views.forEach(view -> names.addAll(ViewCells.columns(view)));
        // A column of the brush may be one of a view, too; those of the brush are the first.
        this.columns = new ArrayList<>(grid.columns());
        names.stream().filter(name -> !columns.contains(name)).forEach(columns::add);
        long size =
                views.stream()
                        .mapToLong(view -> ViewCells.sizeBytes(view, grid.count(), false))
                        .sum();
        this.lanes = new Lane[(int) Math.clamp(laneBytes / Math.max(1, size), 1, 64)];
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = new Lane();
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean isLabelled(int column) {
        return discrete.test(columns.get(column));
    }

    @Override
    public boolean ordered() {
        return false;
    }

    /** Threads beyond what memory allows share lanes. */
    @Override
    public Kernel kernel(int part) {
        return lanes[part % lanes.length];
    }

    @Override
    public boolean merge(List<Kernel> kernels) {
        // Their findings are in the lanes.
        return false;
    }

    @Override
    public CubePart result() {
        List<ViewCells> sum = lanes[0].cells();
        for (int i = 1; i < lanes.length; i++) {
            List<ViewCells> more = lanes[i].takeCells();
            if (more != null) {
                for (int view = 0; view < sum.size(); view++) {
                    sum.get(view).add(more.get(view));
                }
            }
        }
        sum.forEach(cells -> cells.sumUp(grid));
        return new CubePart(grid, sum);
    }

    /** Counts of the threads that share it. */
    private final class Lane implements Kernel {
        private @Nullable List<ViewCells> cells;
        private int[] cellOfRow = new int[0];
        private int[] placeOfRow = new int[0];

        @Override
        public synchronized void accept(Block block) {
            int rows = block.rows();
            if (cellOfRow.length < rows) {
                cellOfRow = new int[rows];
                placeOfRow = new int[rows];
            }
            grid.locate(block, cellOfRow);
            for (ViewCells view : cells()) {
                view.add(block, cellOfRow, placeOfRow);
            }
        }

        synchronized List<ViewCells> cells() {
            List<ViewCells> known = cells;
            if (known == null) {
                known =
                        views.stream()
                                .map(view ->
                                        new ViewCells(
                                                view, grid.count(), columns::indexOf, discrete))
                                .toList();
                cells = known;
            }
            return known;
        }

        synchronized @Nullable List<ViewCells> takeCells() {
            List<ViewCells> taken = cells;
            cells = null;
            return taken;
        }
    }
}
