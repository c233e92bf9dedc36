package org.pikaplot.app.internal.window;

import jakarta.inject.Inject;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.emf.ecore.EObject;
import org.pikaplot.ui.UiTheme;

/** Gives tabs, menus and tools the icons of the theme; the model names them by address. */
public final class ThemedModel {
    private static final String LIGHT = "/org.pikaplot.ui/icons/light/";
    private static final String DARK = "/org.pikaplot.ui/icons/dark/";

    private final MApplication application;

    @Inject
    ThemedModel(MApplication application, UiTheme theme) {
        this.application = application;
        theme.observe(this::apply);
        apply(theme);
    }

    private void apply(UiTheme theme) {
        for (var elements = ((EObject) application).eAllContents(); elements.hasNext(); ) {
            if (elements.next() instanceof MUILabel label && label.getIconURI() != null) {
                String address = label.getIconURI();
                String wanted =
                        theme.isDark()
                                ? address.replace(LIGHT, DARK)
                                : address.replace(DARK, LIGHT);
                if (!wanted.equals(address)) {
                    label.setIconURI(wanted);
                }
            }
        }
    }
}
