package org.pikaplot.table.ui.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pikaplot.data.ColumnType;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.formats.ColumnProposal.Candidate;

class TypeChoiceTest {
    @Test
    void offersOtherReadingsWithTheirOwnConfidenceBeforeCommonTypes() {
        ColumnProposal day =
                new ColumnProposal(
                        "day",
                        ColumnType.ofEngine("DATE"),
                        0.5,
                        List.of(
                                new Candidate(ColumnType.ofEngine("DATE"), 0.45, "%m/%d/%Y"),
                                new Candidate(ColumnType.ofEngine("VARCHAR"), 0.05, null)),
                        List.of(),
                        List.of(),
                        List.of(),
                        "%d/%m/%Y");
        List<TypeChoice> choices = TypeChoice.of(day);
        assertThat(choices.getFirst().spelling()).isEmpty();
        assertThat(choices.getFirst().words()).startsWith("DATE %d/%m/%Y (as found, 50");
        assertThat(choices.get(1).spelling()).contains("DATE %m/%d/%Y");
        assertThat(choices.get(1).words()).startsWith("DATE %m/%d/%Y (45");
        assertThat(choices)
                .extracting(choice -> choice.spelling().orElse(""))
                .doesNotHaveDuplicates()
                .contains("VARCHAR", "TIMESTAMP");
    }
}
