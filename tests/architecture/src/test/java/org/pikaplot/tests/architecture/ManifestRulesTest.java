package org.pikaplot.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestRulesTest {
    static Stream<String> bundles() {
        return BundleTable.bundles().stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void exportsOnePackageAndPerhapsAnSpi(String bundle) {
        var exported = ManifestRules.packages(ManifestRules.manifest(bundle), "Export-Package");
        assertThat(ManifestRules.wrongExports(bundle, exported)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void importsOnlyFromBundlesOfItsRow(String bundle) {
        var imported = ManifestRules.packages(ManifestRules.manifest(bundle), "Import-Package");
        assertThat(ManifestRules.wrongImports(bundle, imported)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void requiresNoBundleByName(String bundle) {
        assertThat(ManifestRules.manifest(bundle).getMainAttributes().getValue("Require-Bundle"))
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void startsWhenAskedForAService(String bundle) {
        assertThat(
                        ManifestRules.manifest(bundle)
                                .getMainAttributes()
                                .getValue("Bundle-ActivationPolicy"))
                .isEqualTo("lazy");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void dependsOnlyOnBundlesOfItsRow(String bundle) {
        String pom = Checkout.read(Checkout.bundle(bundle).resolve("pom.xml"));
        assertThat(ManifestRules.wrongDependencies(bundle, pom)).isEmpty();
    }

    @Test
    void everyModuleIsInTheTableOrALibrary() {
        var modules =
                Pattern.compile("<module>org\\.pikaplot\\.([^<]*)</module>")
                        .matcher(Checkout.read(Checkout.ROOT.resolve("bundles/pom.xml")))
                        .results()
                        .map(module -> module.group(1))
                        .filter(name -> !name.startsWith("lib."))
                        .toList();
        assertThat(modules).containsExactlyInAnyOrderElementsOf(BundleTable.bundles());
    }

    @Test
    void everyThirdPartyVersionStandsInTheOneListAndBringsNothingAlong() {
        String list = Checkout.read(Checkout.ROOT.resolve("pom.xml"));
        String managed =
                list.substring(
                        list.indexOf("<dependencyManagement>"), list.indexOf("<!-- Ours -->"));
        assertThat(managed.lines().filter(line -> line.contains("<dependency>")))
                .isNotEmpty()
                .allMatch(line ->
                        line.contains(
                                "<exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion>"));
        String platform = Checkout.read(Checkout.ROOT.resolve("target-platform/pom.xml"));
        assertThat(platform.lines().filter(line -> line.contains("<dependency>")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("<version>"));
        assertThat(
                        bundles()
                                .map(bundle ->
                                        Checkout.read(Checkout.bundle(bundle).resolve("pom.xml"))))
                .allMatch(pom -> ownVersions(pom).isEmpty());
    }

    @Test
    void eachRuleCatchesWhatBreaksIt() {
        assertThat(
                        ManifestRules.wrongExports(
                                "data", List.of("org.pikaplot.data", "org.pikaplot.data.internal")))
                .containsExactly("org.pikaplot.data.internal");
        assertThat(ManifestRules.wrongImports("data", List.of("java.util", "org.pikaplot.session")))
                .containsExactly("org.pikaplot.session");
        String pom =
                """
                <dependency><groupId>org.pikaplot</groupId><artifactId>org.pikaplot.session</artifactId></dependency>
                <dependency><groupId>org.pikaplot</groupId><artifactId>org.pikaplot.ui</artifactId><scope>test</scope></dependency>
                """;
        assertThat(ManifestRules.wrongDependencies("data", pom)).containsExactly("session");
        assertThat(
                        ownVersions(
                                "<dependency><artifactId>a</artifactId><version>1</version></dependency>"))
                .hasSize(1);
        assertThat(Set.copyOf(BundleTable.core())).contains("headless").doesNotContain("ui");
    }

    private static List<String> ownVersions(String pom) {
        return Pattern.compile(
                        "<dependency>(?:(?!</dependency>).)*<version>(?!\\$)", Pattern.DOTALL)
                .matcher(pom)
                .results()
                .map(found -> found.group())
                .toList();
    }
}
