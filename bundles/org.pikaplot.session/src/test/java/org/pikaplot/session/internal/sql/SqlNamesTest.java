package org.pikaplot.session.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.ParsedQuery;
import org.pikaplot.compute.duckdb.DuckDbEngineFactory;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.data.PikaException;

class SqlNamesTest {
    @TempDir Path scratch;

    @Test
    void quotesOnlyWhatNeedsIt() {
        assertThat(SqlNames.written("sales_2024")).isEqualTo("sales_2024");
        assertThat(SqlNames.written("2024")).isEqualTo("\"2024\"");
        assertThat(SqlNames.written("order")).isEqualTo("\"order\"");
        assertThat(SqlNames.written("a \"b\"")).isEqualTo("\"a \"\"b\"\"\"");
        assertThat(SqlNames.written("größe")).isEqualTo("\"größe\"");
    }

    @Test
    void writesEveryWordOfTheEngineSoThatItIsATable() {
        ComputeLimits limits = new ComputeLimits(64L << 20, 1 << 20, 1 << 20, 1 << 20, 1, 1);
        List<String> wrong = new ArrayList<>();
        try (QueryEngine engine = new DuckDbEngineFactory().open(scratch, limits)) {
            for (String word : engine.vocabulary().keywords()) {
                String sql =
                        "SELECT * FROM "
                                + SqlNames.written(word.toLowerCase(java.util.Locale.ROOT));
                try {
                    ParsedQuery parsed = engine.parse(sql);
                    if (parsed.tables().size() != 1
                            || !parsed.tables().getFirst().equalsIgnoreCase(word)) {
                        wrong.add(word + " " + parsed.tables());
                    }
                } catch (PikaException e) {
                    wrong.add(word);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
