package org.pikaplot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;

/** Zips that no honest writer makes. */
class HostileFileTest {
    @TempDir Path folder;

    private void assertRefused(byte[] zip, String reason) throws IOException {
        Path file = folder.resolve("w.pikaplot");
        Files.write(file, zip);
        Path opened = folder.resolve("opened");
        ChunkFolder chunks = Samples.emptyFolder(opened);
        assertThatThrownBy(() -> WorkspaceFile.read(file, chunks, Samples.NO_JOB))
                .isInstanceOfSatisfying(
                        PikaException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_WORKSPACE))
                .hasMessageContaining(reason);
        assertThat(opened).isEmptyDirectory();
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("w.pikaplot", "opened");
        }
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Replaces text of the same length everywhere: in local headers and in the directory. */
    private static byte[] patched(byte[] zip, String old, String replacement) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(old, replacement).getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "data/../../evil",
                "/etc/passwd",
                "C:/evil",
                "c:evil",
                "..\\evil",
                "data//x",
                "./x",
                "data/./x",
                "a\u0000b",
                "\\\\host\\share"
            })
    void refusesNamesThatLeaveTheFolder(String name) throws IOException {
        assertRefused(zip("mimetype", name), "outside its folder");
    }

    @Test
    void refusesTwoEntriesOfOneName() throws IOException {
        byte[] zip =
                patched(zip("manifest.json", "manifest.jsom"), "manifest.jsom", "manifest.json");
        assertRefused(zip, "is there twice");
    }

    @Test
    void refusesNamesThatDifferOnlyInCase() throws IOException {
        assertRefused(zip("model.xmi", "MODEL.xmi"), "is there twice");
    }

    @Test
    void refusesLinks() throws IOException {
        byte[] zip = zip("manifest.json");
        int directory = Samples.find(zip, "PK\u0001\u0002").orElseThrow();
        zip[directory + 41] = (byte) 0xA1;
        assertRefused(zip, "is a link");
    }

    @Test
    void refusesEncryptedEntries() throws IOException {
        byte[] zip = zip("manifest.json");
        int directory = Samples.find(zip, "PK\u0001\u0002").orElseThrow();
        zip[directory + 8] |= 1;
        assertRefused(zip, "unknown way");
    }

    @Test
    void refusesAnEntryWithTwoNames() throws IOException {
        byte[] zip = zip("manifest.json");
        zip[30] = 'M';
        assertRefused(zip, "has two names");
    }

    @Test
    void refusesEntriesThatOverlap() throws IOException {
        byte[] zip = zip("manifest.json", "model.xmi");
        int first = Samples.find(zip, "PK\u0001\u0002").orElseThrow();
        int second = first + 46 + "manifest.json".length();
        zip[second + 42] = 1;
        assertRefused(zip, "overlap");
    }

    @Test
    void stopsAtABomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 60; i++) {
                zip.write(zeros);
            }
        }
        assertRefused(bytes.toByteArray(), "more than it can honestly hold");
    }

    @Test
    void refusesAnEntryThatClaimsLessThanItHolds() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(new byte[1 << 20]);
        }
        byte[] zip = bytes.toByteArray();
        int directory = Samples.find(zip, "PK\u0001\u0002").orElseThrow();
        zip[directory + 24] = 10;
        zip[directory + 25] = 0;
        zip[directory + 26] = 0;
        assertRefused(zip, "damaged");
    }

    @Test
    void refusesADirectoryOfMillions() throws IOException {
        byte[] zip = zip("manifest.json");
        int end = Samples.find(zip, "PK\u0005\u0006").orElseThrow();
        zip[end + 10] = (byte) 0xFE;
        zip[end + 11] = (byte) 0xFF;
        assertRefused(zip, "damaged");
    }
}
