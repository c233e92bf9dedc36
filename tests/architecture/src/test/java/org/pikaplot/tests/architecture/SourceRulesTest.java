package org.pikaplot.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceRulesTest {
    @Test
    void noSourceBearsAForbiddenWord() {
        assertThat(wrong(allSources(), SourceRules::forbiddenWords)).isEmpty();
    }

    @Test
    void noSourceNamesAMachineOrAHost() {
        assertThat(wrong(allSources(), SourceRules::namesOfThisMachine)).isEmpty();
    }

    @Test
    void noFileIsTooLong() {
        assertThat(wrong(allSources(), SourceRules::tooLong)).isEmpty();
    }

    @Test
    void everyPackageIsNullMarkedAndVersionedWhenExported() {
        List<String> wrong = new ArrayList<>();
        for (Path folder : packages()) {
            Path packageInfo = folder.resolve("package-info.java");
            if (Files.isRegularFile(packageInfo)) {
                wrong.addAll(
                        wrong(
                                List.of(packageInfo),
                                text ->
                                        Stream.of(
                                                        SourceRules.packageWithoutNullness(text),
                                                        SourceRules.exportWithoutVersion(text))
                                                .flatMap(List::stream)
                                                .toList()));
            } else {
                wrong.add(Checkout.shown(folder) + " has no package-info.java");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everythingExportedIsDocumented() {
        List<String> wrong = new ArrayList<>();
        for (Path folder : packages()) {
            Path packageInfo = folder.resolve("package-info.java");
            if (!Files.isRegularFile(packageInfo)
                    || !Checkout.read(packageInfo).contains("Export")) {
                continue;
            }
            for (Path file : Checkout.javaFiles(folder)) {
                if (file.getParent().equals(folder) && !file.endsWith("package-info.java")) {
                    String name = file.getFileName().toString().replace(".java", "");
                    wrong.addAll(
                            wrong(List.of(file), text -> SourceRules.undocumented(name, text)));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachRuleCatchesWhatBreaksIt() {
        assertThat(SourceRules.forbiddenWords("// TO" + "DO tidy")).isNotEmpty();
        assertThat(SourceRules.forbiddenWords("@Dis" + "abled void test()")).isNotEmpty();
        assertThat(SourceRules.namesOfThisMachine("Path.of(\"/ro" + "ot/x\")")).isNotEmpty();
        assertThat(SourceRules.tooLong("line\n".repeat(SourceRules.LONGEST_FILE_LINES + 1)))
                .isNotEmpty();
        assertThat(SourceRules.packageWithoutNullness("package a;")).isNotEmpty();
        assertThat(SourceRules.exportWithoutVersion("@Export package a;")).isNotEmpty();
        assertThat(SourceRules.undocumented("A", "public interface A { int size(); }"))
                .containsExactly("A has no Javadoc", "size has no Javadoc");
        assertThat(
                        SourceRules.undocumented(
                                "A", "/** A. */ public record A(int b) { private void c() {} }"))
                .isEmpty();
    }

    private static List<Path> allSources() {
        return Stream.concat(Checkout.mainSources().stream(), Checkout.testSources().stream())
                .toList();
    }

    private static List<Path> packages() {
        return Checkout.mainSources().stream().map(Path::getParent).distinct().toList();
    }

    private static List<String> wrong(List<Path> files, Function<String, List<String>> rule) {
        return files.stream()
                .flatMap(file ->
                        rule.apply(Checkout.read(file)).stream()
                                .map(what -> Checkout.shown(file) + ": " + what))
                .toList();
    }
}
