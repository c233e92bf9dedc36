package org.pikaplot.sql.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pikaplot.compute.spi.QueryEngine.Vocabulary;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;

class SqlCompletionTest {
    private static final SqlWords WORDS = words();

    @Test
    void offersColumnsOfNamedTablesBeforeOthers() {
        assertThat(labels("SELECT d FROM flights", 8)).startsWith("delay", "distance", "day");
    }

    @Test
    void offersOnlyTheColumnsBehindAQualifier() {
        assertThat(labels("SELECT flights. FROM flights", 15)).containsExactly("delay", "distance");
        assertThat(labels("SELECT \"my table\".", 18)).containsExactly("a b");
    }

    @Test
    void quotesNamesThatAreNoPlainWords() {
        assertThat(SqlCompletion.at("SELECT a", 8, WORDS))
                .anyMatch(p -> p.text().equals("\"a b\""));
        assertThat(SqlCompletion.at("FROM m", 6, WORDS))
                .anyMatch(p -> p.text().equals("\"my table\""));
        assertThat(SqlCompletion.at("FROM o", 6, WORDS))
                .anyMatch(p -> p.text().equals("\"order\""));
    }

    @Test
    void putsTheCursorBetweenTheParenthesesOfAFunction() {
        SqlCompletion.Proposal sum =
                SqlCompletion.at("SELECT su", 9, WORDS).stream()
                        .filter(p -> p.label().equals("sum"))
                        .findFirst()
                        .orElseThrow();
        assertThat(sum.text()).isEqualTo("sum()");
        assertThat(sum.cursor()).isEqualTo(4);
        assertThat(sum.start()).isEqualTo(7);
    }

    @Test
    void offersKeywordsOnlyOnceSomethingWasTyped() {
        assertThat(labels("", 0)).doesNotContain("SELECT").contains("flights");
        assertThat(labels("sel", 3)).contains("SELECT");
    }

    private static List<String> labels(String sql, int offset) {
        return SqlCompletion.at(sql, offset, WORDS).stream()
                .map(SqlCompletion.Proposal::label)
                .toList();
    }

    private static SqlWords words() {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        tables.put("daily", List.of(column("day")));
        tables.put("flights", List.of(column("delay"), column("distance")));
        tables.put("my table", List.of(column("a b")));
        tables.put("order", List.of(column("id")));
        return new SqlWords(
                        Set.of("SELECT", "FROM", "ORDER"),
                        Map.of(
                                "sum",
                                new Vocabulary.Function("sum", "sum(arg) -> HUGEINT", "adds")),
                        Map.of())
                .withTables(tables);
    }

    private static Column column(String name) {
        return new Column(name, ColumnType.ofEngine("INTEGER"));
    }
}
