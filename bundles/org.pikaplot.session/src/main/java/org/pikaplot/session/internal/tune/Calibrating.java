package org.pikaplot.session.internal.tune;

import java.util.List;
import org.pikaplot.aggregate.AggregateService;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.JobContext;
import org.pikaplot.session.Calibration;
import org.pikaplot.session.Calibration.Sweep;
import org.pikaplot.session.Calibration.Threshold;
import org.pikaplot.session.SessionSettings;
import org.pikaplot.storage.SessionFolder;

/** Measures this machine and stores what follows for every later session. */
public final class Calibrating {
    private Calibrating() {}

    /**
     * Measures, stores and tells. Blocks, on a worker; a cancel leaves what was stored before.
     *
     * @param rows of the largest tables; others are halved from there
     */
    public static Calibration run(
            ComputeService.Factory engine,
            AggregateService.Factory aggregates,
            SessionSettings settings,
            long rows,
            JobContext job) {
        StoredTuning before = StoredTuning.read(settings.stateFolder());
        try (SessionFolder folder = SessionFolder.create(settings.stateFolder())) {
            Laboratory laboratory =
                    new Laboratory(engine, settings.limits(), folder.engineFolder(), job);
            PlotWays ways = PlotWays.measure(laboratory, aggregates, rows);
            Quantiles quantiles = Quantiles.measure(laboratory, aggregates, rows);
            Batches batches = Batches.measure(laboratory, rows);
            Sweep answers = KeptAnswers.measure(laboratory, rows / 10);
            StoredTuning now =
                    new StoredTuning(
                            new Tuning(
                                    ways.treeFromRows(),
                                    ways.pyramidFromRows(),
                                    quantiles.sortAtMostRows(),
                                    ways.kernelRowsPerMilli(),
                                    ways.loadRowsPerMilli()),
                            batches.bestRows());
            now.write(settings.stateFolder());
            return new Calibration(
                    thresholds(before, now),
                    List.of(
                            ways.densities(),
                            ways.lines(),
                            quantiles.sweep(),
                            batches.sweep(),
                            answers));
        }
    }

    private static List<Threshold> thresholds(StoredTuning before, StoredTuning now) {
        Tuning old = before.planner();
        Tuning found = now.planner();
        return List.of(
                new Threshold("treeFromRows", old.treeFromRows(), found.treeFromRows()),
                new Threshold("pyramidFromRows", old.pyramidFromRows(), found.pyramidFromRows()),
                new Threshold("sortAtMostRows", old.sortAtMostRows(), found.sortAtMostRows()),
                new Threshold(
                        "kernelRowsPerMilli", old.kernelRowsPerMilli(), found.kernelRowsPerMilli()),
                new Threshold("loadRowsPerMilli", old.loadRowsPerMilli(), found.loadRowsPerMilli()),
                new Threshold("batchRows", before.batchRows(), now.batchRows()));
    }
}
