package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.jspecify.annotations.Nullable;
import org.pikaplot.ui.Commands;

/** Shows the perspective that the parameter names. */
public final class ShowPerspectiveHandler {
    @Inject
    ShowPerspectiveHandler() {}

    @Execute
    void run(
            @Named(Commands.PERSPECTIVE) String id,
            MApplication application,
            EModelService models,
            EPartService parts) {
        if (!(models.find(id, application) instanceof MPerspective perspective)) {
            return;
        }
        // The part that was active would come to the front of its stack there and hide another.
        Map<MPartStack, MStackElement> inFront = new LinkedHashMap<>();
        for (MPartStack stack : models.findElements(perspective, null, MPartStack.class)) {
            if (stack.getSelectedElement() != null) {
                inFront.put(stack, stack.getSelectedElement());
            }
        }
        parts.switchPerspective(perspective);
        inFront.forEach(MPartStack::setSelectedElement);
        inFront.values().stream()
                .findFirst()
                .map(ShowPerspectiveHandler::part)
                .ifPresent(part -> parts.activate(part, true));
    }

    private static @Nullable MPart part(MStackElement element) {
        return element instanceof MPlaceholder place && place.getRef() instanceof MPart shared
                ? shared
                : element instanceof MPart part ? part : null;
    }
}
