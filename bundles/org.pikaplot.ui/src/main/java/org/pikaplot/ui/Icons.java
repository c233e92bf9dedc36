package org.pikaplot.ui;

import org.eclipse.swt.graphics.Image;

/** Icons by name, sharp at every zoom and right for the theme. UI thread only. */
public interface Icons {
    /**
     * {@return the icon {@code name} (such as {@code table}, {@code query}, {@code plot}, {@code
     * snapshot}, {@code note})} 16 points wide; owned by the service.
     *
     * @throws IllegalArgumentException when there is no icon of that name
     */
    Image get(String name);

    /**
     * {@return where the icon {@code name} is, for model elements that take an address; of the
     * light theme}
     */
    static String address(String name) {
        return "platform:/plugin/org.pikaplot.ui/icons/light/" + name + ".svg";
    }
}
