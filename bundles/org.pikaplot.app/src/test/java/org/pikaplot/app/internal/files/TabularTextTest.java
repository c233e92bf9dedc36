package org.pikaplot.app.internal.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabularTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\tb",
                "a\tb\n1\t2\n",
                "a,b\n1,2",
                "a;b;c\r\n1;2;3\r\n\r\n",
                "x|y\n1|2\n3|4"
            })
    void knowsTables(String text) {
        assertThat(TabularText.isTable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "word",
                "a, b",
                "Dear all,\nthe meeting is at ten.\nRegards",
                "one\ntwo\nthree",
                "SELECT a, b\nFROM t\nWHERE a > 1"
            })
    void knowsWords(String text) {
        assertThat(TabularText.isTable(text)).isFalse();
    }
}
