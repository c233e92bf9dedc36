package org.pikaplot.ui.internal.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class IconFilesTest {
    private static final Path ICONS = Path.of("src", "main", "resources", "icons");

    private static List<String> names(String theme) throws IOException {
        try (var files = Files.list(ICONS.resolve(theme))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void allLooksHaveTheSameShapes() throws IOException {
        assertThat(names("dark"))
                .isEqualTo(names("light"))
                .isEqualTo(names("disabled"))
                .isNotEmpty();
        for (String name : names("light")) {
            assertThat(shape("dark", name)).as(name).isEqualTo(shape("light", name));
            assertThat(shape("disabled", name)).as(name).isEqualTo(shape("light", name));
        }
    }

    private static String shape(String theme, String name) throws IOException {
        return Files.readString(ICONS.resolve(theme).resolve(name))
                .replaceAll("#[0-9a-f]{6}", "#")
                .replace(" opacity=\".55\"", "");
    }

    @Test
    void everyIconIsWellFormedAndSixteenPointsWide() throws Exception {
        var builders = DocumentBuilderFactory.newInstance();
        builders.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        for (String name : names("light")) {
            var root =
                    builders.newDocumentBuilder()
                            .parse(ICONS.resolve("light").resolve(name).toFile());
            assertThat(root.getDocumentElement().getAttribute("viewBox"))
                    .as(name)
                    .isEqualTo("0 0 16 16");
        }
    }

    @Test
    void thereIsAnIconForEveryKindAndState() throws IOException {
        assertThat(
                        names("light").stream()
                                .map(name -> name.replace(".svg", ""))
                                .collect(Collectors.toSet()))
                .contains("table", "query", "plot", "snapshot", "note")
                .contains("idle", "stale", "running", "ok", "warning", "error")
                .contains("bar", "line", "scatter", "histogram");
    }
}
