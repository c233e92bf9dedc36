package org.pikaplot.formats.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.formats.ImporterRegistry;
import org.pikaplot.formats.Imports;

class ListedImportersTest {
    private final ImporterRegistry registry = ImporterRegistry.builtIn();
    @TempDir Path folder;

    @Test
    void contentDecidesAboutAWrongEnding() throws IOException {
        assertThat(importer("a.txt", "{\"a\": 1}\n{\"a\": 2}\n")).isEqualTo("json");
        assertThat(importer("a.json", "a,b\n1,2\n")).isEqualTo("csv");
        assertThat(importer("a.dat", "a;b\n1;2\n")).isEqualTo("csv");
    }

    @Test
    void refusesBinaryGarbageAndSaysWhatItKnows() throws IOException {
        byte[] garbage = new byte[5000];
        new Random(1).nextBytes(garbage);
        Path file = Files.write(folder.resolve("a.csv"), garbage);
        assertThatThrownBy(() -> registry.importerFor(file))
                .isInstanceOfSatisfying(
                        PikaException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(ErrorCode.BAD_FILE);
                            assertThat(e.getMessage()).contains("CSV");
                            assertThat(e.file()).isEqualTo(file);
                        });
        assertThatThrownBy(() -> registry.get("nope")).hasMessageContaining("csv");
    }

    @Test
    void unpacksZstandard() throws IOException {
        Path file = folder.resolve("a.csv.zst");
        try (var out = new ZstdOutputStream(Files.newOutputStream(file))) {
            out.write("a,b\n1,x\n2,y\n3\n".getBytes(StandardCharsets.UTF_8));
        }
        try (var imports = new Imports(folder)) {
            assertThat(imports.load(file).report().importedRows()).isEqualTo(2);
            assertThat(imports.rows("SELECT a FROM data"))
                    .containsExactly(List.of("1"), List.of("2"));
        }
    }

    private String importer(String name, String content) throws IOException {
        return registry.importerFor(Files.writeString(folder.resolve(name), content)).id();
    }
}
