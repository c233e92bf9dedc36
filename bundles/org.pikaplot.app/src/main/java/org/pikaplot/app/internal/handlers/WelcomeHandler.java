package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.pikaplot.app.internal.welcome.WelcomePart;
import org.pikaplot.ui.Parts;

/** Shows recent files and sample data. */
public final class WelcomeHandler {
    @Inject
    WelcomeHandler() {}

    @Execute
    void run(MApplication application, EModelService models, EPartService parts) {
        if (models.find(Parts.CANVAS_PERSPECTIVE, application)
                instanceof MPerspective perspective) {
            parts.switchPerspective(perspective);
        }
        parts.showPart(WelcomePart.ID, EPartService.PartState.ACTIVATE);
    }
}
