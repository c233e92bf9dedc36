package org.pikaplot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.compute.JobContext;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.workspace.WorkspaceXmi;

class WorkspaceFileTest {
    @TempDir Path folder;

    private Path saved(int... sizes) throws IOException {
        Path file = folder.resolve("w.pikaplot");
        WorkspaceFile.write(
                file, Samples.workspace(folder.resolve("chunks"), sizes), Samples.NO_JOB);
        return file;
    }

    private OpenedWorkspace read(Path file) throws IOException {
        return WorkspaceFile.read(
                file, Samples.emptyFolder(folder.resolve("opened")), Samples.NO_JOB);
    }

    @Test
    void givesBackModelTablesAndTypes() throws IOException {
        WorkspaceContents contents = Samples.workspace(folder.resolve("chunks"), 100, 300_000);
        Path file = folder.resolve("w.pikaplot");
        WorkspaceFile.write(file, contents, Samples.NO_JOB);

        OpenedWorkspace opened = read(file);

        assertThat(opened.problems()).isEmpty();
        assertThat(WorkspaceXmi.write(opened.model())).isEqualTo(contents.model());
        assertThat(opened.tables()).hasSize(2);
        for (SavedTable table : opened.tables()) {
            SavedTable before =
                    contents.tables().stream()
                            .filter(t -> t.ref().equals(table.ref()))
                            .findFirst()
                            .orElseThrow();
            assertThat(table.schema()).isEqualTo(before.schema());
            assertThat(table.rowCount()).isEqualTo(before.rowCount());
            assertThat(table.fingerprint()).isEqualTo(before.fingerprint());
            assertThat(table.chunk().file()).hasSameBinaryContentAs(before.chunk().file());
        }
    }

    @Test
    void beginsWithItsMediaTypeAndStoresRowsUncompressed() throws IOException {
        Path file = saved(5_000);

        String head = new String(Files.readAllBytes(file), 30, 46, StandardCharsets.US_ASCII);
        assertThat(head).isEqualTo("mimetypeapplication/vnd.pikaplot.workspace+zip");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = zip.stream().toList();
            assertThat(entries.stream().map(ZipEntry::getName))
                    .startsWith("mimetype", "manifest.json", "model.xmi");
            assertThat(entries.getLast().getName()).matches("data/[0-9a-f]{64}\\.parquet");
            assertThat(entries.getLast().getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(entries.getFirst().getMethod()).isEqualTo(ZipEntry.STORED);
        }
    }

    @Test
    void listsEveryEntryAndEveryColumnInItsManifest() throws IOException {
        Path file = saved(5_000);

        try (ZipFile zip = new ZipFile(file.toFile())) {
            JsonNode manifest =
                    new ObjectMapper().readTree(zip.getInputStream(zip.getEntry("manifest.json")));
            assertThat(manifest.get("formatVersion").asInt()).isEqualTo(1);
            assertThat(manifest.get("programVersion").asText()).isEqualTo("0.1.0 test");
            for (JsonNode entry : manifest.get("entries")) {
                ZipEntry there = zip.getEntry(entry.get("path").asText());
                assertThat(there.getSize()).isEqualTo(entry.get("size").asLong());
                assertThat(entry.get("sha256").asText()).hasSize(64);
            }
            JsonNode column = manifest.get("tables").get(0).get("columns").get(1);
            assertThat(column.get("name").asText()).isEqualTo("kind");
            assertThat(column.get("engineType").asText()).isEqualTo("ENUM('a', 'it''s')");
            assertThat(column.get("fingerprint").asText()).hasSize(64);
        }
    }

    @Test
    void keepsEqualTablesOnce() throws IOException {
        WorkspaceContents one = Samples.workspace(folder.resolve("chunks"), 100, 100);
        SavedTable first = one.tables().get(0);
        SavedTable second = one.tables().get(1);
        WorkspaceContents shared =
                new WorkspaceContents(
                        one.model(),
                        List.of(
                                first,
                                new SavedTable(
                                        second.ref(),
                                        second.schema(),
                                        second.rowCount(),
                                        first.chunk())),
                        "t");
        Path file = folder.resolve("w.pikaplot");
        WorkspaceFile.write(file, shared, Samples.NO_JOB);

        assertThat(read(file).tables()).hasSize(2);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(4);
        }
    }

    @Test
    void opensAFileOfMoreEntriesThanOldZipsCount() throws IOException {
        Path file = saved(100);
        byte[] good = Files.readAllBytes(file);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(good))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry));
                in.transferTo(zip);
            }
            for (int i = 0; i < 66_000; i++) {
                zip.putNextEntry(new ZipEntry("extra/" + i));
            }
        }

        assertThat(read(file).problems()).isEmpty();
    }

    @Test
    @Tag("deep")
    void keepsTablesBeyondFourGigabytes() throws IOException {
        assumeThat(folder.toFile().getUsableSpace()).isGreaterThan(12L << 30);
        Path chunks = Files.createDirectories(folder.resolve("chunks"));
        WorkspaceContents small = Samples.workspace(chunks, 100, 100);
        Path part = new ChunkFolder(chunks).unfinished();
        try (RandomAccessFile sparse = new RandomAccessFile(part.toFile(), "rw")) {
            sparse.setLength((4L << 30) + 12_345);
        }
        Chunk large = new ChunkFolder(chunks).adopt(part, Samples.NO_JOB);
        SavedTable first = small.tables().get(0);
        Path file = folder.resolve("w.pikaplot");
        WorkspaceFile.write(
                file,
                new WorkspaceContents(
                        small.model(),
                        List.of(
                                new SavedTable(
                                        first.ref(), first.schema(), first.rowCount(), large),
                                small.tables().get(1)),
                        "t"),
                Samples.NO_JOB);

        OpenedWorkspace opened = read(file);

        assertThat(opened.problems()).isEmpty();
        assertThat(opened.tables())
                .extracting(t -> t.chunk().sizeBytes())
                .contains(100L, (4L << 30) + 12_345);
    }

    @Test
    void leavesNothingBehindWhenCancelled() throws IOException {
        Path file = saved(100);
        byte[] before = Files.readAllBytes(file);
        JobContext cancelled =
                new JobContext() {
                    @Override
                    public void progress(double fraction) {}

                    @Override
                    public void onCancel(Runnable action) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };

        assertThatThrownBy(() ->
                        WorkspaceFile.write(
                                file, Samples.workspace(folder.resolve("chunks"), 200), cancelled))
                .isInstanceOf(CancellationException.class);

        assertThat(file).hasBinaryContent(before);
        assertThat(names()).containsExactlyInAnyOrder("w.pikaplot", "chunks");
    }

    @Test
    void refusesToOverwriteRowsThatChangedInTheScratchFolder() throws IOException {
        Path file = saved(100);
        byte[] before = Files.readAllBytes(file);
        WorkspaceContents contents = Samples.workspace(folder.resolve("chunks"), 200);
        Path chunk = contents.tables().getFirst().chunk().file();
        byte[] bytes = Files.readAllBytes(chunk);
        bytes[17] ^= 1;
        Files.write(chunk, bytes);

        assertThatThrownBy(() -> WorkspaceFile.write(file, contents, Samples.NO_JOB))
                .isInstanceOfSatisfying(
                        PikaException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.CANNOT_WRITE));
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void saysWhyItCannotSave() throws IOException {
        WorkspaceContents contents = Samples.workspace(folder.resolve("chunks"), 100);

        assertThatThrownBy(() -> WorkspaceFile.write(folder, contents, Samples.NO_JOB))
                .hasMessageContaining("over a folder");
        assertThatThrownBy(() ->
                        WorkspaceFile.write(
                                folder.resolve("gone/w.pikaplot"), contents, Samples.NO_JOB))
                .hasMessageContaining("the folder does not exist");
    }

    private Set<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .collect(java.util.stream.Collectors.toSet());
        }
    }
}
