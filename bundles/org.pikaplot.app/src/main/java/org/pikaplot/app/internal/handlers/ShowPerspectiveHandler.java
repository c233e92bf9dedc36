package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
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
        if (models.find(id, application) instanceof MPerspective perspective) {
            parts.switchPerspective(perspective);
        }
    }
}
