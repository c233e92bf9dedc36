package org.pikaplot.session.internal.tune;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;

/**
 * What was measured of this machine, kept in a file of the state folder.
 *
 * @param planner thresholds of the aggregate planner
 * @param batchRows rows the engine hands over at a time
 */
public record StoredTuning(Tuning planner, int batchRows) {
    private static final String FILE = "tuning.properties";
    private static final StoredTuning DEFAULT =
            new StoredTuning(Tuning.DEFAULT, ComputeLimits.DEFAULT_BATCH_ROWS);

    public StoredTuning {
        if (batchRows < 1) {
            throw new IllegalArgumentException("a batch has rows");
        }
    }

    /** {@return what is stored, or careful guesses where nothing usable is} Blocks for the disk. */
    public static StoredTuning read(Path stateFolder) {
        Properties stored = new Properties();
        try (Reader reader = Files.newBufferedReader(stateFolder.resolve(FILE))) {
            stored.load(reader);
            return new StoredTuning(
                    new Tuning(
                            number(stored, "treeFromRows"),
                            number(stored, "pyramidFromRows"),
                            number(stored, "sortAtMostRows"),
                            number(stored, "kernelRowsPerMilli"),
                            number(stored, "loadRowsPerMilli")),
                    Math.toIntExact(number(stored, "batchRows")));
        } catch (IOException | IllegalArgumentException | ArithmeticException e) {
            // Not measured yet, or not by this version: the guesses hold until somebody measures.
            return DEFAULT;
        }
    }

    private static long number(Properties stored, String name) {
        return Long.parseLong(stored.getProperty(name, ""));
    }

    /**
     * Stores it for {@link #read}. Blocks for the disk.
     *
     * @throws PikaException {@code CANNOT_WRITE}
     */
    public void write(Path stateFolder) {
        Path file = stateFolder.resolve(FILE);
        Properties stored = new Properties();
        stored.setProperty("treeFromRows", Long.toString(planner.treeFromRows()));
        stored.setProperty("pyramidFromRows", Long.toString(planner.pyramidFromRows()));
        stored.setProperty("sortAtMostRows", Long.toString(planner.sortAtMostRows()));
        stored.setProperty("kernelRowsPerMilli", Long.toString(planner.kernelRowsPerMilli()));
        stored.setProperty("loadRowsPerMilli", Long.toString(planner.loadRowsPerMilli()));
        stored.setProperty("batchRows", Integer.toString(batchRows));
        try {
            Files.createDirectories(stateFolder);
            try (Writer writer = Files.newBufferedWriter(file)) {
                stored.store(writer, "Measured on this machine; deleting this file forgets it.");
            }
        } catch (IOException e) {
            throw PikaException.of(
                            ErrorCode.CANNOT_WRITE,
                            "What was measured cannot be stored: " + e.getMessage())
                    .file(file)
                    .cause(e)
                    .build();
        }
    }
}
