package org.pikaplot.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SqlTest {
    @Property
    void aQuotedTextEndsOnlyAtItsEnd(@ForAll String text) {
        Assume.that(text.indexOf('\0') < 0);
        assertThat(content(Sql.literal(text), '\'')).isEqualTo(text);
        Assume.that(!text.isEmpty());
        assertThat(content(Sql.identifier(text), '"')).isEqualTo(text);
    }

    /** Reads a quoted text as SQL does; fails when the quote closes early. */
    private static String content(String quoted, char quote) {
        var content = new StringBuilder();
        assertThat(quoted.charAt(0)).isEqualTo(quote);
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            if (c == quote) {
                assertThat(quoted.charAt(++i)).isEqualTo(quote);
                assertThat(i).isLessThan(quoted.length() - 1);
            }
            content.append(c);
        }
        assertThat(quoted.charAt(quoted.length() - 1)).isEqualTo(quote);
        return content.toString();
    }

    @Example
    void refusesWhatTheEngineCannotHold() {
        assertThatThrownBy(() -> Sql.literal("a\0b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sql.identifier("a\0b"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sql.identifier("")).isInstanceOf(IllegalArgumentException.class);
    }
}
