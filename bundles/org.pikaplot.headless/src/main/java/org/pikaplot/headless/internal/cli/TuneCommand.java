package org.pikaplot.headless.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.session.Calibration;
import org.pikaplot.session.SessionSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pika tune}: measures the machine, stores what follows, and writes a report about it. */
@Command(
        name = "tune",
        description = {
            "Measure from where on which way of answering is better on this machine, and use that"
                    + " from now on.",
            "Writes a report with plots into DIR. Takes minutes; the machine should have nothing"
                    + " else to do."
        })
final class TuneCommand implements Callable<Integer> {
    private static final long FEWEST_ROWS = 100_000;
    private static final long MOST_ROWS = 1_000_000_000;

    private final Product product;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder of the report, default ${DEFAULT-VALUE}.")
    private Path folder = Path.of("tune-out");

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "Rows of the largest table measured with, default ${DEFAULT-VALUE}.")
    private long rows = 8_000_000;

    TuneCommand(Product product) {
        this.product = product;
    }

    @Override
    public Integer call() {
        if (rows < FEWEST_ROWS || rows > MOST_ROWS) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "--rows takes a number from %d to %d, not %d."
                            .formatted(FEWEST_ROWS, MOST_ROWS, rows));
        }
        makeFolder();
        Calibration calibration = calibrate();
        Path workspace = folder.resolve("tuning.pikaplot");
        try (OpenWorkspace open = OpenWorkspace.toChangeOrCreate(product, workspace)) {
            List<Calibration.Sweep> sweeps = new ArrayList<>(calibration.sweeps());
            sweeps.add(MarkSweep.measure(open, product.plotTypes().get("scatter").id()));
            Path report =
                    new TuningReport(open, folder, product.plotTypes().get("line").id())
                            .write(calibration.thresholds(), sweeps);
            open.save(workspace);
            print(calibration, report);
        }
        return 0;
    }

    private Calibration calibrate() {
        ExecutorService thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("pika-session").factory());
        try (var interrupt = new Interrupt()) {
            SessionSettings settings = product.settings().apply(thread);
            QueryHandle<Calibration> handle = product.sessions().calibrate(settings, rows);
            interrupt.watch(handle);
            try (var bar = new ProgressBar(product.terminal(), "Measuring", handle)) {
                return handle.await();
            }
        } finally {
            thread.shutdown();
        }
    }

    private void print(Calibration calibration, Path report) {
        var out = product.terminal().out();
        out.printf(Locale.ROOT, "%-20s %14s %14s%n", "threshold", "before", "now");
        for (Calibration.Threshold threshold : calibration.thresholds()) {
            out.printf(
                    Locale.ROOT,
                    "%-20s %,14d %,14d%n",
                    threshold.name(),
                    threshold.before(),
                    threshold.now());
        }
        out.println(report);
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve("tuning.pikaplot"));
        } catch (IOException e) {
            throw PikaException.of(ErrorCode.CANNOT_WRITE, "The folder cannot be made.")
                    .file(folder)
                    .cause(e)
                    .build();
        }
    }
}
