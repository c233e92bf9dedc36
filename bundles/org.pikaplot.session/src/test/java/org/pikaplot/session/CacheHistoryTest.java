package org.pikaplot.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.compute.CacheCounters;

class CacheHistoryTest {
    @TempDir Path folder;

    private static CacheHistory.Run run(long n) {
        return new CacheHistory.Run(
                Instant.ofEpochSecond(1_700_000_000 + n),
                new CacheCounters(n, 2, 3, 4, 5, 6, 7, 8, 9));
    }

    @Test
    void remembersTheLastSessionsAndTheirTotal() {
        var history = new CacheHistory(folder.resolve("new"));
        assertThat(history.runs()).isEmpty();
        assertThat(history.total()).isEqualTo(CacheCounters.NONE);
        LongStream.range(0, 60).forEach(n -> history.add(run(n)));
        var again = new CacheHistory(folder.resolve("new"));
        assertThat(again.runs()).hasSize(50).startsWith(run(10)).endsWith(run(59));
        assertThat(again.total().exact()).isEqualTo(LongStream.range(10, 60).sum());
        assertThat(again.total().savedMillis()).isEqualTo(50 * 9);
    }

    @Test
    void passesOverLinesItCannotRead() throws IOException {
        var history = new CacheHistory(folder);
        history.add(run(1));
        Files.writeString(
                folder.resolve("cache-runs.txt"),
                "\nnonsense\n2024-13-01T00:00:00Z 1 2 3 4 5 6 7 8 9\n",
                StandardOpenOption.APPEND);
        history.add(run(2));
        assertThat(history.runs()).isEqualTo(List.of(run(1), run(2)));
    }
}
