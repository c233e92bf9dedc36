package org.pikaplot.table.ui.internal.imports;

import org.eclipse.e4.core.contexts.ContextFunction;
import org.eclipse.e4.core.contexts.IContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.osgi.service.component.annotations.Component;
import org.pikaplot.ui.ImportDialog;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.Problems;
import org.pikaplot.ui.UiTheme;

/** Puts {@link ImportDialog} into the application's context when somebody first asks for it. */
@Component(
        service = IContextFunction.class,
        property = IContextFunction.SERVICE_CONTEXT_KEY + "=org.pikaplot.ui.ImportDialog")
public final class ImportDialogFunction extends ContextFunction {
    @Override
    public Object compute(IEclipseContext context, String contextKey) {
        IEclipseContext application = context.get(MApplication.class).getContext();
        var dialogs =
                new ImportDialogs(
                        application.get(OpenSession.class),
                        application.get(UiTheme.class),
                        application.get(Problems.class));
        application.set(ImportDialog.class, dialogs);
        return dialogs;
    }
}
