package org.pikaplot.app.internal.start;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.pikaplot.ui.Parts;

/**
 * Which view is in front and in what order the tabs stand, whatever order the fragments came in.
 */
final class StackOrder {
    private static final List<String> BOTTOM = List.of(Parts.TABLE, Parts.SQL, Parts.PLOT);
    private static final Map<String, List<String>> ORDER =
            Map.of(
                    Parts.CANVAS_MAIN_STACK, List.of(Parts.CANVAS),
                    Parts.CANVAS_SIDE_STACK, List.of(Parts.INSPECTOR),
                    Parts.CANVAS_BOTTOM_STACK, BOTTOM,
                    Parts.SQL_MAIN_STACK, List.of(Parts.SQL),
                    Parts.SQL_SIDE_STACK, List.of(Parts.CANVAS, Parts.INSPECTOR),
                    Parts.SQL_BOTTOM_STACK, List.of(Parts.TABLE, Parts.PLOT),
                    Parts.INSPECT_MAIN_STACK, List.of(Parts.PLOT),
                    Parts.INSPECT_SIDE_STACK, List.of(Parts.INSPECTOR, Parts.CANVAS),
                    Parts.INSPECT_BOTTOM_STACK, BOTTOM);

    private StackOrder() {}

    /** Orders every stack in which nobody has chosen a tab yet. */
    static void apply(MApplication application) {
        application.getChildren().forEach(window -> apply((org.eclipse.emf.ecore.EObject) window));
    }

    private static void apply(org.eclipse.emf.ecore.EObject window) {
        for (var elements = window.eAllContents(); elements.hasNext(); ) {
            if (elements.next() instanceof MPartStack stack && stack.getSelectedElement() == null) {
                List<String> order = ORDER.getOrDefault(stack.getElementId(), List.of());
                if (stack.getChildren() instanceof EList<MStackElement> children) {
                    ECollections.sort(
                            children, Comparator.comparingInt(child -> place(order, child)));
                }
                stack.getChildren().stream()
                        .filter(child -> child.isToBeRendered() && child.isVisible())
                        .findFirst()
                        .ifPresent(stack::setSelectedElement);
            }
        }
    }

    private static int place(List<String> order, MStackElement child) {
        String view =
                child instanceof MPlaceholder placeholder && placeholder.getRef() != null
                        ? placeholder.getRef().getElementId()
                        : child.getElementId();
        int index = order.indexOf(view);
        return index < 0 ? order.size() : index;
    }
}
