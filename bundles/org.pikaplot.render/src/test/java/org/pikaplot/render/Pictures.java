package org.pikaplot.render;

import java.awt.image.BufferedImage;

/** Compares pictures as an eye does: small shifts of edges count little, missing things much. */
final class Pictures {
    private static final int BLOCK = 6;

    private Pictures() {}

    /**
     * {@return the share of blocks whose average colours differ visibly, from 0 to 1} Sizes must be
     * equal.
     */
    static double difference(BufferedImage a, BufferedImage b) {
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
            return 1;
        }
        int blocks = 0;
        int different = 0;
        for (int y = 0; y < a.getHeight(); y += BLOCK) {
            for (int x = 0; x < a.getWidth(); x += BLOCK) {
                blocks++;
                different += distance(average(a, x, y), average(b, x, y)) > 24 ? 1 : 0;
            }
        }
        return different / (double) blocks;
    }

    /** {@return the share of pixels that are not the colour of the corner} */
    static double inked(BufferedImage image) {
        int ground = image.getRGB(0, 0);
        int inked = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                inked += image.getRGB(x, y) != ground ? 1 : 0;
            }
        }
        return inked / (double) (image.getWidth() * image.getHeight());
    }

    private static double[] average(BufferedImage image, int left, int top) {
        double[] sum = new double[3];
        int count = 0;
        for (int y = top; y < Math.min(top + BLOCK, image.getHeight()); y++) {
            for (int x = left; x < Math.min(left + BLOCK, image.getWidth()); x++) {
                int rgb = image.getRGB(x, y);
                sum[0] += rgb >> 16 & 0xff;
                sum[1] += rgb >> 8 & 0xff;
                sum[2] += rgb & 0xff;
                count++;
            }
        }
        return new double[] {sum[0] / count, sum[1] / count, sum[2] / count};
    }

    private static double distance(double[] a, double[] b) {
        return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);
    }
}
