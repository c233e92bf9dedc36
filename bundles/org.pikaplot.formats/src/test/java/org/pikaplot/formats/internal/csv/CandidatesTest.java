package org.pikaplot.formats.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.Imports;
import org.pikaplot.formats.TableImporter.Loaded;

/** What a proposal offers is what a load gives when it is asked for. */
class CandidatesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,234|2,345;DOUBLE 1,234.5;1234.0|2345.0",
                "1,234|2,345;DOUBLE 1.234,5;1.234|2.345",
                "1,234|2,345;DECIMAL(9,3) 1.234,5;1.234|2.345",
                "1,234|2,345;BIGINT 1,234.5;1234|2345",
                "$5|$1,234.50|-$7.25;DOUBLE $1,234.5;5.0|1234.5|-7.25",
                "$5|$1,234.50|-$7.25;DECIMAL(9,2);5.00|1234.50|-7.25",
                "5 %|12,5 %|3%;DOUBLE;5.0|12.5|3.0",
                "01/02/2020|03/04/2020;DATE %d/%m/%Y;2020-02-01|2020-04-03",
                "01/02/2020|03/04/2020;DATE %m/%d/%Y;2020-01-02|2020-03-04",
                "01.02.2020|03.04.2020;DATE;2020-02-01|2020-04-03",
                "1 234,5|12;DOUBLE;1234.5|12.0",
                "1'234.5|12;DECIMAL(9,1);1234.5|12.0"
            })
    void readsTextsInTheFormatOfTheType(String values, String type, String expected) {
        try (var imports = new Imports(folder)) {
            Path file = imports.file("a.csv", "v\tk\n" + rows(values));
            Loaded loaded =
                    imports.load(List.of(file), ImportOptions.DETECT.withTypes(Map.of("v", type)));
            assertThat(loaded.report().rejects()).isEmpty();
            assertThat(imports.rows("SELECT v FROM data").stream().map(List::getFirst))
                    .containsExactly(expected.split("\\|"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,234|2,345", "$5|$1,234.50", "5 %|12,5 %", "EUR 7|EUR 8", "01/02/2020|03/04/2020",
                "1|2|3", "1.5|2", "true|false", "007|8", "2020-01-31|2020-02-01"
            })
    void loadsEachCandidateWithoutAReject(String values) {
        try (var imports = new Imports(folder)) {
            Path file = imports.file("a.csv", "v\tk\n" + rows(values));
            ColumnProposal column =
                    imports.propose(file, ImportOptions.DETECT).columns().getFirst();
            assertThat(column.candidates()).isNotEmpty();
            for (ColumnProposal.Candidate candidate : column.candidates()) {
                var options = ImportOptions.DETECT.withTypes(Map.of("v", candidate.spelling()));
                Loaded loaded = imports.load(List.of(file), options);
                assertThat(loaded.report().rejects()).as(candidate.spelling()).isEmpty();
                assertThat(Imports.types(loaded).getFirst())
                        .isEqualTo(candidate.type().engineName());
            }
        }
    }

    @Test
    void readsTheNullTokensItFoundWhenTheyAreNamed() {
        try (var imports = new Imports(folder)) {
            Path file = imports.file("a.csv", "v\tk\n" + rows("1|N/A|2|-|-999|-999|3"));
            ColumnProposal column =
                    imports.propose(file, ImportOptions.DETECT).columns().getFirst();
            assertThat(column.nullTokens()).containsExactly("-", "N/A", "-999");
            var options = ImportOptions.DETECT.withNullTokens(column.nullTokens());
            assertThat(Imports.types(imports.load(List.of(file), options)).getFirst())
                    .isEqualTo("INTEGER");
            assertThat(imports.rows("SELECT count(*), count(v), sum(v) FROM data"))
                    .containsExactly(Arrays.asList("7", "3", "6"));
        }
    }

    @Test
    void rejectsWhatIsNotWrittenInTheFormat() {
        try (var imports = new Imports(folder)) {
            Path file = imports.file("a.csv", "v\tk\n" + rows("$1.00|$2.50|€3|4|$5,5"));
            var options = ImportOptions.DETECT.withTypes(Map.of("v", "DOUBLE $1,234.5"));
            Loaded loaded = imports.load(List.of(file), options);
            assertThat(loaded.report().rejects())
                    .extracting(reject -> reject.value())
                    .containsExactly("€3", "4", "$5,5");
            assertThat(imports.rows("SELECT v FROM data"))
                    .containsExactly(List.of("1.0"), List.of("2.5"));
        }
    }

    private static String rows(String values) {
        return Stream.of(values.split("\\|"))
                .map(value -> value + "\tx\n")
                .collect(Collectors.joining());
    }
}
