package org.pikaplot.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportOptionsTest {

    @Test
    void comeBackFromTheirSettings() {
        var options =
                new ImportOptions(
                        Map.of("zip code", "VARCHAR", "a=b.c", "DECIMAL(18,3)"),
                        List.of("NA", "", "- -"),
                        BadRowPolicy.NULL,
                        "windows-1252",
                        "\t",
                        "",
                        false,
                        "%d.%m.%Y",
                        "Sheet 1");
        assertThat(ImportOptions.fromSettings(options.toSettings())).isEqualTo(options);
        assertThat(ImportOptions.DETECT.toSettings()).isEmpty();
        assertThat(ImportOptions.fromSettings(Map.of())).isEqualTo(ImportOptions.DETECT);
        assertThat(ImportOptions.fromSettings(Map.of("of the future", "x")))
                .isEqualTo(ImportOptions.DETECT);
    }

    @Test
    void aChangedSourceHasOtherFacts(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n".repeat(50_000));
        SourceFacts before = SourceFacts.of(file);
        assertThat(SourceFacts.of(Files.copy(file, folder.resolve("b.csv"))).sameContent(before))
                .isTrue();
        Files.writeString(file, "a,b\n1,3\n" + Files.readString(file).substring(8));
        assertThat(SourceFacts.of(file).sizeBytes()).isEqualTo(before.sizeBytes());
        assertThat(SourceFacts.of(file).sameContent(before)).isFalse();
    }
}
