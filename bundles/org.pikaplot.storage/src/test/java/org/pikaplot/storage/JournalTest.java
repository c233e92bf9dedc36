package org.pikaplot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("journal");
    }

    private JournalEntry entry(String text, List<SavedTable> tables) {
        return new JournalEntry(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                tables,
                List.of(
                        new LooseTable(
                                new org.pikaplot.data.TableRef.Stored("l", 1), Path.of("/x/y"))),
                "A title",
                Path.of("/somewhere/w.pikaplot"),
                true,
                Instant.ofEpochMilli(123_456));
    }

    private Optional<JournalEntry> last() throws IOException {
        return Journal.last(file(), folder.resolve("chunks"));
    }

    @Test
    void givesBackTheLastState() throws IOException {
        Chunk chunk = Samples.chunk(folder.resolve("chunks"), 1_000, 1);
        SavedTable table =
                new SavedTable(
                        new org.pikaplot.data.TableRef.Stored("t", 3), Samples.SCHEMA, 7, chunk);
        try (Journal journal = Journal.open(file())) {
            journal.append(entry("one", List.of()));
            journal.append(entry("two", List.of(table)));
        }

        JournalEntry last = last().orElseThrow();

        assertThat(new String(last.model(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("two");
        assertThat(last.tables()).containsExactly(table);
        assertThat(last.loose())
                .containsExactly(
                        new LooseTable(
                                new org.pikaplot.data.TableRef.Stored("l", 1), Path.of("/x/y")));
        assertThat(last.title()).isEqualTo("A title");
        assertThat(last.file()).isEqualTo(Path.of("/somewhere/w.pikaplot"));
        assertThat(last.at()).isEqualTo(Instant.ofEpochMilli(123_456));
        assertThat(last.unsaved()).isTrue();
    }

    @Test
    void ignoresARecordThatWasTorn() throws IOException {
        long afterFirst;
        try (Journal journal = Journal.open(file())) {
            journal.append(entry("one", List.of()));
            afterFirst = Files.size(file());
            journal.append(entry("two", List.of()));
        }
        byte[] whole = Files.readAllBytes(file());
        for (int length = (int) afterFirst; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(
                            new String(
                                    last().orElseThrow().model(),
                                    java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo("one");
        }
        byte[] flipped = whole.clone();
        flipped[whole.length - 3] ^= 4;
        Files.write(file(), flipped);
        assertThat(
                        new String(
                                last().orElseThrow().model(),
                                java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("one");
    }

    @Test
    void hasNothingToGiveWhenNothingWasWritten() throws IOException {
        assertThat(last()).isEmpty();
        Files.write(file(), new byte[] {1, 2, 3});
        assertThat(last()).isEmpty();
    }

    @Test
    void leavesAloneWhatAnotherVersionWrote() throws IOException {
        Path dead = Files.createDirectories(folder.resolve("sessions/other/engine/chunks"));
        Files.write(
                folder.resolve("sessions/other/journal"),
                "PKJ2 written by a later program"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(SessionFolder.findCrashed(folder)).isEmpty();

        assertThat(dead).exists();
    }

    @Test
    void cleansUpAfterAProgramThatHadNothingUnsaved() throws IOException {
        Path dead = Files.createDirectories(folder.resolve("sessions/dead/engine/chunks"));
        Files.writeString(dead.resolve("rows.parquet"), "rows");

        assertThat(SessionFolder.findCrashed(folder)).isEmpty();

        assertThat(folder.resolve("sessions")).isEmptyDirectory();
    }

    @Test
    void dropsOldStatesBeforeItGrowsLarge() throws IOException {
        byte[] noise = new byte[600_000];
        new Random(1).nextBytes(noise);
        String text = java.util.HexFormat.of().formatHex(noise);
        try (Journal journal = Journal.open(file())) {
            for (int i = 0; i < 40; i++) {
                journal.append(entry(text + i, List.of()));
            }
        }

        assertThat(Files.size(file())).isLessThan(20_000_000);
        assertThat(
                        new String(
                                last().orElseThrow().model(),
                                java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(text + 39);
    }
}
