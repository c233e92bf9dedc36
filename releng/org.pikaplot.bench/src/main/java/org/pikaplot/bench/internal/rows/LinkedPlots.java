package org.pikaplot.bench.internal.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.AggregateService;
import org.pikaplot.aggregate.BrushGrid;
import org.pikaplot.aggregate.CrossfilterCube;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.TableRef;

/**
 * A brush and the three plots that follow it: two histograms and a density. Both contenders hold
 * the same counts: ours in a cube, the bare driver in a table a plot.
 *
 * @param brush what the brush can tell apart
 * @param views what follows
 */
record LinkedPlots(BrushGrid brush, List<AggregateRequest> views) {
    private static final int PIXELS = 1_000;
    private static final Range CLOUD = new Range(-5, 5);
    private static final Range SERIES = new Range(-60, 64);

    /** {@return an interval over x at pixel resolution} {@code round} makes every one another. */
    static LinkedPlots ofInterval(int round) {
        return new LinkedPlots(new BrushGrid.Axis("x", cloud(round), PIXELS), views(800, 500));
    }

    /** {@return a rectangle over x and y in 64 x 64 cells} */
    static LinkedPlots ofRectangle(int round) {
        return new LinkedPlots(
                new BrushGrid.Plane(
                        "x",
                        "y",
                        cloud(round),
                        CLOUD,
                        BrushGrid.PLANE_CELLS,
                        BrushGrid.PLANE_CELLS),
                views(800, 500));
    }

    private static Range cloud(int round) {
        return new Range(CLOUD.min(), CLOUD.max() + round * 1e-6);
    }

    private static List<AggregateRequest> views(int width, int height) {
        return List.of(
                new AggregateRequest.Bin1D("y", CLOUD, 50, null, List.of()),
                new AggregateRequest.Bin1D("v", SERIES, 50, null, List.of()),
                new AggregateRequest.Bin2D("y", "v", CLOUD, SERIES, width, height, List.of()));
    }

    CrossfilterCube build(AggregateService aggregates, TableRef table) {
        return aggregates.cube(table, brush, views, null, Priority.VISIBLE).await();
    }

    /** A brush: from and to cell across, and for a plane upwards. */
    record Cells(int left, int right, int low, int high) {}

    /** {@return another brush each round, of any size} */
    Cells cells(int round) {
        int width = brush instanceof BrushGrid.Axis ? PIXELS : BrushGrid.PLANE_CELLS;
        int left = (round * 37) % (width / 2);
        int right = left + (round * 53) % (width / 2);
        int low = (round * 5) % 32;
        int high = low + (round * 7) % 32;
        return new Cells(left, right, low, high);
    }

    /** {@return the same as a clause, its borders well inside of the outer cells} */
    SelectionClause clause(Cells cells) {
        return switch (brush) {
            case BrushGrid.Axis axis ->
                    new SelectionClause.Interval(
                            axis.column(),
                            range(axis.range(), axis.bins(), cells.left(), cells.right()));
            case BrushGrid.Plane plane ->
                    new SelectionClause.Rectangle(
                            plane.x(),
                            range(plane.xRange(), plane.width(), cells.left(), cells.right()),
                            plane.y(),
                            range(plane.yRange(), plane.height(), cells.low(), cells.high()));
            case BrushGrid.Values _ -> throw new IllegalStateException("not measured");
        };
    }

    private static Range range(Range axis, int bins, int from, int to) {
        double cell = axis.span() / bins;
        return new Range(axis.min() + (from + 0.25) * cell, axis.min() + (to + 0.75) * cell);
    }

    /** {@return what a brush leaves of all plots} */
    static List<int[]> counts(CrossfilterCube.Brushed brushed) {
        List<int[]> counts = new ArrayList<>();
        for (var result : brushed.results()) {
            switch (result.orElseThrow()) {
                case AggregateResult.Bin1D bins ->
                        counts.add(
                                java.util.Arrays.stream(bins.counts()[0])
                                        .mapToInt(Math::toIntExact)
                                        .toArray());
                case AggregateResult.Bin2D grid -> counts.add(grid.counts());
                default -> throw new IllegalStateException("not measured");
            }
        }
        return counts;
    }

    /** {@return a text that differs when any count does} */
    static String summary(List<int[]> counts) {
        StringBuilder text = new StringBuilder();
        counts.forEach(view ->
                text.append(java.util.Arrays.stream(view).asLongStream().sum())
                        .append(':')
                        .append(java.util.Arrays.hashCode(view))
                        .append(' '));
        return text.toString();
    }

    // ---- the peer

    /**
     * Makes the same counts as tables {@code brush_0 ...} of the driver.
     *
     * @param held the requests as the cube answers them
     */
    void createTables(Connection bare, String table, List<AggregateRequest> held)
            throws SQLException {
        try (var sql = bare.createStatement()) {
            for (int view = 0; view < held.size(); view++) {
                sql.execute(
                        "CREATE OR REPLACE TEMP TABLE brush_%d AS SELECT %s, %s AS p, count(*)::INTEGER AS n FROM %s WHERE %s AND %s GROUP BY ALL"
                                .formatted(
                                        view,
                                        brushCells(),
                                        place(held.get(view)),
                                        table,
                                        brushWithin(),
                                        within(held.get(view))));
            }
        }
    }

    private String brushCells() {
        return switch (brush) {
            case BrushGrid.Axis axis -> bin(axis.column(), axis.range(), axis.bins()) + " AS a";
            case BrushGrid.Plane plane ->
                    bin(plane.x(), plane.xRange(), plane.width())
                            + " AS a, "
                            + bin(plane.y(), plane.yRange(), plane.height())
                            + " AS b";
            case BrushGrid.Values _ -> throw new IllegalStateException("not measured");
        };
    }

    private String brushWithin() {
        return switch (brush) {
            case BrushGrid.Axis axis -> within(axis.column(), axis.range());
            case BrushGrid.Plane plane ->
                    within(plane.x(), plane.xRange()) + " AND " + within(plane.y(), plane.yRange());
            case BrushGrid.Values _ -> throw new IllegalStateException("not measured");
        };
    }

    private static String place(AggregateRequest view) {
        return view instanceof AggregateRequest.Bin2D grid
                ? "%s * %d + %s"
                        .formatted(
                                bin(grid.y(), grid.yRange(), grid.height()),
                                grid.width(),
                                bin(grid.x(), grid.xRange(), grid.width()))
                : bin(bins(view).column(), bins(view).range(), bins(view).bins());
    }

    private static String within(AggregateRequest view) {
        return view instanceof AggregateRequest.Bin2D grid
                ? within(grid.x(), grid.xRange()) + " AND " + within(grid.y(), grid.yRange())
                : within(bins(view).column(), bins(view).range());
    }

    private static AggregateRequest.Bin1D bins(AggregateRequest view) {
        return (AggregateRequest.Bin1D) view;
    }

    /** The bin of a value as {@link AggregateRequest.Bin1D} defines it. */
    private static String bin(String column, Range range, int bins) {
        return "least(CAST(trunc((%s - (%s)) * CAST('%s' AS DOUBLE)) AS INTEGER), %d)"
                .formatted(column, range.min(), bins / range.span(), bins - 1);
    }

    private static String within(String column, Range range) {
        return "%s BETWEEN %s AND CAST('%s' AS DOUBLE)".formatted(column, range.min(), range.max());
    }

    /** {@return statements that ask the tables for a brush} For {@link #ask}; to be closed. */
    List<PreparedStatement> questions(Connection bare) throws SQLException {
        String where =
                brush instanceof BrushGrid.Axis
                        ? "a BETWEEN ? AND ?"
                        : "a BETWEEN ? AND ? AND b BETWEEN ? AND ?";
        List<PreparedStatement> statements = new ArrayList<>();
        for (int view = 0; view < views.size(); view++) {
            statements.add(
                    bare.prepareStatement(
                            "SELECT p, CAST(sum(n) AS BIGINT) FROM brush_%d WHERE %s GROUP BY p"
                                    .formatted(view, where)));
        }
        return statements;
    }

    /** {@return what the tables say a brush leaves of all plots} */
    List<int[]> ask(List<PreparedStatement> questions, Cells cells, List<int[]> sizes)
            throws SQLException {
        List<int[]> counts = new ArrayList<>();
        for (int view = 0; view < questions.size(); view++) {
            PreparedStatement question = questions.get(view);
            question.setInt(1, cells.left());
            question.setInt(2, cells.right());
            if (brush instanceof BrushGrid.Plane) {
                question.setInt(3, cells.low());
                question.setInt(4, cells.high());
            }
            int[] found = new int[sizes.get(view).length];
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    found[rows.getInt(1)] = rows.getInt(2);
                }
            }
            counts.add(found);
        }
        return counts;
    }
}
