package org.pikaplot.ui.internal.icons;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.pikaplot.ui.Icons;
import org.pikaplot.ui.UiTheme;

/** Loads the SVG files of this bundle, each once a theme; SWT draws them anew for each zoom. */
public final class ThemedIcons implements Icons {
    private final Display display;
    private final UiTheme theme;
    private final Map<String, Image> images = new HashMap<>();

    /** Images live as long as {@code display}. */
    public ThemedIcons(Display display, UiTheme theme) {
        this.display = display;
        this.theme = theme;
        display.disposeExec(() -> images.values().forEach(Image::dispose));
    }

    @Override
    public Image get(String name) {
        return images.computeIfAbsent((theme.isDark() ? "dark/" : "light/") + name, this::load);
    }

    private Image load(String path) {
        URL file = ThemedIcons.class.getResource("/icons/" + path + ".svg");
        if (file == null) {
            throw new IllegalArgumentException("no icon " + path);
        }
        return ImageDescriptor.createFromURL(file).createImage(display);
    }
}
