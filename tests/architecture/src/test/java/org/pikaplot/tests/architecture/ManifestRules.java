package org.pikaplot.tests.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/** The rules about manifests and poms: what a bundle says of itself. */
final class ManifestRules {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern DEPENDENCY =
            Pattern.compile(
                    "<dependency>\\s*<groupId>org\\.pikaplot</groupId>(.*?)</dependency>",
                    Pattern.DOTALL);
    private static final Pattern ARTIFACT =
            Pattern.compile("<artifactId>org\\.pikaplot\\.([^<]*)</artifactId>");

    private ManifestRules() {}

    static Manifest manifest(String bundle) {
        Path file = Checkout.bundle(bundle).resolve("target/classes/META-INF/MANIFEST.MF");
        try (InputStream text = Files.newInputStream(file)) {
            return new Manifest(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packages of a header such as Import-Package, without their attributes. */
    static List<String> packages(Manifest manifest, String header) {
        String value = manifest.getMainAttributes().getValue(header);
        if (value == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String clause : QUOTED.matcher(value).replaceAll("").split(",")) {
            names.add(clause.split(";")[0].strip());
        }
        return names;
    }

    static List<String> wrongExports(String bundle, List<String> exported) {
        String own = BundleTable.PREFIX + bundle;
        return exported.stream()
                .filter(name -> !name.equals(own) && !name.equals(own + ".spi"))
                .toList();
    }

    static List<String> wrongImports(String bundle, List<String> imported) {
        return imported.stream()
                .filter(name -> {
                    String to = BundleTable.bundleOf(name);
                    return !to.isEmpty() && !BundleTable.mayUse(bundle, to);
                })
                .toList();
    }

    /** Bundles of ours a pom names outside of tests that the row does not name. */
    static List<String> wrongDependencies(String bundle, String pom) {
        List<String> wrong = new ArrayList<>();
        var dependencies = DEPENDENCY.matcher(pom);
        while (dependencies.find()) {
            String dependency = dependencies.group(1);
            var artifact = ARTIFACT.matcher(dependency);
            if (artifact.find()
                    && !dependency.contains("<scope>test</scope>")
                    && !BundleTable.mayUse(bundle, artifact.group(1))) {
                wrong.add(artifact.group(1));
            }
        }
        return wrong;
    }
}
