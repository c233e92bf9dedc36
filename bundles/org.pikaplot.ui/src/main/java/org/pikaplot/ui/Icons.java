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
}
