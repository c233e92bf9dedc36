package org.pikaplot.session.internal.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.aggregate.Tuning;
import org.pikaplot.compute.ComputeLimits;

class StoredTuningTest {
    @TempDir private Path folder;

    @Test
    void comesBackAsItWasStored() {
        StoredTuning tuning = new StoredTuning(new Tuning(1, 2, 3, 4, 5), 6);
        tuning.write(folder.resolve("state"));
        assertThat(StoredTuning.read(folder.resolve("state"))).isEqualTo(tuning);
    }

    @Test
    void guessesWhereNothingUsableIsStored() throws IOException {
        StoredTuning guess = new StoredTuning(Tuning.DEFAULT, ComputeLimits.DEFAULT_BATCH_ROWS);
        assertThat(StoredTuning.read(folder)).isEqualTo(guess);
        for (String garbage : new String[] {"", "treeFromRows=7", "\\u12", "batchRows=x"}) {
            Files.writeString(folder.resolve("tuning.properties"), garbage);
            assertThat(StoredTuning.read(folder)).as(garbage).isEqualTo(guess);
        }
        new StoredTuning(new Tuning(1, 2, 3, 4, 5), 6).write(folder);
        String whole = Files.readString(folder.resolve("tuning.properties"));
        Files.writeString(
                folder.resolve("tuning.properties"), whole.replace("batchRows=6", "batchRows=0"));
        assertThat(StoredTuning.read(folder)).isEqualTo(guess);
    }
}
