package org.pikaplot.compute.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pikaplot.compute.ParsedQuery;
import org.pikaplot.compute.ParsedQuery.Mention;
import org.pikaplot.compute.spi.EngineFixture;
import org.pikaplot.data.PikaException;

class MentionsTest {
    private static EngineFixture fixture;

    @BeforeAll
    static void open(@TempDir Path scratch) {
        fixture = new EngineFixture(new DuckDbEngineFactory(), scratch);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    /** The text with every mention put in brackets, qualifiers in braces. */
    private static String marked(String sql) {
        ParsedQuery parsed = fixture.engine.parse(sql);
        var text = new StringBuilder(sql);
        for (Mention mention : parsed.mentions().reversed()) {
            text.insert(mention.end(), mention.qualifier() ? '}' : ']');
            text.insert(mention.start(), mention.qualifier() ? '{' : '[');
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "SELECT t.x FROM t # SELECT {t}.x FROM [t]",
                "SELECT \"my t\".x, 'é€😀' FROM \"my t\" # SELECT {\"my t\"}.x, 'é€😀' FROM [\"my t\"]",
                "/* é */ FROM é SELECT é.ü # /* é */ FROM [é] SELECT {é}.ü",
                "SELECT a.x FROM t a # SELECT a.x FROM [t] a",
                "SELECT t.x FROM t AS t # SELECT t.x FROM [t] AS t",
                "SELECT T.x FROM t # SELECT {T}.x FROM [t]",
                "SELECT t.* FROM t # SELECT {t}.* FROM [t]",
                "FROM a, b JOIN c ON a.x = c.x # FROM [a], [b] JOIN [c] ON {a}.x = {c}.x",
                "WITH q AS (SELECT * FROM t) SELECT q.x FROM q # WITH q AS (SELECT * FROM [t]) SELECT q.x FROM q",
                "WITH t AS (FROM t) FROM t # WITH t AS (FROM [t]) FROM t",
                "WITH RECURSIVE r AS (FROM t UNION ALL FROM r) FROM r, s # WITH RECURSIVE r AS (FROM [t] UNION ALL FROM r) FROM r, [s]",
                "SELECT (SELECT max(t.x) FROM u) FROM t # SELECT (SELECT max({t}.x) FROM [u]) FROM [t]",
                "SELECT (SELECT t.x FROM u t) FROM t # SELECT (SELECT t.x FROM [u] t) FROM [t]",
                "SELECT s.field FROM t # SELECT s.field FROM [t]",
                "SELECT x FROM t WHERE x IN (FROM t SELECT x) # SELECT x FROM [t] WHERE x IN (FROM [t] SELECT x)",
                "SELECT x FROM t UNION SELECT y FROM u # SELECT x FROM [t] UNION SELECT y FROM [u]",
                "FROM (FROM t) AS u, LATERAL (SELECT u.x) # FROM (FROM [t]) AS u, LATERAL (SELECT u.x)",
                "FROM range(3) r, t # FROM range(3) r, [t]",
                "SELECT $low, x FROM t WHERE x > $low # SELECT $low, x FROM [t] WHERE x > $low",
                "DESCRIBE t # DESCRIBE [t]",
                "SUMMARIZE \"my t\" # SUMMARIZE [\"my t\"]",
                "SUMMARIZE SELECT t.x FROM t # SUMMARIZE SELECT {t}.x FROM [t]",
                "PIVOT t ON g USING sum(v) # PIVOT [t] ON g USING sum(v)",
                "PIVOT \"my t\" ON g USING sum(v), max(w) GROUP BY y # PIVOT [\"my t\"] ON g USING sum(v), max(w) GROUP BY y",
                "WITH q AS (FROM u) PIVOT q ON g USING sum(v) # WITH q AS (FROM [u]) PIVOT q ON g USING sum(v)",
                "FROM (PIVOT t ON g USING sum(t.v)), u JOIN w USING (k) # FROM (PIVOT [t] ON g USING sum({t}.v)), [u] JOIN [w] USING (k)",
                "PIVOT (SELECT extract(year FROM d) AS y, g FROM t WHERE a IS DISTINCT FROM b) ON g USING count(*) # PIVOT (SELECT extract(year FROM d) AS y, g FROM [t] WHERE a IS DISTINCT FROM b) ON g USING count(*)",
                "PIVOT t ON g IN ('a') USING sum(t.v) # PIVOT [t] ON g IN ('a') USING sum({t}.v)",
                "UNPIVOT t ON x, y # UNPIVOT [t] ON x, y",
            })
    void findsEveryPlaceThatNamesATable(String sql, String expected) {
        assertThat(marked(sql)).isEqualTo(expected);
    }

    @Test
    void listsTablesOnceInTheOrderOfTheText() {
        assertThat(fixture.engine.parse("FROM b, a, B, \"c d\" WHERE x IN (FROM a)").tables())
                .containsExactly("b", "a", "c d");
    }

    @Test
    void everyPlaceReadsAsTheNameItStandsFor() {
        String sql = "SELECT \"a \"\"b\"\"; drop\".x FROM \"a \"\"b\"\"; drop\"";
        List<Mention> mentions = fixture.engine.parse(sql).mentions();
        assertThat(mentions).extracting(Mention::table).containsOnly("a \"b\"; drop").hasSize(2);
        assertThat(
                        mentions.stream()
                                .map(m -> sql.substring(m.start(), m.end()))
                                .collect(Collectors.toSet()))
                .containsExactly("\"a \"\"b\"\"; drop\"");
    }

    @Test
    void saysWhereATextDoesNotParse() {
        assertThatExceptionOfType(PikaException.class)
                .isThrownBy(() -> fixture.engine.parse("SELECT 'ü', FROM FROM t"))
                .satisfies(e -> assertThat(e.sqlOffset()).hasValue(17));
    }
}
