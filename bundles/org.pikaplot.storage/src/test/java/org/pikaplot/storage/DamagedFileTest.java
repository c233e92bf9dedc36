package org.pikaplot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.workspace.WorkspaceXmi;

/** Files as they come back from broken disks, bad tools and bad people. */
class DamagedFileTest {
    @TempDir Path folder;
    private WorkspaceContents contents;
    private byte[] good;
    private Path file;

    @BeforeEach
    void save() throws IOException {
        contents = Samples.workspace(folder.resolve("chunks"), 3_000, 700);
        file = folder.resolve("w.pikaplot");
        WorkspaceFile.write(file, contents, Samples.NO_JOB);
        good = Files.readAllBytes(file);
    }

    private OpenedWorkspace read() throws IOException {
        Path opened = folder.resolve("opened");
        try (var old = Files.exists(opened) ? Files.list(opened) : null) {
            if (old != null) {
                for (Path chunk : old.toList()) {
                    Files.delete(chunk);
                }
            }
        }
        return WorkspaceFile.read(file, Samples.emptyFolder(opened), Samples.NO_JOB);
    }

    private AbstractThrowableAssert<?, ?> assertRefused() {
        return assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        PikaException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(ErrorCode.BAD_WORKSPACE);
                            assertThat(e.file()).isEqualTo(file);
                        });
    }

    /** Opens what is there now: either a plain refusal, or nothing but true rows and true facts. */
    private void assertRefusedOrTrue(String what) throws IOException {
        OpenedWorkspace opened;
        try {
            opened = read();
        } catch (PikaException e) {
            assertThat(e.code()).as(what).isEqualTo(ErrorCode.BAD_WORKSPACE);
            return;
        }
        assertThat(WorkspaceXmi.write(opened.model())).as(what).isEqualTo(contents.model());
        assertThat(opened.tables().size() + opened.problems().size()).as(what).isEqualTo(2);
        for (SavedTable table : opened.tables()) {
            SavedTable before =
                    contents.tables().stream()
                            .filter(t -> t.ref().equals(table.ref()))
                            .findFirst()
                            .orElseThrow();
            assertThat(table.schema()).as(what).isEqualTo(before.schema());
            assertThat(Files.readAllBytes(table.chunk().file()))
                    .as(what)
                    .isEqualTo(Files.readAllBytes(before.chunk().file()));
        }
    }

    @Test
    void neverGivesWrongDataWhenCutOff() throws IOException {
        for (int length = 0; length < good.length; length += 1 + length / 40) {
            Files.write(file, Arrays.copyOf(good, length));
            assertRefused();
        }
    }

    @Test
    void neverGivesWrongDataWhenBitsFlip() throws IOException {
        Random random = new Random(1);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            places.add(random.nextInt(good.length));
        }
        // The directory and the end are where a flip does most.
        for (int i = 1; i <= 120; i++) {
            places.add(good.length - i);
        }
        for (int place : places) {
            byte[] bytes = good.clone();
            int bit = 1 << random.nextInt(8);
            bytes[place] ^= (byte) bit;
            Files.write(file, bytes);
            assertRefusedOrTrue("bit %d at %d".formatted(bit, place));
        }
    }

    @Test
    void namesTheTableWhoseRowsAreDamagedAndOpensTheRest() throws IOException {
        String damaged = contents.tables().get(0).chunk().fileName();
        byte[] bytes = good.clone();
        int data = Samples.find(good, damaged).orElseThrow() + damaged.length();
        bytes[data + 1_500] ^= 1;
        Files.write(file, bytes);

        OpenedWorkspace opened = read();

        assertThat(opened.problems())
                .containsExactly("The rows of “table 0” are lost: their checksum is wrong.");
        assertThat(opened.tables())
                .singleElement()
                .extracting(t -> t.ref().table())
                .isEqualTo("t1");
    }

    @Test
    void namesTheTableWhoseRowsAreMissing() throws IOException {
        rezip(name -> name.contains(contents.tables().get(1).chunk().sha256()) ? null : name);

        assertThat(read().problems())
                .containsExactly("The rows of “table 1” are lost: they are not in the file.");
    }

    @Test
    void refusesAWorkspaceWithoutModelOrManifest() throws IOException {
        rezip(name -> name.equals("model.xmi") ? null : name);
        assertRefused().hasMessageContaining("has lost its model");
        Files.write(file, good);
        rezip(name -> name.equals("manifest.json") ? null : name);
        assertRefused().hasMessageContaining("has lost its table of contents");
    }

    @Test
    void ignoresAnExtraEntry() throws IOException {
        addEntry("notes/readme.txt", "hello");

        assertThat(read().problems()).isEmpty();
    }

    @Test
    void refusesWhatIsNoWorkspace() throws IOException {
        Files.delete(file);
        assertRefused().hasMessage("There is no such file.");
        Files.createDirectory(file);
        assertRefused().hasMessage("This is a folder, not a workspace.");
        Files.delete(file);
        Files.write(file, new byte[0]);
        assertRefused().hasMessage("The file is empty.");
        byte[] garbage = new byte[100_000];
        new Random(3).nextBytes(garbage);
        Files.write(file, garbage);
        assertRefused().hasMessage("This is not a Pika-Plot workspace.");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(1);
        }
        assertRefused().hasMessage("This is a zip file, but not a Pika-Plot workspace.");
    }

    @Test
    void saysThatANewerProgramWroteIt() throws IOException {
        rewriteManifest(json ->
                json.replaceFirst("\"formatVersion\" : 1", "\"formatVersion\" : 2")
                        .replaceFirst("0\\.1\\.0 test", "7.0"));

        assertRefused().hasMessageContaining("a newer Pika-Plot (7.0, format 2)");
    }

    @Test
    void refusesAManifestThatIsNone() throws IOException {
        for (String bad :
                List.of("", "{", "[]", "{\"format\":\"x\",\"formatVersion\":1}", "null")) {
            rewriteManifest(json -> bad);
            assertRefused().hasMessageContaining("table of contents");
            Files.write(file, good);
        }
    }

    @Test
    void refusesAModelThatIsNotTheOneInTheManifest() throws IOException {
        rezip(
                name -> name,
                (name, bytes) ->
                        name.equals("model.xmi")
                                ? new String(bytes, StandardCharsets.UTF_8)
                                        .replace("Sample", "Simple")
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);

        assertRefused().hasMessageContaining("model.xmi) is damaged");
    }

    private interface Rewrite {
        byte[] apply(String name, byte[] bytes);
    }

    private void rewriteManifest(UnaryOperator<String> change) throws IOException {
        rezip(
                name -> name,
                (name, bytes) ->
                        name.equals("manifest.json")
                                ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
    }

    private void rezip(UnaryOperator<String> names) throws IOException {
        rezip(names, (name, bytes) -> bytes);
    }

    private void addEntry(String name, String text) throws IOException {
        rezip(
                n -> n,
                (n, bytes) -> bytes,
                zip -> {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(text.getBytes(StandardCharsets.UTF_8));
                });
    }

    private interface More {
        void write(ZipOutputStream zip) throws IOException;
    }

    private void rezip(UnaryOperator<String> names, Rewrite rewrite) throws IOException {
        rezip(names, rewrite, zip -> {});
    }

    private void rezip(UnaryOperator<String> names, Rewrite rewrite, More more) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out);
                ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(good))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = rewrite.apply(entry.getName(), in.readAllBytes());
                String name = names.apply(entry.getName());
                if (name == null) {
                    continue;
                }
                ZipEntry copy = new ZipEntry(name);
                if (entry.getMethod() == ZipEntry.STORED) {
                    java.util.zip.CRC32 crc = new java.util.zip.CRC32();
                    crc.update(bytes);
                    copy.setMethod(ZipEntry.STORED);
                    copy.setSize(bytes.length);
                    copy.setCrc(crc.getValue());
                }
                zip.putNextEntry(copy);
                zip.write(bytes);
            }
            more.write(zip);
        }
    }
}
