package org.pikaplot.headless.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pikaplot.compute.Page;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.TableSchema;

class TextTableTest {
    private static final TableSchema SCHEMA =
            new TableSchema(
                    List.of(
                            new Column("name", ColumnType.ofEngine("VARCHAR")),
                            new Column("n", ColumnType.ofEngine("INTEGER"))));

    @Test
    void alignsNumbersToTheRightAndTellsTheTotal() {
        assertThat(print(2, new @Nullable String[] {"a", "10"}, new @Nullable String[] {null, "5"}))
                .isEqualTo(
                        """
                        name   n
                        ----  --
                        a     10
                        NULL   5
                        (2 rows)
                        """);
    }

    @Test
    void saysHowManyOfTheRowsAreShown() {
        assertThat(print(1_234, new @Nullable String[] {"a", "1"}))
                .endsWith("(1,234 rows, 1 shown)\n");
    }

    @Test
    void cutsLongCellsAndFlattensLineBreaks() {
        assertThat(print(1, new @Nullable String[] {"x".repeat(60), "1"}))
                .contains("x".repeat(39) + "\u2026");
        assertThat(print(1, new @Nullable String[] {"a\nb", "1"})).contains("a b");
    }

    private static String print(long total, @Nullable String[]... rows) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        TextTable.print(new Page(SCHEMA, 0, List.of(rows), total), out);
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
