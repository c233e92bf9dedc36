package org.pikaplot.session.internal.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateService;
import org.pikaplot.aggregate.ColumnDomain;
import org.pikaplot.aggregate.Lattice;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.TableRef;
import org.pikaplot.session.Calibration.Point;
import org.pikaplot.session.Calibration.Sweep;

/**
 * Zoomed densities and lines by every way there is, over tables of growing size.
 *
 * @param densities milliseconds of a density
 * @param lines milliseconds of a line
 * @param pyramidFromRows from where on scanning a density can be felt
 * @param treeFromRows from where on scanning a line can be felt
 * @param kernelRowsPerMilli speed of the scan
 * @param loadRowsPerMilli speed of loading two columns
 */
record PlotWays(
        Sweep densities,
        Sweep lines,
        long pyramidFromRows,
        long treeFromRows,
        long kernelRowsPerMilli,
        long loadRowsPerMilli) {
    /** A tenth of a frame at 60 Hz: nobody feels less. */
    private static final double UNFELT_MILLIS = 1.6;

    private static final long FEWEST_ROWS = 1 << 17;
    private static final long NEVER = Long.MAX_VALUE;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    static PlotWays measure(Laboratory laboratory, AggregateService.Factory aggregates, long rows) {
        List<Point> densities = new ArrayList<>();
        List<Point> lines = new ArrayList<>();
        double[] speeds = new double[3];
        List<Long> sizes = sizes(rows);
        for (long size : sizes) {
            laboratory.withService(
                    laboratory.limits(),
                    service -> {
                        Ways ways = new Ways(laboratory, aggregates, service, size);
                        speeds[0] = size / ways.load();
                        speeds[1] = size / ways.density(densities);
                        speeds[2] = size / ways.line(lines);
                    });
            laboratory.advance(0.5 / sizes.size());
        }
        long pyramidFrom = rounded(UNFELT_MILLIS * speeds[1]);
        long treeFrom = rounded(UNFELT_MILLIS * speeds[2]);
        return new PlotWays(
                new Sweep(
                        "densities",
                        "A zoomed density of about 400 x 250 cells",
                        "rows",
                        "ms",
                        densities,
                        felt("A density", speeds[1], "a pyramid", pyramidFrom)),
                new Sweep(
                        "lines",
                        "A zoomed line of 1,600 pixel columns",
                        "rows",
                        "ms",
                        lines,
                        felt("A line", speeds[2], "a tree", treeFrom)),
                pyramidFrom,
                treeFrom,
                Math.max(1, Math.round(speeds[1])),
                Math.max(1, Math.round(speeds[0])));
    }

    private static String felt(String what, double rowsPerMilli, String prepared, long from) {
        return String.format(
                Locale.ROOT,
                "%s scans %,.0f rows a millisecond, so %s is built from %,d rows on.",
                what,
                rowsPerMilli,
                prepared,
                from);
    }

    /** Two digits are all that a measurement like this can tell. */
    private static long rounded(double rows) {
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(10, rows))) - 1);
        return Math.max(FEWEST_ROWS, Math.round(Math.round(rows / unit) * unit));
    }

    static List<Long> sizes(long rows) {
        List<Long> sizes = new ArrayList<>();
        for (long size = rows; size >= FEWEST_ROWS; size /= 4) {
            sizes.addFirst(size);
        }
        return sizes.isEmpty() ? List.of(rows) : sizes;
    }

    /** The ways over one table. */
    private static final class Ways {
        /** Viewports below are for the stopwatch. */
        private static final int FIRST_PREPARING = 20;

        private static final Tuning SCAN = new Tuning(NEVER, NEVER, NEVER, 1 << 30, 1 << 30);
        private static final Tuning PREPARE = new Tuning(0, 0, NEVER, 1 << 30, 1 << 30);

        private final Laboratory laboratory;
        private final ComputeService service;
        private final AggregateService scanning;
        private final AggregateService preparing;
        private final TableRef.Stored table;
        private final long rows;

        Ways(
                Laboratory laboratory,
                AggregateService.Factory aggregates,
                ComputeService service,
                long rows) {
            this.laboratory = laboratory;
            this.service = service;
            this.rows = rows;
            scanning = aggregates.over(service, SCAN);
            preparing = aggregates.over(service, PREPARE);
            table = laboratory.points(service, rows);
        }

        /** {@return milliseconds until two columns are there} */
        double load() {
            return laboratory.millis(run -> {
                service.relieve();
                laboratory.await(service.columns(table, List.of("x", "y"))).close();
            });
        }

        /** Adds what each way takes. {@return what the scan takes} */
        double density(List<Point> points) {
            Map<String, ColumnDomain> domains =
                    laboratory.await(preparing.domains(table, List.of("x", "y")));
            Lattice across = lattice(domains, "x");
            Lattice upwards = lattice(domains, "y");
            double scan = laboratory.millis(run -> answer(scanning, density(across, upwards, run)));
            add(points, "scan", scan);
            IntFunction<AggregateRequest> fresh = run -> density(across, upwards, run);
            if (prepared(fresh, "pyramid")) {
                add(
                        points,
                        "pyramid",
                        laboratory.millis(run -> answer(preparing, fresh.apply(run))));
            }
            add(points, "SQL", laboratory.millis(this::sqlDensity));
            return scan;
        }

        private static Lattice lattice(Map<String, ColumnDomain> domains, String column) {
            ColumnDomain domain = Objects.requireNonNull(domains.get(column));
            return Lattice.of(domain.range().orElseThrow(), false).orElseThrow();
        }

        /** A viewport of most of each axis, each time another. */
        private static AggregateRequest density(Lattice across, Lattice upwards, int run) {
            double shift = 0.01 * run;
            Range viewport = new Range(shift - 4.5, shift + 3.5);
            Lattice.Cells x = across.over(viewport, 400).orElseThrow();
            Lattice.Cells y = upwards.over(viewport, 250).orElseThrow();
            return new AggregateRequest.Bin2D(
                    "x", "y", x.range(), y.range(), x.count(), y.count(), List.of());
        }

        private void sqlDensity(int run) {
            String sql =
                    """
                    SELECT CAST(floor((x - %1$s) * 50) AS INTEGER) AS i,
                    CAST(floor((y - %1$s) * 31.25) AS INTEGER) AS j, count(*) AS n FROM points
                    WHERE x BETWEEN %1$s AND %1$s + 8 AND y BETWEEN %1$s AND %1$s + 8 GROUP BY i, j\
                    """
                            .formatted(-4.5 + 0.01 * run);
            laboratory.await(
                    service.stream(QueryRequest.of(sql, Map.of("points", table)), batch -> true));
        }

        /** Adds what each way takes. {@return what the scan takes} */
        double line(List<Point> points) {
            laboratory.await(scanning.domains(table, List.of("t", "v")));
            double scan = laboratory.millis(run -> answer(scanning, line(run)));
            add(points, "scan", scan);
            if (prepared(this::line, "tree")) {
                add(points, "tree", laboratory.millis(run -> answer(preparing, line(run))));
            }
            return scan;
        }

        private AggregateRequest line(int run) {
            double begin = rows * (0.1 + 0.003 * run);
            return new AggregateRequest.M4(
                    "t", "v", new Range(begin, begin + rows * 0.5), 1_600, null, List.of());
        }

        private AggregateService.Answer answer(AggregateService service, AggregateRequest request) {
            return laboratory.await(service.submit(table, request, null, Priority.VISIBLE));
        }

        /** Asks anew until what makes it quick has been built; false where it never is. */
        private boolean prepared(IntFunction<AggregateRequest> fresh, String way) {
            long end = System.nanoTime() + PATIENCE_NANOS;
            for (int asked = FIRST_PREPARING; System.nanoTime() < end; asked++) {
                if (answer(preparing, fresh.apply(asked % 100)).way().contains(way)) {
                    return true;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
            return false;
        }

        private void add(List<Point> points, String way, double millis) {
            points.add(new Point(way, rows, millis));
        }
    }
}
