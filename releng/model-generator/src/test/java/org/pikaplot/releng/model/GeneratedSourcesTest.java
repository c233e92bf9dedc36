package org.pikaplot.releng.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedSourcesTest {
    private static final Path BUNDLE = Path.of("../../bundles/org.pikaplot.workspace");

    @Test
    void committedSourcesAreWhatTheModelSays(@TempDir Path out) throws IOException {
        ModelGenerator.generate(BUNDLE.resolve("model"), out);

        assertThat(sources(BUNDLE.resolve("src-gen")))
                .as("src-gen is out of date, run releng/generate-model.sh")
                .isEqualTo(sources(out.resolve("src-gen")));
    }

    @Test
    void marksAReferenceThatMayBeAbsent(@TempDir Path out) throws IOException {
        ModelGenerator.generate(BUNDLE.resolve("model"), out);

        assertThat(sources(out.resolve("src-gen")))
                .hasEntrySatisfying(
                        Path.of("org/pikaplot/workspace/TableNode.java"),
                        text -> assertThat(text).contains("Nullable SourceFile getSource()"))
                .hasEntrySatisfying(
                        Path.of("org/pikaplot/workspace/Connection.java"),
                        text -> assertThat(text).doesNotContain("Nullable"));
    }

    private static Map<Path, String> sources(Path folder) throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(folder.relativize(file), Files.readString(file).replace("\r\n", "\n"));
            }
        }
        return sources;
    }
}
