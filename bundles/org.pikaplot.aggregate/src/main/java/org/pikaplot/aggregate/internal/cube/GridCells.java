package org.pikaplot.aggregate.internal.cube;

import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;
import static org.pikaplot.aggregate.internal.scan.Block.INT;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.pikaplot.aggregate.BrushGrid;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.aggregate.internal.kernel.Binning;
import org.pikaplot.aggregate.internal.kernel.Labels;
import org.pikaplot.aggregate.internal.scan.Block;
import org.pikaplot.aggregate.internal.scan.Conditions;

/**
 * The cells of a brush in rows of equal width. The columns of the brush are the first ones of the
 * scan. Immutable; any thread.
 */
public sealed interface GridCells {

    /** {@return the cells of a grid; {@code labels} gives those of a discrete column} */
    static GridCells of(BrushGrid grid, Function<String, Labels> labels) {
        return switch (grid) {
            case BrushGrid.Axis axis ->
                    new OnAxis(axis.column(), new BrushAxis(Binning.of(axis.range(), axis.bins())));
            case BrushGrid.Plane plane ->
                    new OnPlane(
                            plane,
                            new BrushAxis(Binning.of(plane.xRange(), plane.width())),
                            new BrushAxis(Binning.of(plane.yRange(), plane.height())));
            case BrushGrid.Values values ->
                    new OfValues(values.column(), labels.apply(values.column()).texts());
        };
    }

    /** {@return the columns a cell depends on} */
    List<String> columns();

    /** {@return rows of cells} */
    int rows();

    /** {@return cells a row} */
    int width();

    /** {@return all cells} */
    default int count() {
        return rows() * width();
    }

    /** Finds the cell of each row of a block; -1 for rows that no brush selects. */
    void locate(Block block, int[] cells);

    /** {@return the cells a brush means} */
    Cut cut(SelectionClause brush);

    private static IllegalArgumentException misfit(GridCells grid, SelectionClause brush) {
        return new IllegalArgumentException(brush + " is no brush over " + grid.columns());
    }

    /** Bins of one column. */
    record OnAxis(String column, BrushAxis axis) implements GridCells {
        @Override
        public List<String> columns() {
            return List.of(column);
        }

        @Override
        public int rows() {
            return 1;
        }

        @Override
        public int width() {
            return axis.binning().bins();
        }

        @Override
        public void locate(Block block, int[] cells) {
            locate(block.doubles(0), block.rows(), axis.binning(), cells);
        }

        private static void locate(MemorySegment values, int rows, Binning bins, int[] cells) {
            double min = bins.min();
            double max = bins.max();
            double shrink = bins.shrink();
            double origin = bins.origin();
            double scale = bins.scale();
            int last = bins.bins() - 1;
            for (int row = 0; row < rows; row++) {
                double value = values.getAtIndex(DOUBLE, row);
                int bin = (int) ((value * shrink - origin) * scale);
                bin = bin > last ? last : bin;
                cells[row] = value >= min && value <= max ? bin : -1;
            }
        }

        @Override
        public Cut cut(SelectionClause brush) {
            if (!(brush instanceof SelectionClause.Interval interval)
                    || !interval.column().equalsIgnoreCase(column)) {
                throw misfit(this, brush);
            }
            BrushAxis.Span span = axis.span(interval.range());
            if (span == null) {
                return Cut.nothing(column, false);
            }
            var cells = new SelectionClause.Interval(column, axis.range(span));
            return new Cut(
                    List.of(new Run(0, span.from(), span.to())),
                    List.of(cells),
                    cells.range().equals(interval.range()));
        }
    }

    /** Cells of two columns. */
    record OnPlane(BrushGrid.Plane plane, BrushAxis across, BrushAxis upwards)
            implements GridCells {
        @Override
        public List<String> columns() {
            return List.of(plane.x(), plane.y());
        }

        @Override
        public int rows() {
            return plane.height();
        }

        @Override
        public int width() {
            return plane.width();
        }

        @Override
        public void locate(Block block, int[] cells) {
            BinPairs.locate(
                    block.doubles(0),
                    block.doubles(1),
                    block.rows(),
                    across.binning(),
                    upwards.binning(),
                    -1,
                    cells);
        }

        @Override
        public Cut cut(SelectionClause brush) {
            return switch (brush) {
                case SelectionClause.Rectangle rectangle
                        when isOver(rectangle.x(), rectangle.y()) ->
                        rectangle(rectangle);
                case SelectionClause.Lasso lasso when isOver(lasso.x(), lasso.y()) -> lasso(lasso);
                default -> throw misfit(this, brush);
            };
        }

        private boolean isOver(String x, String y) {
            return x.equalsIgnoreCase(plane.x()) && y.equalsIgnoreCase(plane.y());
        }

        private Cut rectangle(SelectionClause.Rectangle brush) {
            BrushAxis.Span x = across.span(brush.xRange());
            BrushAxis.Span y = upwards.span(brush.yRange());
            if (x == null || y == null) {
                return Cut.nothing(plane.x(), false);
            }
            List<Run> runs = new ArrayList<>();
            for (int row = y.from(); row <= y.to(); row++) {
                runs.add(new Run(row, x.from(), x.to()));
            }
            SelectionClause.Rectangle cells = clause(x, y);
            boolean exact =
                    cells.xRange().equals(brush.xRange()) && cells.yRange().equals(brush.yRange());
            return new Cut(runs, List.of(cells), exact);
        }

        private SelectionClause.Rectangle clause(BrushAxis.Span x, BrushAxis.Span y) {
            return new SelectionClause.Rectangle(
                    plane.x(), across.range(x), plane.y(), upwards.range(y));
        }

        private Cut lasso(SelectionClause.Lasso brush) {
            double[] corners = brush.polygon().stream().mapToDouble(Double::doubleValue).toArray();
            List<Run> runs = new ArrayList<>();
            for (int row = 0; row < rows(); row++) {
                double middle = upwards.middle(row);
                int from = -1;
                for (int cell = 0; cell <= width(); cell++) {
                    boolean inside =
                            cell < width()
                                    && Conditions.inside(corners, across.middle(cell), middle);
                    if (inside && from < 0) {
                        from = cell;
                    } else if (!inside && from >= 0) {
                        runs.add(new Run(row, from, cell - 1));
                        from = -1;
                    }
                }
            }
            if (runs.isEmpty()) {
                return Cut.nothing(plane.x(), false);
            }
            List<SelectionClause> cells = new ArrayList<>();
            for (Run run : runs) {
                cells.add(
                        clause(
                                new BrushAxis.Span(run.from(), run.to()),
                                new BrushAxis.Span(run.row(), run.row())));
            }
            return new Cut(runs, cells, false);
        }
    }

    /** The values of a discrete column, by code. */
    record OfValues(String column, List<String> texts) implements GridCells {
        @Override
        public List<String> columns() {
            return List.of(column);
        }

        @Override
        public int rows() {
            return 1;
        }

        @Override
        public int width() {
            return Math.max(1, texts.size());
        }

        @Override
        public void locate(Block block, int[] cells) {
            // NULL has code -1, and no brush selects it.
            MemorySegment codes = block.codes(0);
            for (int row = 0; row < block.rows(); row++) {
                cells[row] = codes.getAtIndex(INT, row);
            }
        }

        @Override
        public Cut cut(SelectionClause brush) {
            if (!(brush instanceof SelectionClause.Points points)
                    || !points.column().equalsIgnoreCase(column)) {
                throw misfit(this, brush);
            }
            Set<String> wanted = Set.copyOf(points.values());
            List<Run> runs = new ArrayList<>();
            for (int code = 0; code < texts.size(); code++) {
                if (wanted.contains(texts.get(code))) {
                    runs.add(new Run(0, code, code));
                }
            }
            return new Cut(runs, List.of(points), true);
        }
    }
}
