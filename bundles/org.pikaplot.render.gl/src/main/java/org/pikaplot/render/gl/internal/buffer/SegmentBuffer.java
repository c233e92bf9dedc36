package org.pikaplot.render.gl.internal.buffer;

import java.nio.FloatBuffer;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GL20C;
import org.lwjgl.opengl.GL31C;
import org.lwjgl.opengl.GL33C;
import org.lwjgl.system.MemoryUtil;
import org.pikaplot.plot.Mark;
import org.pikaplot.render.gl.internal.program.GlProgram;

/** Strokes: instance i of a quad runs from point i to point i + 1. */
public final class SegmentBuffer implements MarkBuffer {
    private static final int CORNERS = 4;

    private final VertexBuffer vertices;
    private final Mark.Lines mark;
    private final int segments;

    /** Uploads all points; gaps stay in as a mark that the shader skips. */
    public SegmentBuffer(Mark.Lines mark, UnitSquare square) {
        this.mark = mark;
        this.segments = Math.max(0, mark.x().length - 1);
        FloatBuffer data = MemoryUtil.memAllocFloat(Math.max(2, 2 * mark.x().length));
        try {
            for (int i = 0; i < mark.x().length; i++) {
                float x = square.x(mark.x()[i]);
                float y = square.y(mark.y()[i]);
                if (UnitSquare.isGap(x, y)) {
                    data.put(0).put(UnitSquare.GAP);
                } else {
                    data.put(x).put(y);
                }
            }
            data.flip();
            vertices = new VertexBuffer(data);
        } finally {
            MemoryUtil.memFree(data);
        }
        int stride = 2 * Float.BYTES;
        for (int attribute = 0; attribute < 2; attribute++) {
            GL20C.glVertexAttribPointer(
                    attribute, 2, GL11C.GL_FLOAT, false, stride, (long) attribute * stride);
            GL20C.glEnableVertexAttribArray(attribute);
            GL33C.glVertexAttribDivisor(attribute, 1);
        }
    }

    @Override
    public void draw(Programs programs, DrawState state) {
        if (segments == 0) {
            return;
        }
        GlProgram program = programs.segments();
        state.use(program);
        state.color(program, mark.color(), 1);
        program.set("pixels", state.widthPx(), state.heightPx());
        program.set("width", (float) (mark.widthPx() * state.scale()));
        vertices.bind();
        GL31C.glDrawArraysInstanced(GL11C.GL_TRIANGLE_STRIP, 0, CORNERS, segments);
    }

    @Override
    public long sizeBytes() {
        return vertices.sizeBytes();
    }

    @Override
    public void close() {
        vertices.close();
    }
}
