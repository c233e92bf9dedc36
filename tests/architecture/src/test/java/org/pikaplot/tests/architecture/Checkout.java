package org.pikaplot.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files the rules are about. */
final class Checkout {
    static final Path ROOT =
            Path.of(System.getProperty("pika.checkout", "../..")).toAbsolutePath().normalize();

    private Checkout() {}

    static Path bundle(String name) {
        return ROOT.resolve("bundles").resolve(BundleTable.PREFIX + name);
    }

    /** Every class of ours as compiled; a bundle that was not built is a mistake of the build. */
    static JavaClasses classes() {
        List<Path> folders =
                BundleTable.bundles().stream()
                        .map(name -> bundle(name).resolve("target/classes"))
                        .toList();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new IllegalStateException("Not built: " + folder);
            }
        }
        // A bundle may carry a few classes of a library inside; the rules are about ours.
        return new ClassFileImporter()
                .withImportOption(location -> location.contains("/org/pikaplot/"))
                .importPaths(folders);
    }

    /** Hand-written sources of the product, without the generated model. */
    static List<Path> mainSources() {
        return BundleTable.bundles().stream()
                .map(name -> bundle(name).resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(folder -> javaFiles(folder).stream())
                .toList();
    }

    /** Tests beside the code and those under tests/. */
    static List<Path> testSources() {
        var folders =
                new ArrayList<>(
                        BundleTable.bundles().stream()
                                .map(name -> bundle(name).resolve("src/test/java"))
                                .toList());
        for (String module : List.of("architecture", "integration", "ui")) {
            folders.add(ROOT.resolve("tests").resolve(module).resolve("src/test/java"));
        }
        return folders.stream()
                .filter(Files::isDirectory)
                .flatMap(folder -> javaFiles(folder).stream())
                .toList();
    }

    static List<Path> javaFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String shown(Path file) {
        return ROOT.relativize(file).toString();
    }
}
