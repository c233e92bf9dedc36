package org.pikaplot.canvas.ui.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTextTest {

    @Test
    void breaksBetweenWordsAndKeepsEmptyLines() {
        assertThat(WrappedText.wrap("one two three\n\nfour", 8, 9, String::length))
                .containsExactly("one two", "three", "", "four");
    }

    @Test
    void aWordThatIsTooLongStandsAlone() {
        assertThat(WrappedText.wrap("a unbreakable b", 4, 9, String::length))
                .containsExactly("a", "unbreakable", "b");
    }

    @Test
    void stopsAtTheLastLineThatFits() {
        assertThat(WrappedText.wrap("a b c d", 1, 2, String::length)).containsExactly("a", "b");
    }
}
