package org.pikaplot.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * ARCHITECTURE.md says where to start reading by type name; a name that is no type would lead
 * nowhere.
 */
class ArchitectureDocumentTest {
    private static final Pattern TYPE =
            Pattern.compile("`([A-Z][a-z][A-Za-z0-9]*)(?:[.#(][^`]*)?`");
    private static final Pattern LINE_NUMBER = Pattern.compile("\\.java:\\d+");

    private final String document = Checkout.read(Checkout.ROOT.resolve("ARCHITECTURE.md"));

    @Test
    void everyTypeItNamesExists() {
        Set<String> types = types();
        assertThat(named(document)).isNotEmpty().allMatch(types::contains);
    }

    @Test
    void itsTableIsTheTableThatIsTested() {
        for (String bundle : BundleTable.bundles()) {
            assertThat(usedBy(bundle, document)).as(bundle).contains(BundleTable.row(bundle));
        }
    }

    @Test
    void aRowIsReadAsItIsWritten() {
        assertThat(usedBy("data", "| `data` | words | \u2013 |\n")).contains(Set.of());
        assertThat(usedBy("app", "| `app` | the rest | ui, session |\n"))
                .contains(Set.of("ui", "session"));
        assertThat(usedBy("ui", "no table")).isEmpty();
    }

    @Test
    void itNamesNoLineNumbers() {
        assertThat(LINE_NUMBER.matcher(document).find()).isFalse();
        assertThat(LINE_NUMBER.matcher("see `Scene.java:12`").find()).isTrue();
    }

    @Test
    void aNameThatIsNoTypeIsFound() {
        assertThat(named("start at `NoSuchThing.of()` and `Scene`"))
                .containsExactly("NoSuchThing", "Scene");
        assertThat(types()).doesNotContain("NoSuchThing");
    }

    /**
     * The last cell of the row of {@code bundle}: what it may use; nothing when there is no such
     * row.
     */
    private static Optional<Set<String>> usedBy(String bundle, String text) {
        var row =
                Pattern.compile("(?m)^\\| `" + Pattern.quote(bundle) + "` \\|.*\\| ([^|]*) \\|$")
                        .matcher(text);
        return row.find()
                ? Optional.of(
                        Stream.of(row.group(1).split(",\\s*"))
                                .filter(name -> Character.isLetter(name.charAt(0)))
                                .collect(Collectors.toSet()))
                : Optional.empty();
    }

    private static List<String> named(String text) {
        return TYPE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private static Set<String> types() {
        Stream<Path> generated =
                Checkout.javaFiles(Checkout.bundle("workspace").resolve("src-gen")).stream();
        return Stream.of(
                        Checkout.mainSources().stream(), Checkout.testSources().stream(), generated)
                .flatMap(files -> files)
                .flatMap(file -> declared(file))
                .collect(Collectors.toSet());
    }

    /** The file's own type and those declared inside it. */
    private static Stream<String> declared(Path file) {
        return Pattern.compile("\\b(?:class|interface|record|enum)\\s+([A-Z]\\w*)")
                .matcher(Checkout.read(file))
                .results()
                .map(found -> found.group(1));
    }
}
