package org.pikaplot.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pikaplot.bench.internal.rows.BrushBuild;
import org.pikaplot.bench.internal.rows.BrushStep;
import org.pikaplot.bench.internal.rows.BrushStepAtScale;
import org.pikaplot.bench.internal.rows.CancelledQuestion;
import org.pikaplot.bench.internal.rows.CsvLoad;
import org.pikaplot.bench.internal.rows.CsvPreview;
import org.pikaplot.bench.internal.rows.DensityGrid;
import org.pikaplot.bench.internal.rows.FullImport;
import org.pikaplot.bench.internal.rows.LargeGroups;
import org.pikaplot.bench.internal.rows.LineSeries;
import org.pikaplot.bench.internal.rows.LoadColumns;
import org.pikaplot.bench.internal.rows.NarrowerQuestion;
import org.pikaplot.bench.internal.rows.SameQuestion;
import org.pikaplot.bench.internal.rows.TableJump;
import org.pikaplot.bench.internal.stand.TestStand;

/**
 * {@code bench [NAME...] [--rows N] [--json FILE] [--compare]}: runs the benchmarks whose names
 * begin with one of the given, or all, and prints a line each; with {@code --compare} also how each
 * ratio stands to the one that was kept. Exit codes: 0 all targets met and nothing worse than it
 * was, 1 not all, 2 wrong usage.
 */
public final class Bench {
    private static final List<Benchmark> BENCHMARKS =
            List.of(
                    // First, since it looks at the memory of the whole process.
                    new LargeGroups(),
                    new CsvLoad(),
                    new FullImport(),
                    new CsvPreview(),
                    new SameQuestion(),
                    new NarrowerQuestion(),
                    new BrushStep(),
                    new BrushStepAtScale(),
                    new BrushBuild(),
                    new DensityGrid(),
                    new LineSeries(),
                    new CancelledQuestion(),
                    new LoadColumns(),
                    new TableJump());

    private static final long FULL_SIZE = 10_000_000;

    private final List<String> names = new ArrayList<>();
    private long rows = FULL_SIZE;
    private @Nullable Path json;
    private boolean compare;

    private Bench() {}

    /** Runs what the arguments say and exits. */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(arguments, System.out, System.err));
    }

    /** {@return the exit code} */
    static int run(String[] arguments, PrintStream out, PrintStream err) throws IOException {
        Bench bench = new Bench();
        String complaint = bench.parse(arguments);
        if (complaint != null) {
            err.println("bench: " + complaint);
            err.println(
                    "usage: bench [NAME...] [--rows N] [--json FILE] [--compare]; names: "
                            + allNames());
            return 2;
        }
        return bench.run(out, err);
    }

    private static String allNames() {
        return BENCHMARKS.stream().map(Benchmark::name).collect(Collectors.joining(", "));
    }

    private @Nullable String parse(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            boolean takesValue = argument.equals("--rows") || argument.equals("--json");
            if (takesValue && i + 1 == arguments.length) {
                return argument + " needs a value";
            }
            if (argument.equals("--rows")) {
                String value = arguments[++i];
                if (!value.matches("[1-9][0-9]{3,8}")) {
                    return "--rows wants a number from 1000 to 999999999, not " + value;
                }
                rows = Long.parseLong(value);
            } else if (argument.equals("--json")) {
                json = Path.of(arguments[++i]);
            } else if (argument.equals("--compare")) {
                compare = true;
            } else if (argument.startsWith("-")) {
                return "unknown option " + argument;
            } else if (BENCHMARKS.stream().noneMatch(benchmark -> matches(benchmark, argument))) {
                return "no benchmark is called " + argument;
            } else {
                names.add(argument);
            }
        }
        return null;
    }

    private static boolean matches(Benchmark benchmark, String name) {
        String full = benchmark.name().toLowerCase(Locale.ROOT);
        String wanted = name.toLowerCase(Locale.ROOT);
        return full.equals(wanted) || full.startsWith(wanted + " ") || full.endsWith(" " + wanted);
    }

    private int run(PrintStream out, PrintStream err) throws IOException {
        List<Row> found = new ArrayList<>();
        boolean failed = false;
        out.printf("%-22s %12s %12s %8s %8s  %s%n", "", "ours", "peer", "ratio", "target", "");
        try (TestStand stand = TestStand.open(rows)) {
            for (Benchmark benchmark : BENCHMARKS) {
                if (!names.isEmpty()
                        && names.stream().noneMatch(name -> matches(benchmark, name))) {
                    continue;
                }
                try {
                    Row row = benchmark.run(stand);
                    print(row, out);
                    found.add(row);
                } catch (Exception e) {
                    // One row that cannot be measured does not take the others with it.
                    err.println("bench: " + benchmark.name() + " failed: " + e);
                    failed = true;
                }
            }
        }
        if (json != null) {
            Files.writeString(
                    json,
                    found.stream().map(Row::json).collect(Collectors.joining(",\n ", "[", "]\n")));
        }
        boolean worse = compare && !Baseline.kept().compare(found, out);
        return failed || worse || !found.stream().allMatch(Row::ok) ? 1 : 0;
    }

    private static void print(Row row, PrintStream out) {
        print(row.name(), row.main(), out);
        row.also().forEach(peer -> print("", peer, out));
        if (!row.remark().isEmpty()) {
            out.println("  " + row.remark());
        }
    }

    private static void print(String name, Row.Comparison found, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-22s %9.1f %s %9.1f %s %8.3f %8s  %s against %s, spread of ours %.0f %%%n",
                name,
                found.ours(),
                found.unit(),
                found.peer(),
                found.unit(),
                found.ratio(),
                "<= " + found.atMost(),
                found.ok() ? "ok    " : "MISSED",
                found.peerName(),
                100 * found.spread());
    }
}
