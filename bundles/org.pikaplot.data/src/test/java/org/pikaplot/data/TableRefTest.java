package org.pikaplot.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableRefTest {
    @Test
    void aStoredTableHasAPlainNameAndCountsFromOne() {
        assertThat(new TableRef.Stored("t_1", 1)).isEqualTo(new TableRef.Stored("t_1", 1));
        assertThat(new TableRef.Stored("t_1", 1)).isNotEqualTo(new TableRef.Stored("t_1", 2));
        for (String bad : List.of("", "a b", "x\"", "ä", "a.b")) {
            assertThatThrownBy(() -> new TableRef.Stored(bad, 1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new TableRef.Stored("a", 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
