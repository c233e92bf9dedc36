package org.pikaplot.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodeRulesTest {
    private JavaClasses ours;
    private JavaClasses broken;

    @BeforeAll
    void readClasses() {
        ours = Checkout.classes();
        broken =
                new ClassFileImporter()
                        .importPackages(
                                "org.pikaplot.data.broken",
                                "org.pikaplot.session.broken",
                                "org.pikaplot.session.internal.broken");
    }

    static Stream<Arguments> rules() {
        Stream<Map.Entry<String, ArchRule>> general =
                Stream.of(
                        Map.entry(
                                "bundles use only what their row names",
                                CodeRules.bundlesUseOnlyWhatTheirRowNames()),
                        Map.entry("internals stay inside", CodeRules.internalsStayInside()),
                        Map.entry("the core knows no screen", CodeRules.coreKnowsNoScreen()),
                        Map.entry(
                                "only pictures are made with AWT",
                                CodeRules.onlyPicturesAreMadeWithAwt()),
                        Map.entry(
                                "nobody uses AWT for the screen",
                                CodeRules.nobodyUsesAwtForTheScreen()),
                        Map.entry("bundles form no cycles", CodeRules.bundlesFormNoCycles()),
                        Map.entry(
                                "no static state that changes",
                                CodeRules.noStaticStateThatChanges()),
                        Map.entry("names say what things are", CodeRules.namesSayWhatThingsAre()),
                        Map.entry("nobody blocks or polls", CodeRules.nobodyBlocksOrPolls()));
        Stream<Map.Entry<String, ArchRule>> importers =
                CodeRules.SOLE_IMPORTERS.entrySet().stream()
                        .map(sole ->
                                Map.entry(
                                        "only " + sole.getValue() + " imports " + sole.getKey(),
                                        CodeRules.onlyItsBundleImports(
                                                sole.getKey(), sole.getValue())));
        return Stream.concat(general, importers)
                .map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdsForOurCode(String name, ArchRule rule) {
        rule.check(ours);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void catchesCodeThatBreaksIt(String name, ArchRule rule) {
        assertThat(rule.evaluate(broken).hasViolation()).isTrue();
    }

    @Test
    void readsEveryBundle() {
        assertThat(BundleTable.bundles())
                .allSatisfy(bundle ->
                        assertThat(ours)
                                .anyMatch(type ->
                                        BundleTable.bundleOf(type.getPackageName())
                                                .equals(bundle)));
    }

    @Test
    void findsTheBundleOfAPackageByTheLongestName() {
        assertThat(BundleTable.bundleOf("org.pikaplot.compute.duckdb.internal"))
                .isEqualTo("compute.duckdb");
        assertThat(BundleTable.bundleOf("org.pikaplot.compute.spi")).isEqualTo("compute");
        assertThat(BundleTable.bundleOf("org.pikaplot.computer")).isEmpty();
    }
}
