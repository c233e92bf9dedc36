package org.pikaplot.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableSchemaTest {
    private static Column column(String name) {
        return new Column(name, ColumnType.ofEngine("INTEGER"));
    }

    @Test
    void findsColumnsWithoutRegardToCase() {
        var schema = new TableSchema(List.of(column("Größe"), column("a b")));
        assertThat(schema.find("gRÖSSE")).isEmpty();
        assertThat(schema.find("GRÖßE")).contains(column("Größe"));
        assertThat(schema.get("A B")).isEqualTo(column("a b"));
    }

    @Test
    void prefersTheExactSpelling() {
        var schema = new TableSchema(List.of(column("É"), column("é")));
        assertThat(schema.find("é")).contains(column("é"));
        assertThat(schema.find("É")).contains(column("É"));
    }

    @Test
    void namesTheColumnThatIsMissingAndThoseThereAre() {
        var schema =
                new TableSchema(IntStream.range(0, 25).mapToObj(i -> column("c" + i)).toList());
        assertThatExceptionOfType(PikaException.class)
                .isThrownBy(() -> schema.get("nope"))
                .withMessageContaining("\"nope\"")
                .withMessageContaining("c0, c1")
                .withMessageEndingWith("c19 and 5 more.")
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_COLUMN))
                .satisfies(e -> assertThat(e.column()).isEqualTo("nope"));
    }

    @Test
    void doesNotFollowLaterChangesOfTheListGiven() {
        var columns = new ArrayList<>(List.of(column("a")));
        var schema = new TableSchema(columns);
        columns.clear();
        assertThat(schema.names()).containsExactly("a");
    }
}
