package org.pikaplot.formats.internal.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pikaplot.formats.ColumnProposal;

class TypeInferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1|2|-3;INTEGER",
                "1|3000000000;BIGINT",
                "1|12345678901234567890;HUGEINT",
                "1|2.5|1e3|.5;DOUBLE",
                "1|NaN|2.5;DOUBLE",
                "007|1;VARCHAR",
                "+49|+50;VARCHAR",
                "true|FALSE;BOOLEAN",
                "2020-01-31|1999-12-01;DATE",
                "2020-01-31|2020-01-31 10:00;TIMESTAMP",
                "2020-01-31T10:00:00.25|2020-01-31 10:00;TIMESTAMP",
                "2020-01-31T10:00:00Z|2020-01-31 10:00+02;TIMESTAMP WITH TIME ZONE",
                "10:00:00|23:59:59.5;TIME",
                "2020-13-45;VARCHAR",
                "1,234,567|12;DOUBLE",
                "12,5|1.234,5;DOUBLE",
                "1 234,5|12;DOUBLE",
                "1'234'567.25|12;DOUBLE",
                "1,234|2,345;VARCHAR",
                "0,234|2,345;DOUBLE",
                "$5|$7;VARCHAR"
            })
    void proposesTheTypeThatKeepsEveryValue(String values, String type) {
        assertThat(propose(values.split("\\|")).type().engineName()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Jan 1 2000|Dec 31 1999;%b %d %Y",
                "31.12.1999|1.1.2000;%d.%m.%Y",
                "12/31/1999|1/1/2000;%m/%d/%Y",
                "31/12/1999 10:30|1/1/2000 7:05;%d/%m/%Y %H:%M",
                "2015/01/01 01:00:00|2015/01/02 02:00:00;%Y/%m/%d %H:%M:%S",
                "March 5, 2020|December 24, 2021;%B %d, %Y",
                "1/8/90 0:00|12/31/99 0:00;%m/%d/%y %H:%M"
            })
    void findsTheFormatOfDates(String values, String format) {
        assertThat(propose(values.split("\\|")).format()).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u00a0", "1e5", "NaN", "-0", "\u2003"})
    void knowsWhatToSayOfOneOddValueAmongNumbers(String odd) {
        var values = new ArrayList<>(Collections.nCopies(13, "0"));
        values.add(odd);
        ColumnProposal column = TypeInference.propose("c", values, null);
        assertThat(column.confidence()).isBetween(0.0, 1.0);
        assertThat(column.type()).isNotNull();
    }

    @Test
    void isUnsureWhereAPersonShouldBeAsked() {
        assertThat(propose("01/02/2020", "03/04/2020").confidence())
                .isLessThan(ColumnProposal.ASK_BELOW);
        assertThat(propose("1,234").confidence()).isLessThan(ColumnProposal.ASK_BELOW);
        assertThat(propose("1", "2", "3").confidence()).isGreaterThan(ColumnProposal.ASK_BELOW);
    }

    @Test
    void tellsWhichTokenKeepsANumberColumnText() {
        var values = new ArrayList<>(IntStream.range(0, 95).mapToObj(i -> i + ".5").toList());
        values.addAll(List.of("N/A", "N/A", "N/A", "n/a", "x"));
        ColumnProposal column = TypeInference.propose("c", values, null);
        assertThat(column.type().engineName()).isEqualTo("VARCHAR");
        assertThat(column.candidates())
                .extracting(ColumnProposal.Candidate::spelling)
                .containsExactly("DOUBLE");
        assertThat(column.nullTokens()).containsExactly("N/A", "n/a");
        assertThat(String.join("; ", column.evidence()))
                .contains("5.0 %")
                .contains("N/A")
                .contains("NULL token");
        assertThat(column.confidence()).isLessThan(ColumnProposal.ASK_BELOW);
    }

    @Test
    void suspectsSentinelValues() {
        var values =
                new ArrayList<>(IntStream.range(0, 200).mapToObj(i -> "" + (10 + i % 20)).toList());
        values.addAll(List.of("-999", "-999", "-999"));
        ColumnProposal column = TypeInference.propose("c", values, null);
        assertThat(column.type().engineName()).isEqualTo("INTEGER");
        assertThat(String.join("; ", column.evidence())).contains("-999");
        assertThat(column.nullTokens()).containsExactly("-999");
        assertThat(column.confidence()).isLessThan(ColumnProposal.ASK_BELOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,234|2,345;DOUBLE 1,234.5|DOUBLE 1.234,5",
                "$5|$1,234.50|-$7.25;DOUBLE $1,234.5",
                "5 %|12,5 %|3%;DOUBLE 1.234,5%",
                "EUR 1.234|EUR 2.345;DOUBLE EUR1,234.5|DOUBLE EUR1.234,5",
                "7 €|$7;",
                "01/02/2020|03/04/2020;DATE %d/%m/%Y|DATE %m/%d/%Y",
                "01.02.2020 10:00|03.04.2020 11:00;TIMESTAMP %d.%m.%Y %H:%M|TIMESTAMP %m.%d.%Y %H:%M",
                "2020-01-31|31.12.2019|1.2.2020;DATE %d.%m.%Y|DATE %Y-%m-%d",
                "2020-01-31|-|2020-02-01|2020-02-02;DATE",
                "007|8;BIGINT"
            })
    void offersWhatTextMayBe(String values, @Nullable String candidates) {
        ColumnProposal column = propose(values.split("\\|"));
        assertThat(column.type().engineName()).isEqualTo("VARCHAR");
        assertThat(column.candidates())
                .extracting(ColumnProposal.Candidate::spelling)
                .containsExactly(candidates == null ? new String[0] : candidates.split("\\|"));
        assertThat(column.candidates())
                .extracting(ColumnProposal.Candidate::confidence)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .allMatch(confidence -> confidence > 0 && confidence <= 1);
        assertThat(column.evidence()).isNotEmpty();
    }

    @Test
    void findsEachTextThatMayMeanNull() {
        ColumnProposal column = propose("1", "N/A", "2", "-", "N/A", "NULL", "3");
        assertThat(column.nullTokens()).containsExactly("N/A", "-", "NULL");
        assertThat(column.candidates().getFirst().spelling()).isEqualTo("INTEGER");
        assertThat(propose("red", "none", "blue").nullTokens()).containsExactly("none");
        assertThat(propose("1", "2", "3").nullTokens()).isEmpty();
    }

    @Test
    void seesCategoriesAndIdentifiers() {
        List<String> groups = IntStream.range(0, 200).mapToObj(i -> "g" + i % 7).toList();
        assertThat(TypeInference.propose("c", groups, null).type().engineName()).isEqualTo("ENUM");
        List<String> ids = IntStream.range(0, 200).mapToObj(i -> "" + i).toList();
        assertThat(String.join(";", TypeInference.propose("c", ids, null).evidence()))
                .contains("identifier");
        List<String> texts = IntStream.range(0, 200).mapToObj(i -> "t" + i).toList();
        assertThat(TypeInference.propose("c", texts, null).type().engineName())
                .isEqualTo("VARCHAR");
    }

    private static ColumnProposal propose(String... values) {
        return TypeInference.propose("c", Arrays.asList(values), null);
    }
}
