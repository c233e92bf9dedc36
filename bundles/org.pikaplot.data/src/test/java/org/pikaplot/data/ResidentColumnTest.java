package org.pikaplot.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

class ResidentColumnTest {
    @Test
    void readingAClosedColumnThrows() {
        Arena arena = Arena.ofShared();
        MemorySegment values = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 1.5, Double.NaN);
        var column =
                new ResidentColumn.Doubles(
                        new Column("x", ColumnType.ofEngine("DOUBLE")), 2, values, 1, arena);
        assertThat(column.sizeBytes()).isEqualTo(16);
        assertThat(column.values().getAtIndex(ValueLayout.JAVA_DOUBLE, 0)).isEqualTo(1.5);
        column.close();
        column.close();
        assertThatThrownBy(() -> values.getAtIndex(ValueLayout.JAVA_DOUBLE, 0))
                .isInstanceOf(IllegalStateException.class);
    }
}
