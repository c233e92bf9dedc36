package org.pikaplot.render.internal.layout;

import org.pikaplot.render.PictureSettings;

/** How much a picture can say, by its size at 96 DPI. Lengths are pixels at 96 DPI. */
enum Roominess {
    /** Marks only. */
    TINY(4, 0, 0, 0, 0),
    /** A thumbnail: title and a few tick labels. */
    COMPACT(8, 11, 9, 9, 8.5),
    /** Everything. */
    FULL(16, 15, 11.5, 11, 10.5);

    final double margin;
    final double titleSize;
    final double labelSize;
    final double tickSize;
    final double badgeSize;

    Roominess(
            double margin, double titleSize, double labelSize, double tickSize, double badgeSize) {
        this.margin = margin;
        this.titleSize = titleSize;
        this.labelSize = labelSize;
        this.tickSize = tickSize;
        this.badgeSize = badgeSize;
    }

    static Roominess of(PictureSettings settings) {
        double width = settings.widthPx() / settings.scale();
        double height = settings.heightPx() / settings.scale();
        if (width < 110 || height < 70) {
            return TINY;
        }
        return width < 320 || height < 210 ? COMPACT : FULL;
    }

    boolean hasAxisLabels() {
        return this == FULL;
    }

    boolean hasLegend() {
        return this == FULL;
    }
}
