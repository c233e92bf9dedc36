package org.pikaplot.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FingerprintTest {
    @Property
    void differsWhereverThePartsDiffer(@ForAll List<String> one, @ForAll List<String> other) {
        assertThat(Fingerprint.of(one).equals(Fingerprint.of(other))).isEqualTo(one.equals(other));
    }

    @Property
    void movingABorderBetweenPartsChangesIt(@ForAll String a, @ForAll String b) {
        assertThat(Fingerprint.of(List.of(a + "x", b)))
                .isNotEqualTo(Fingerprint.of(List.of(a, "x" + b)));
        assertThat(Fingerprint.of(List.of(a + b))).isNotEqualTo(Fingerprint.of(List.of(a, b)));
    }

    @net.jqwik.api.Example
    void isOnlyADigest() {
        assertThat(Fingerprint.of(List.of()).hex()).hasSize(64);
        for (String bad : List.of("", "abc", "A".repeat(64), "g".repeat(64))) {
            assertThatThrownBy(() -> new Fingerprint(bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
