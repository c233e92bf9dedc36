package org.pikaplot.headless.internal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FileNamesTest {
    @Test
    void keepsPlainNames() {
        assertThat(new FileNames().nameFor("Delay by day")).isEqualTo("Delay by day");
    }

    @Test
    void replacesWhatNoSystemAllows() {
        assertThat(new FileNames().nameFor("a/b\\c:d*e?\"<>|")).isEqualTo("a_b_c_d_e_____");
        assertThat(new FileNames().nameFor("..")).doesNotStartWith(".");
        assertThat(new FileNames().nameFor("ends with dots...")).isEqualTo("ends with dots");
    }

    @Test
    void avoidsNamesThatWindowsReserves() {
        assertThat(new FileNames().nameFor("CON")).isEqualTo("CON_");
        assertThat(new FileNames().nameFor("lpt1")).isEqualTo("lpt1_");
        assertThat(new FileNames().nameFor("con.x")).isEqualTo("con_.x");
    }

    @Test
    void givesNoNameTwiceEvenInOtherCase() {
        var names = new FileNames();
        assertThat(names.nameFor("Plot")).isEqualTo("Plot");
        assertThat(names.nameFor("plot")).isEqualTo("plot_2");
        assertThat(names.nameFor("PLOT")).isEqualTo("PLOT_3");
    }

    @Test
    void cutsLongNamesByTheBytesTheyTake() {
        var names = new FileNames();
        for (String node :
                List.of("x".repeat(300), "\u6771".repeat(300), "\ud83d\ude00".repeat(300))) {
            assertThat(names.nameFor(node).getBytes(UTF_8)).hasSizeBetween(140, 150);
            assertThat(names.nameFor(node).getBytes(UTF_8)).hasSizeBetween(140, 160);
        }
    }

    @Property(tries = 200)
    void givesUsableDifferentNamesForAnyNodes(@ForAll List<String> nodes) {
        var names = new FileNames();
        Set<String> seen = new HashSet<>();
        for (String node : nodes) {
            String name = names.nameFor(node);
            assertThat(name).isNotBlank().doesNotContain("/", "\\", "\0").doesNotStartWith(".");
            assertThat(seen.add(name.toLowerCase(Locale.ROOT))).isTrue();
        }
    }
}
