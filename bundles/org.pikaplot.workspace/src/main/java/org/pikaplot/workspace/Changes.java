package org.pikaplot.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/**
 * Changes the model and remembers each step, so that all of them can be taken back in reverse.
 * Costs what the steps cost and nothing for the rest of the model, unlike EMF's change recorder,
 * which visits every object.
 */
final class Changes {
    /** One step of a change that was made; {@code undo} and {@code redo} alternate. */
    private sealed interface Step {
        EObject owner();

        void undo();

        void redo();
    }

    /** Lists are compared and set as a whole, by copies. */
    private record Assign(
            EObject owner,
            EStructuralFeature feature,
            @Nullable Object before,
            @Nullable Object after)
            implements Step {
        @Override
        public void undo() {
            set(owner, feature, before);
        }

        @Override
        public void redo() {
            set(owner, feature, after);
        }
    }

    private record Insert(EObject owner, EReference feature, int index, EObject value)
            implements Step {
        @Override
        public void undo() {
            list(owner, feature).remove(index);
        }

        @Override
        public void redo() {
            list(owner, feature).add(index, value);
        }
    }

    private record Remove(EObject owner, EReference feature, int index, EObject value)
            implements Step {
        @Override
        public void undo() {
            list(owner, feature).add(index, value);
        }

        @Override
        public void redo() {
            list(owner, feature).remove(index);
        }
    }

    private record Move(EObject owner, EReference feature, int from, int to) implements Step {
        @Override
        public void undo() {
            list(owner, feature).move(from, to);
        }

        @Override
        public void redo() {
            list(owner, feature).move(to, from);
        }
    }

    /** A feature of one object; EObjects are equal when they are the same. */
    private record Slot(EObject owner, EStructuralFeature feature) {}

    private final List<Step> steps = new ArrayList<>();

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /**
     * Sets a single value or the whole of a list of values; nothing happens if it is so already.
     */
    void assign(EObject owner, EStructuralFeature feature, @Nullable Object value) {
        Object before = snapshot(owner.eGet(feature));
        Object after = snapshot(value);
        if (!same(before, after)) {
            perform(new Assign(owner, feature, before, after));
        }
    }

    void append(EObject owner, EReference feature, EObject value) {
        perform(new Insert(owner, feature, list(owner, feature).size(), value));
    }

    void remove(EObject owner, EReference feature, EObject value) {
        int index = list(owner, feature).indexOf(value);
        if (index < 0) {
            throw new IllegalStateException("What is to be removed is not there: " + value);
        }
        perform(new Remove(owner, feature, index, value));
    }

    void move(EObject owner, EReference feature, EObject value, int to) {
        int from = list(owner, feature).indexOf(value);
        if (from != to) {
            perform(new Move(owner, feature, from, to));
        }
    }

    /**
     * Makes the list say what the wanted parts say. Parts keep their identity by position, so that
     * a change of one value is the change of one attribute; the wanted parts themselves are copied.
     */
    void align(EObject owner, EReference feature, List<? extends EObject> wanted) {
        EList<EObject> present = list(owner, feature);
        int common = Math.min(present.size(), wanted.size());
        for (int i = 0; i < common; i++) {
            for (EAttribute attribute : present.get(i).eClass().getEAllAttributes()) {
                assign(present.get(i), attribute, wanted.get(i).eGet(attribute));
            }
        }
        while (present.size() > wanted.size()) {
            remove(owner, feature, present.getLast());
        }
        for (EObject part : wanted.subList(common, wanted.size())) {
            append(owner, feature, EcoreUtil.copy(part));
        }
    }

    void undo() {
        for (Step step : steps.reversed()) {
            step.undo();
        }
    }

    void redo() {
        for (Step step : steps) {
            step.redo();
        }
    }

    /** The objects that were changed, added or removed, each once. */
    Collection<EObject> affected() {
        Set<EObject> affected = new LinkedHashSet<>();
        for (Step step : steps) {
            affected.add(
                    switch (step) {
                        case Insert insert -> insert.value();
                        case Remove remove -> remove.value();
                        case Move move -> move.owner();
                        case Assign assign -> assign.owner();
                    });
        }
        return affected;
    }

    /**
     * Takes in changes made right after these, if both only set values and set the same ones.
     *
     * @return false if they do not belong together; nothing happened then
     */
    boolean absorb(Changes later) {
        Set<Slot> slots = slots();
        if (slots.isEmpty() || !slots.equals(later.slots())) {
            return false;
        }
        List<Step> merged = new ArrayList<>();
        for (Slot slot : slots) {
            merged.add(
                    new Assign(
                            slot.owner(),
                            slot.feature(),
                            first(steps, slot).before(),
                            first(later.steps.reversed(), slot).after()));
        }
        steps.clear();
        steps.addAll(merged);
        return true;
    }

    /** What is set; empty if anything else than setting happened. */
    private Set<Slot> slots() {
        Set<Slot> slots = new LinkedHashSet<>();
        for (Step step : steps) {
            if (!(step instanceof Assign assign)) {
                return Set.of();
            }
            slots.add(new Slot(assign.owner(), assign.feature()));
        }
        return slots;
    }

    private static Assign first(List<Step> steps, Slot slot) {
        return steps.stream()
                .filter(Assign.class::isInstance)
                .map(Assign.class::cast)
                .filter(assign -> new Slot(assign.owner(), assign.feature()).equals(slot))
                .findFirst()
                .orElseThrow();
    }

    private void perform(Step step) {
        step.redo();
        steps.add(step);
    }

    private static @Nullable Object snapshot(@Nullable Object value) {
        return value instanceof Collection<?> values ? List.copyOf(values) : value;
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof EObject a && other instanceof EObject b) {
            return EcoreUtil.equals(a, b);
        }
        return one == null ? other == null : one.equals(other);
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject owner, EReference feature) {
        return (EList<EObject>) owner.eGet(feature);
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject owner, EStructuralFeature feature, @Nullable Object value) {
        if (value instanceof List<?> values) {
            ECollections.setEList((EList<Object>) owner.eGet(feature), (List<Object>) values);
        } else {
            owner.eSet(feature, value);
        }
    }
}
