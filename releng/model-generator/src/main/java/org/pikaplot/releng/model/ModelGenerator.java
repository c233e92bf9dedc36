package org.pikaplot.releng.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Writes the Java code of {@code org.pikaplot.workspace} from {@code model/workspace.ecore} and
 * {@code model/workspace.genmodel}, without an Eclipse workbench. A getter of a reference that may
 * be absent is marked {@code @Nullable}, which EMF itself does not do.
 */
public final class ModelGenerator {
    private static final String BUNDLE = "org.pikaplot.workspace";
    private static final Pattern TRAILING_SPACE = Pattern.compile("[ \\t]+(?=\\R)");

    private ModelGenerator() {}

    /**
     * Replaces the folder {@code src-gen} of the bundle.
     *
     * @param arguments the folder of the bundle
     */
    public static void main(String[] arguments) throws IOException {
        Path bundle = Path.of(arguments[0]);
        Path target = bundle.resolve("src-gen");
        Path out = Files.createTempDirectory("model-generator");
        try {
            generate(bundle.resolve("model"), out);
            deleteTree(target);
            copyTree(out.resolve("src-gen"), target);
        } finally {
            deleteTree(out);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /**
     * Writes the sources into {@code src-gen} below {@code out}.
     *
     * @param model the folder of the ecore and the genmodel
     * @param out an empty folder that stands for the bundle
     */
    static void generate(Path model, Path out) throws IOException {
        URI outUri = URI.createFileURI(out.toAbsolutePath() + "/");
        EcorePlugin.getPlatformResourceMap().put(BUNDLE, outUri);
        GenModelPackage.eINSTANCE.eClass();
        ResourceSet resources = new ResourceSetImpl();
        for (String extension : List.of("ecore", "genmodel")) {
            resources
                    .getResourceFactoryRegistry()
                    .getExtensionToFactoryMap()
                    .put(extension, new EcoreResourceFactoryImpl());
        }
        resources.getURIConverter().getURIMap().put(platformUri(), outUri);
        URI genmodel =
                URI.createFileURI(model.resolve("workspace.genmodel").toAbsolutePath().toString());
        GenModel genModel = (GenModel) resources.getResource(genmodel, true).getContents().get(0);
        genModel.reconcile();
        genModel.setCanGenerate(true);

        Generator generator = new Generator();
        generator
                .getAdapterFactoryDescriptorRegistry()
                .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        Diagnostic result =
                generator.generate(
                        genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(
                    "The model could not be generated: " + result.getChildren());
        }
        EPackage ePackage = genModel.getGenPackages().get(0).getEcorePackage();
        Path sources = out.resolve("src-gen");
        markOptionalReferences(ePackage, sources.resolve(BUNDLE.replace('.', '/')));
        trimLines(sources);
    }

    private static URI platformUri() {
        return URI.createPlatformResourceURI("/" + BUNDLE + "/", true);
    }

    private static void markOptionalReferences(EPackage ePackage, Path sources) throws IOException {
        for (EClass eClass :
                ePackage.eContents().stream()
                        .filter(EClass.class::isInstance)
                        .map(EClass.class::cast)
                        .toList()) {
            for (EReference reference : eClass.getEReferences()) {
                if (!reference.isMany() && !reference.isRequired()) {
                    markOptional(sources.resolve(eClass.getName() + ".java"), reference);
                }
            }
        }
    }

    private static void markOptional(Path source, EReference reference) throws IOException {
        String type = reference.getEReferenceType().getName();
        String property =
                reference.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                        + reference.getName().substring(1);
        String nullable = "@org.jspecify.annotations.Nullable ";
        String text = Files.readString(source);
        String marked =
                text.replace(
                                "\t" + type + " get" + property + "()",
                                "\t" + nullable + type + " get" + property + "()")
                        .replace(
                                "set" + property + "(" + type + " value)",
                                "set" + property + "(" + nullable + type + " value)");
        Files.writeString(source, marked);
    }

    private static void trimLines(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                Files.writeString(file, TRAILING_SPACE.matcher(text).replaceAll(""));
            }
        }
    }
}
