package org.pikaplot.formats.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.data.PikaException;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.Imports;
import org.pikaplot.formats.SampleFiles;

class XlsxImporterTest {
    @TempDir Path folder;

    @Test
    void readsTheSheetThatIsAskedFor() {
        try (var imports = new Imports(folder)) {
            Path file = SampleFiles.make(imports, "xlsx");
            assertThat(imports.propose(file, ImportOptions.DETECT).tables())
                    .containsExactly("One", "Two");
            imports.load(List.of(file), ImportOptions.DETECT.withTable("Two"));
            assertThat(imports.rows("SELECT * FROM data")).containsExactly(List.of("7"));
            assertThatThrownBy(() ->
                            imports.load(List.of(file), ImportOptions.DETECT.withTable("Three")))
                    .isInstanceOf(PikaException.class)
                    .hasMessageContaining("One, Two");
        }
    }
}
