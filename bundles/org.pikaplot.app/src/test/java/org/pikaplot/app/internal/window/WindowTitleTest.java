package org.pikaplot.app.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowTitleTest {

    @Test
    void marksUnsavedWork() {
        assertThat(WindowTitle.title(Optional.of("a.pikaplot"), true))
                .startsWith("●")
                .contains("a.pikaplot");
        assertThat(WindowTitle.title(Optional.empty(), false))
                .isEqualTo("New workspace – Pika-Plot");
    }
}
