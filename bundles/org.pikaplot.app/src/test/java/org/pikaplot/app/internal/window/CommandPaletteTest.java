package org.pikaplot.app.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandPaletteTest {

    @Test
    void findsWordsInAnyOrderAndCase() {
        assertThat(CommandPalette.matches("Add Query", "que ADD")).isTrue();
        assertThat(CommandPalette.matches("Add Query", "plot")).isFalse();
    }

    @Test
    void listsEverythingBeforeAnythingIsTyped() {
        assertThat(CommandPalette.matches("Undo", "")).isTrue();
        assertThat(CommandPalette.matches("Undo", "  ")).isTrue();
    }
}
