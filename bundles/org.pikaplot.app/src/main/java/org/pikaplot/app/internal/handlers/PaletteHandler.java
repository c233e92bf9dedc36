package org.pikaplot.app.internal.handlers;

import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Execute;
import org.pikaplot.app.internal.window.CommandPalette;

/** Shows all commands to choose from by typing. */
public final class PaletteHandler {
    @Inject
    PaletteHandler() {}

    @Execute
    void run(IEclipseContext context) {
        ContextInjectionFactory.make(CommandPalette.class, context).open();
    }
}
