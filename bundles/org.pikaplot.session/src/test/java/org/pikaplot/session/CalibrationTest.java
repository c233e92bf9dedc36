package org.pikaplot.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.session.Calibration.Sweep;

class CalibrationTest {
    private static final long ROWS = 150_000;

    @TempDir private Path folder;

    @Test
    void measuresEveryWayAndStoresWhatFollows() throws IOException {
        try (Program program = new Program(folder)) {
            Calibration first = program.factory.calibrate(program.settings, ROWS).await();
            assertThat(first.sweeps())
                    .extracting(Sweep::name)
                    .containsExactly("densities", "lines", "quantiles", "batches", "answers");
            assertThat(first.sweeps().get(0).points())
                    .extracting(Calibration.Point::series)
                    .contains("scan", "pyramid", "SQL");
            assertThat(first.sweeps().get(1).points())
                    .extracting(Calibration.Point::series)
                    .contains("scan", "tree");
            assertThat(first.sweeps())
                    .allSatisfy(sweep ->
                            assertThat(sweep.points())
                                    .isNotEmpty()
                                    .allMatch(point -> point.value() > 0));
            assertThat(first.thresholds()).allMatch(threshold -> threshold.now() > 0);
            Calibration second = program.factory.calibrate(program.settings, ROWS).await();
            assertThat(second.thresholds())
                    .extracting(Calibration.Threshold::before)
                    .isEqualTo(
                            first.thresholds().stream().map(Calibration.Threshold::now).toList());
            assertThat(leftFolders()).isEmpty();
        }
    }

    @Test
    void cancelledItChangesNothing() throws IOException {
        try (Program program = new Program(folder)) {
            QueryHandle<Calibration> running =
                    program.factory.calibrate(program.settings, 5_000_000);
            running.cancel();
            assertThatExceptionOfType(CancellationException.class).isThrownBy(running::await);
            assertThat(folder.resolve("tuning.properties")).doesNotExist();
            assertThat(leftFolders()).isEmpty();
        }
    }

    private Stream<Path> leftFolders() throws IOException {
        return Files.list(folder.resolve("sessions")).filter(Files::isDirectory);
    }
}
