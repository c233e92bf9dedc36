package org.pikaplot.plot.ui.internal.surface;

import java.awt.image.BufferedImage;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** From Java2D pictures to SWT's. Any thread. */
public final class SwtPictures {
    private SwtPictures() {}

    /** {@return the picture as SWT wants it, without transparency} */
    public static ImageData imageData(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var data = new ImageData(width, height, 32, new PaletteData(0xff0000, 0x00ff00, 0x0000ff));
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            data.setPixels(0, y, width, row, 0);
        }
        return data;
    }
}
