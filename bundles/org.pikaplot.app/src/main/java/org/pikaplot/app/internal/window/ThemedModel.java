package org.pikaplot.app.internal.window;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.menu.MToolItem;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.emf.ecore.EObject;
import org.pikaplot.ui.UiTheme;

/** Gives tabs, menus and tools the icons of the theme; the model names them by address. */
public final class ThemedModel {
    private static final String LIGHT = "/org.pikaplot.ui/icons/light/";
    private static final String DARK = "/org.pikaplot.ui/icons/dark/";

    private static final String DISABLED = "/org.pikaplot.ui/icons/disabled/";

    private final MApplication application;

    @Inject
    ThemedModel(MApplication application, UiTheme theme) {
        this.application = application;
        forEachLabel(ThemedModel::nameDisabledIcon);
        theme.observe(this::apply);
        apply(theme);
    }

    private void forEachLabel(Consumer<MUILabel> action) {
        for (var elements = ((EObject) application).eAllContents(); elements.hasNext(); ) {
            if (elements.next() instanceof MUILabel label && label.getIconURI() != null) {
                action.accept(label);
            }
        }
    }

    /** What the toolkit makes of an icon by itself is lighter than the icon on a dark ground. */
    private static void nameDisabledIcon(MUILabel label) {
        if (label instanceof MToolItem tool) {
            tool.getTransientData()
                    .put(
                            IPresentationEngine.DISABLED_ICON_IMAGE_KEY,
                            label.getIconURI().replace(LIGHT, DISABLED).replace(DARK, DISABLED));
        }
    }

    private void apply(UiTheme theme) {
        forEachLabel(label -> {
            String address = label.getIconURI();
            String wanted =
                    theme.isDark() ? address.replace(LIGHT, DARK) : address.replace(DARK, LIGHT);
            if (!wanted.equals(address)) {
                label.setIconURI(wanted);
            }
        });
    }
}
