package org.pikaplot.render.gl.internal.buffer;

import java.nio.FloatBuffer;
import org.lwjgl.opengl.GL15C;
import org.lwjgl.opengl.GL30C;

/** Floats in graphics memory with the vertex array that reads them. */
final class VertexBuffer implements AutoCloseable {
    private final int array = GL30C.glGenVertexArrays();
    private final int buffer = GL15C.glGenBuffers();
    private final long sizeBytes;

    /** Uploads {@code data}, which may be freed afterwards, and leaves the vertex array bound. */
    VertexBuffer(FloatBuffer data) {
        GL30C.glBindVertexArray(array);
        GL15C.glBindBuffer(GL15C.GL_ARRAY_BUFFER, buffer);
        GL15C.glBufferData(GL15C.GL_ARRAY_BUFFER, data, GL15C.GL_STATIC_DRAW);
        sizeBytes = (long) data.remaining() * Float.BYTES;
    }

    void bind() {
        GL30C.glBindVertexArray(array);
    }

    long sizeBytes() {
        return sizeBytes;
    }

    @Override
    public void close() {
        GL15C.glDeleteBuffers(buffer);
        GL30C.glDeleteVertexArrays(array);
    }
}
