package org.pikaplot.plot.ui.internal.pictures;

import org.eclipse.e4.core.contexts.ContextFunction;
import org.eclipse.e4.core.contexts.IContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Component;
import org.pikaplot.ui.NodePictures;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.UiTheme;

/** Puts {@link NodePictures} into the application's context when somebody first asks for it. */
@Component(
        service = IContextFunction.class,
        property = IContextFunction.SERVICE_CONTEXT_KEY + "=org.pikaplot.ui.NodePictures")
public final class PlotPicturesFunction extends ContextFunction {
    @Override
    public Object compute(IEclipseContext context, String contextKey) {
        IEclipseContext application = context.get(MApplication.class).getContext();
        var pictures =
                new PlotPictures(
                        application.get(Display.class),
                        application.get(OpenSession.class),
                        application.get(UiTheme.class));
        application.set(NodePictures.class, pictures);
        return pictures;
    }
}
