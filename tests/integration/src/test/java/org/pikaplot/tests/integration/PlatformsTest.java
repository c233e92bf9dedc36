package org.pikaplot.tests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class PlatformsTest {
    @Test
    void linuxProductCarriesOnlyLinuxLibraries() throws IOException {
        assertThat(plugins(BuiltProduct.LINUX))
                .anyMatch(name -> name.startsWith("org.pikaplot.lib.duckdb.linux.x86_64"))
                .anyMatch(name -> name.startsWith("org.pikaplot.lib.sqlite.linux.x86_64"))
                .anyMatch(name -> name.startsWith("org.eclipse.swt.gtk.linux.x86_64"))
                .noneMatch(name -> name.contains("win32"));
        assertThat(ownLibraries(BuiltProduct.LINUX))
                .isNotEmpty()
                .noneMatch(name -> name.endsWith(".dll"));
    }

    @Test
    void windowsProductCarriesOnlyWindowsLibraries() throws IOException {
        assertThat(plugins(BuiltProduct.WINDOWS))
                .anyMatch(name -> name.startsWith("org.pikaplot.lib.duckdb.win32.x86_64"))
                .anyMatch(name -> name.startsWith("org.pikaplot.lib.sqlite.win32.x86_64"))
                .anyMatch(name -> name.startsWith("org.eclipse.swt.win32.win32.x86_64"))
                .noneMatch(name -> name.contains("linux"));
        assertThat(ownLibraries(BuiltProduct.WINDOWS))
                .isNotEmpty()
                .allMatch(name -> name.endsWith(".dll"));
    }

    @Test
    void windowsProductHasAProgramToDoubleClick() throws IOException {
        assertThat(Files.readAllBytes(BuiltProduct.WINDOWS.resolve("PikaPlot.exe")))
                .startsWith('M', 'Z');
        assertThat(BuiltProduct.WINDOWS.resolve("pika-plot.cmd")).exists();
    }

    @Test
    void bothProductsHoldTheSameBundlesOfOurs() throws IOException {
        assertThat(ours(BuiltProduct.WINDOWS)).isNotEmpty().isEqualTo(ours(BuiltProduct.LINUX));
    }

    private static List<String> plugins(Path product) throws IOException {
        try (var files = Files.list(product.resolve("plugins"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> ours(Path product) throws IOException {
        return plugins(product).stream()
                .filter(name ->
                        name.startsWith("org.pikaplot.") && !name.matches(".*(linux|win32).*"))
                .toList();
    }

    /** Native libraries in our wrappers, in jars and folders alike. */
    private static List<String> ownLibraries(Path product) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(product.resolve("plugins"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().contains("org.pikaplot.lib.")) {
                    continue;
                }
                if (file.toString().endsWith(".jar")) {
                    try (var jar = new ZipFile(file.toFile())) {
                        jar.stream()
                                .map(entry -> entry.getName())
                                .filter(PlatformsTest::isNative)
                                .forEach(found::add);
                    }
                } else if (isNative(file.toString())) {
                    found.add(file.toString());
                }
            }
        }
        return found;
    }

    private static boolean isNative(String name) {
        return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
    }
}
