package org.pikaplot.app.internal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pikaplot.formats.ImportReport;

class FileImportTest {

    @Test
    void saysWhatWasLeftOut() {
        var report = new ImportReport(List.of(), 1_003, 1_000, 3, List.of(), List.of(), 1.25);
        assertThat(FileImport.summary("flights", report))
                .isEqualTo("flights: 1,000 rows in 1.25 s, 3 rejected");
    }

    @Test
    void saysNothingOfWhatDidNotHappen() {
        var report = new ImportReport(List.of(), 1, 1, 0, List.of(), List.of(), 0.004);
        assertThat(FileImport.summary("one", report)).isEqualTo("one: 1 row in 4 ms");
    }
}
