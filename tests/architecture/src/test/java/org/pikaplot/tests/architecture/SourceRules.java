package org.pikaplot.tests.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The rules about source text. Each answers what is wrong with one file, an empty list for nothing.
 */
final class SourceRules {
    static final int LONGEST_FILE_LINES = 600;

    // Written in pieces, for this file is read too.
    private static final Pattern FORBIDDEN_WORDS =
            Pattern.compile(
                    "\\b(TO"
                            + "DO|FIX"
                            + "ME|X"
                            + "XX)\\b|@Dis"
                            + "abled|NON-"
                            + "NLS|\\bimport lom"
                            + "bok\\b");
    private static final Pattern MACHINE =
            Pattern.compile(
                    "repo\\.maven\\.apache|repo1\\.maven|/ro"
                            + "ot/|\"/wo"
                            + "rk/|\\.\\./sha"
                            + "red");

    private SourceRules() {}

    static List<String> forbiddenWords(String source) {
        return find(FORBIDDEN_WORDS, source);
    }

    static List<String> namesOfThisMachine(String source) {
        return find(MACHINE, source);
    }

    static List<String> tooLong(String source) {
        long lines = source.lines().count();
        return lines > LONGEST_FILE_LINES ? List.of(lines + " lines") : List.of();
    }

    static List<String> packageWithoutNullness(String packageInfo) {
        return packageInfo.contains("@NullMarked") ? List.of() : List.of("is not @NullMarked");
    }

    static List<String> exportWithoutVersion(String packageInfo) {
        boolean exports =
                Pattern.compile("@(org\\.osgi\\.annotation\\.bundle\\.)?Export\\b")
                        .matcher(packageInfo)
                        .find();
        boolean versioned =
                Pattern.compile("@(org\\.osgi\\.annotation\\.versioning\\.)?Version\\(")
                        .matcher(packageInfo)
                        .find();
        return exports == versioned ? List.of() : List.of("@Export and @Version belong together");
    }

    /**
     * Public types and methods of an exported package without Javadoc; an override says what it
     * overrides.
     */
    static List<String> undocumented(String name, String source) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task =
                (JavacTask)
                        compiler.getTask(
                                null, null, problem -> {}, null, null, List.of(file(name, source)));
        DocTrees docs = DocTrees.instance(task);
        List<String> found = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new UndocumentedFinder(docs, found).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static List<String> find(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(match -> match.group()).toList();
    }

    private static JavaFileObject file(String name, String source) {
        return new SimpleJavaFileObject(
                URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    private static final class UndocumentedFinder extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final List<String> found;

        UndocumentedFinder(DocTrees docs, List<String> found) {
            this.docs = docs;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (!isPublic(type)) {
                return null;
            }
            if (docs.getDocComment(getCurrentPath()) == null) {
                found.add(type.getSimpleName() + " has no Javadoc");
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean overrides =
                    method.getModifiers().getAnnotations().stream()
                            .anyMatch(annotation ->
                                    annotation.getAnnotationType().toString().equals("Override"));
            boolean constructor = method.getReturnType() == null;
            if (isPublic(method)
                    && !overrides
                    && !constructor
                    && docs.getDocComment(getCurrentPath()) == null) {
                found.add(method.getName() + " has no Javadoc");
            }
            // Types inside a method are nobody's to see.
            return null;
        }

        private boolean isPublic(Tree tree) {
            TreePath parent = getCurrentPath().getParentPath();
            boolean inInterface =
                    parent.getLeaf() instanceof ClassTree owner
                            && (owner.getKind() == Tree.Kind.INTERFACE
                                    || owner.getKind() == Tree.Kind.ANNOTATION_TYPE);
            var modifiers =
                    tree instanceof ClassTree type
                            ? type.getModifiers().getFlags()
                            : ((MethodTree) tree).getModifiers().getFlags();
            return modifiers.contains(Modifier.PUBLIC)
                    || inInterface && !modifiers.contains(Modifier.PRIVATE);
        }
    }
}
