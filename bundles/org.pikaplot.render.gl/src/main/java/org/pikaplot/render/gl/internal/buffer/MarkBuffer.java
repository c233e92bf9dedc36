package org.pikaplot.render.gl.internal.buffer;

/**
 * One mark in the graphics memory, ready to be drawn under any view. Belongs to the context it was
 * made in.
 */
public sealed interface MarkBuffer extends AutoCloseable
        permits ImageBuffer, PointBuffer, RectBuffer, SegmentBuffer {

    /** Draws with the programs given; the caller has set blending and clipping. */
    void draw(Programs programs, DrawState state);

    /** {@return bytes of graphics memory held} */
    long sizeBytes();

    @Override
    void close();
}
