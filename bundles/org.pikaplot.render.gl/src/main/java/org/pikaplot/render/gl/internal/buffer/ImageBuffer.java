package org.pikaplot.render.gl.internal.buffer;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GL12C;
import org.lwjgl.opengl.GL30C;
import org.lwjgl.system.MemoryUtil;
import org.pikaplot.render.gl.internal.program.GlProgram;

/** A picture as a texture over a rectangle of the unit square. */
public final class ImageBuffer implements MarkBuffer {
    private static final int CORNERS = 4;

    private final int texture = GL11C.glGenTextures();
    private final int array = GL30C.glGenVertexArrays();
    private float[] rect;
    private long sizeBytes;

    /**
     * Makes an empty texture over a rectangle.
     *
     * @param rect x0, y0, x1, y1 in the unit square; the picture's upper edge is at y1
     * @param smooth blend neighbouring texels (frames) or keep cells sharp (rasters)
     */
    public ImageBuffer(float[] rect, boolean smooth) {
        this.rect = rect.clone();
        GL11C.glBindTexture(GL11C.GL_TEXTURE_2D, texture);
        int filter = smooth ? GL11C.GL_LINEAR : GL11C.GL_NEAREST;
        GL11C.glTexParameteri(GL11C.GL_TEXTURE_2D, GL11C.GL_TEXTURE_MIN_FILTER, filter);
        GL11C.glTexParameteri(GL11C.GL_TEXTURE_2D, GL11C.GL_TEXTURE_MAG_FILTER, filter);
        GL11C.glTexParameteri(GL11C.GL_TEXTURE_2D, GL11C.GL_TEXTURE_WRAP_S, GL12C.GL_CLAMP_TO_EDGE);
        GL11C.glTexParameteri(GL11C.GL_TEXTURE_2D, GL11C.GL_TEXTURE_WRAP_T, GL12C.GL_CLAMP_TO_EDGE);
    }

    /**
     * Replaces the picture.
     *
     * @param image of type {@code TYPE_INT_ARGB_PRE}; row 0 is the upper edge
     */
    public void upload(BufferedImage image) {
        if (image.getType() != BufferedImage.TYPE_INT_ARGB_PRE) {
            throw new IllegalArgumentException("image type " + image.getType());
        }
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        int height = image.getHeight();
        IntBuffer upsideDown = MemoryUtil.memAllocInt(width * height);
        try {
            for (int row = height - 1; row >= 0; row--) {
                upsideDown.put(pixels, row * width, width);
            }
            upsideDown.flip();
            upload(upsideDown, width, height);
        } finally {
            MemoryUtil.memFree(upsideDown);
        }
    }

    /**
     * Replaces the picture.
     *
     * @param colors {@code 0xAARRGGBB}, premultiplied, row-major from the lowest row
     */
    public void upload(int[] colors, int width, int height) {
        IntBuffer rows = MemoryUtil.memAllocInt(colors.length);
        try {
            upload(rows.put(colors).flip(), width, height);
        } finally {
            MemoryUtil.memFree(rows);
        }
    }

    private void upload(IntBuffer fromLowestRow, int width, int height) {
        GL11C.glBindTexture(GL11C.GL_TEXTURE_2D, texture);
        GL11C.glTexImage2D(
                GL11C.GL_TEXTURE_2D,
                0,
                GL11C.GL_RGBA8,
                width,
                height,
                0,
                GL12C.GL_BGRA,
                GL12C.GL_UNSIGNED_INT_8_8_8_8_REV,
                fromLowestRow);
        sizeBytes = 4L * width * height;
    }

    /** Moves the picture to another rectangle of the unit square. */
    public void place(float x0, float y0, float x1, float y1) {
        rect = new float[] {x0, y0, x1, y1};
    }

    @Override
    public void draw(Programs programs, DrawState state) {
        GlProgram program = programs.image();
        state.use(program);
        program.set("rect", rect[0], rect[1], rect[2], rect[3]);
        GL11C.glBindTexture(GL11C.GL_TEXTURE_2D, texture);
        GL30C.glBindVertexArray(array);
        GL11C.glDrawArrays(GL11C.GL_TRIANGLE_STRIP, 0, CORNERS);
    }

    @Override
    public long sizeBytes() {
        return sizeBytes;
    }

    @Override
    public void close() {
        GL11C.glDeleteTextures(texture);
        GL30C.glDeleteVertexArrays(array);
    }
}
