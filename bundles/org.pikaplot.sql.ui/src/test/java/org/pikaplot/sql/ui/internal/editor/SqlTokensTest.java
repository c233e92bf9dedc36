package org.pikaplot.sql.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pikaplot.ui.UiTheme.Role;

class SqlTokensTest {
    private static final Set<String> KEYWORDS = Set.of("SELECT", "FROM", "WHERE");
    private static final Set<String> FUNCTIONS = Set.of("sum");

    @Test
    void coloursKeywordsFunctionsNumbersTextAndComments() {
        assertThat(colours("select sum(x), 1.5e3 from t -- end"))
                .containsExactly(
                        "select SYNTAX_KEYWORD",
                        "sum SYNTAX_FUNCTION",
                        "1.5e3 SYNTAX_NUMBER",
                        "from SYNTAX_KEYWORD",
                        "-- end SYNTAX_COMMENT");
    }

    @Test
    void leavesQuotedNamesPlainEvenWhenTheyAreKeywords() {
        assertThat(colours("SELECT \"from\" FROM \"a \"\"b\"\"\""))
                .containsExactly("SELECT SYNTAX_KEYWORD", "FROM SYNTAX_KEYWORD");
    }

    @Test
    void keepsDoubledQuotesInsideText() {
        assertThat(colours("'it''s' x")).containsExactly("'it''s' SYNTAX_STRING");
    }

    @Test
    void coloursAFunctionOnlyWhereItIsCalled() {
        assertThat(colours("sum, sum(1)"))
                .containsExactly("sum SYNTAX_FUNCTION", "1 SYNTAX_NUMBER");
    }

    @Test
    void endsOpenCommentsAndTextsAtTheEndOfTheText() {
        assertThat(colours("/* open")).containsExactly("/* open SYNTAX_COMMENT");
        assertThat(colours("'open")).containsExactly("'open SYNTAX_STRING");
    }

    @Test
    void findsTheTokenUnderAnError() {
        assertThat(SqlTokens.tokenEnd("select nope from t", 7)).isEqualTo(11);
        assertThat(SqlTokens.tokenEnd("select \"no pe\"", 7)).isEqualTo(14);
        assertThat(SqlTokens.tokenEnd("x", 1)).isEqualTo(1);
    }

    @Property
    void cutsAnyTextIntoPiecesThatRiseAndDoNotOverlap(@ForAll String sql) {
        int end = 0;
        for (SqlTokens.Token token : SqlTokens.of(sql, KEYWORDS, FUNCTIONS)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(end);
            assertThat(token.length()).isPositive();
            end = token.start() + token.length();
        }
        assertThat(end).isLessThanOrEqualTo(sql.length());
    }

    private static List<String> colours(String sql) {
        return SqlTokens.of(sql, KEYWORDS, FUNCTIONS).stream()
                .map(t -> sql.substring(t.start(), t.start() + t.length()) + " " + name(t.role()))
                .toList();
    }

    private static String name(Role role) {
        return role.name();
    }
}
