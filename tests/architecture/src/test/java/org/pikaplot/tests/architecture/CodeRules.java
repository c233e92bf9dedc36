package org.pikaplot.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules about compiled classes. {@link CodeRulesTest} holds ours to them and shows that each
 * can fail.
 */
final class CodeRules {
    /** Libraries that stay behind one bundle, so that they can be changed there. */
    static final Map<String, String> SOLE_IMPORTERS =
            Map.of(
                    "org.duckdb..", "compute.duckdb",
                    "org.sqlite..", "formats",
                    "org.lwjgl..", "render.gl",
                    "org.eclipse.swt.opengl..", "plot.ui",
                    "org.eclipse.gef..", "canvas.ui",
                    "org.eclipse.draw2d..", "canvas.ui",
                    "org.eclipse.nebula..", "table.ui",
                    "picocli..", "headless");

    private static final List<String> SCREEN =
            List.of(
                    "org.eclipse.swt..",
                    "org.eclipse.jface..",
                    "org.eclipse.e4..",
                    "org.eclipse.ui..");

    private static final Set<String> MUTABLE_TYPES =
            Set.of(
                    "java.util.HashMap",
                    "java.util.LinkedHashMap",
                    "java.util.TreeMap",
                    "java.util.WeakHashMap",
                    "java.util.IdentityHashMap",
                    "java.util.ArrayList",
                    "java.util.LinkedList",
                    "java.util.ArrayDeque",
                    "java.util.HashSet",
                    "java.util.LinkedHashSet",
                    "java.util.TreeSet",
                    "java.lang.ThreadLocal",
                    "java.lang.StringBuilder",
                    "java.util.BitSet");

    private static final Set<String> AWT_SCREEN =
            Set.of(
                    "java.awt.Component",
                    "java.awt.Frame",
                    "java.awt.Window",
                    "java.awt.Toolkit",
                    "java.awt.Robot",
                    "java.awt.EventQueue",
                    "java.awt.Desktop",
                    "java.awt.Canvas");

    private CodeRules() {}

    static ArchRule bundlesUseOnlyWhatTheirRowNames() {
        return classes()
                .should(
                        new ArchCondition<JavaClass>("use only the bundles of their row") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                String from = BundleTable.bundleOf(type.getPackageName());
                                for (var dependency : type.getDirectDependenciesFromSelf()) {
                                    JavaClass target =
                                            dependency.getTargetClass().getBaseComponentType();
                                    String to = BundleTable.bundleOf(target.getPackageName());
                                    if (from.isEmpty()
                                            || to.isEmpty()
                                            || BundleTable.mayUse(from, to)) {
                                        continue;
                                    }
                                    events.add(
                                            SimpleConditionEvent.violated(
                                                    type,
                                                    from
                                                            + " may not use "
                                                            + to
                                                            + ": "
                                                            + dependency.getDescription()));
                                }
                            }
                        });
    }

    /** What is not exported is nobody else's business, also where the row allows the bundle. */
    static ArchRule internalsStayInside() {
        return classes()
                .should(
                        new ArchCondition<JavaClass>("leave the internals of other bundles alone") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                String from = BundleTable.bundleOf(type.getPackageName());
                                for (var dependency : type.getDirectDependenciesFromSelf()) {
                                    String target =
                                            dependency
                                                    .getTargetClass()
                                                    .getBaseComponentType()
                                                    .getPackageName();
                                    String to = BundleTable.bundleOf(target);
                                    if (!to.isEmpty()
                                            && !to.equals(from)
                                            && target.contains(".internal")) {
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        type, dependency.getDescription()));
                                    }
                                }
                            }
                        });
    }

    static ArchRule onlyItsBundleImports(String library, String bundle) {
        return noClasses()
                .that(areNotIn(bundle))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }

    static ArchRule coreKnowsNoScreen() {
        return noClasses()
                .that(
                        DescribedPredicate.describe(
                                "are in the core",
                                (JavaClass type) ->
                                        !BundleTable.hasScreen(
                                                BundleTable.bundleOf(type.getPackageName()))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SCREEN.toArray(String[]::new));
    }

    /**
     * Pictures in memory are made with AWT where plots are drawn, see
     * docs/decisions/awt-draws-pictures.md.
     */
    static ArchRule onlyPicturesAreMadeWithAwt() {
        return noClasses()
                .that(areNotIn("render", "render.gl", "plot.ui"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..");
    }

    /**
     * A second window system in one process ends in deadlocks; nobody needs AWT's windows, mouse or
     * clipboard.
     */
    static ArchRule nobodyUsesAwtForTheScreen() {
        return noClasses()
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "belong to a window system that is not ours",
                                (JavaClass type) ->
                                        type.getPackageName().startsWith("javax.swing")
                                                || type.getPackageName()
                                                        .startsWith("java.awt.event")
                                                || type.getPackageName()
                                                        .startsWith("java.awt.datatransfer")
                                                || AWT_SCREEN.contains(type.getName())));
    }

    static ArchRule bundlesFormNoCycles() {
        return slices().assignedFrom(
                        new SliceAssignment() {
                            @Override
                            public SliceIdentifier getIdentifierOf(JavaClass type) {
                                String bundle = BundleTable.bundleOf(type.getPackageName());
                                return bundle.isEmpty()
                                        ? SliceIdentifier.ignore()
                                        : SliceIdentifier.of(bundle);
                            }

                            @Override
                            public String getDescription() {
                                return "bundles";
                            }
                        })
                .should()
                .beFreeOfCycles();
    }

    static ArchRule noStaticStateThatChanges() {
        return fields().that()
                .areStatic()
                .and(
                        DescribedPredicate.describe(
                                "are written by hand",
                                (JavaField field) ->
                                        !isGenerated(field.getOwner())
                                                && !field.getModifiers()
                                                        .contains(JavaModifier.SYNTHETIC)))
                .should(
                        new ArchCondition<JavaField>("be final and of a type that cannot change") {
                            @Override
                            public void check(JavaField field, ConditionEvents events) {
                                String type = field.getRawType().getName();
                                boolean changes =
                                        !field.getModifiers().contains(JavaModifier.FINAL)
                                                || MUTABLE_TYPES.contains(type)
                                                || type.startsWith("java.util.concurrent.")
                                                        && !type.endsWith("TimeUnit")
                                                || field.getRawType().isArray()
                                                        && !field.getModifiers()
                                                                .contains(JavaModifier.PRIVATE);
                                if (changes) {
                                    events.add(violation(field, "is static state that can change"));
                                }
                            }
                        })
                .allowEmptyShould(true);
    }

    static ArchRule namesSayWhatThingsAre() {
        return classes()
                .that(
                        DescribedPredicate.describe(
                                "are written by hand", (JavaClass type) -> !isGenerated(type)))
                .should(
                        new ArchCondition<JavaClass>("bear a name of the field") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                String name = type.getSimpleName();
                                if (name.matches(".*(Manager|Helper|Utils?|Impl|Info)")
                                        || name.matches("I[A-Z][a-z].*") && type.isInterface()) {
                                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                                }
                                for (JavaField field : type.getFields()) {
                                    if (field.getName().matches("f[A-Z].*|m_.*")) {
                                        events.add(violation(field, "has a prefix"));
                                    }
                                }
                            }
                        });
    }

    static ArchRule nobodyBlocksOrPolls() {
        return noClasses()
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "is one of the forbidden calls",
                                call -> {
                                    String owner = call.getTargetOwner().getName();
                                    String name = call.getName();
                                    return name.equals("syncExec")
                                            || name.equals("printStackTrace")
                                            || owner.equals("org.eclipse.swt.widgets.Display")
                                                    && name.equals("getDefault")
                                            || owner.equals("java.lang.Thread")
                                                    && (name.equals("sleep") || name.equals("stop"))
                                            || owner.equals("java.util.concurrent.TimeUnit")
                                                    && name.equals("sleep");
                                }));
    }

    private static DescribedPredicate<JavaClass> areNotIn(String... bundles) {
        Set<String> allowed = Set.of(bundles);
        return DescribedPredicate.describe(
                "are not in " + String.join(", ", bundles),
                type -> !allowed.contains(BundleTable.bundleOf(type.getPackageName())));
    }

    /** The EMF model is written by its generator, which has names and habits of its own. */
    private static boolean isGenerated(JavaClass type) {
        String file = type.getPackageName();
        return file.startsWith("org.pikaplot.workspace.internal.model")
                || type.getFullName()
                        .matches("org\\.pikaplot\\.workspace\\.Workspace(Package|Factory).*");
    }

    private static ConditionEvent violation(JavaField field, String what) {
        return SimpleConditionEvent.violated(field, field.getFullName() + " " + what);
    }
}
