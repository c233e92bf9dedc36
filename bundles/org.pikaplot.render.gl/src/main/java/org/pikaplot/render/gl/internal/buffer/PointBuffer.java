package org.pikaplot.render.gl.internal.buffer;

import java.nio.FloatBuffer;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GL20C;
import org.lwjgl.system.MemoryUtil;
import org.pikaplot.plot.Mark;
import org.pikaplot.render.gl.internal.program.GlProgram;

/** Discs. */
public final class PointBuffer implements MarkBuffer {
    private final VertexBuffer vertices;
    private final Mark.Points mark;
    private final int count;

    /** Uploads the centres that are finite in the unit square. */
    public PointBuffer(Mark.Points mark, UnitSquare square) {
        this.mark = mark;
        FloatBuffer data = MemoryUtil.memAllocFloat(2 * mark.x().length);
        try {
            for (int i = 0; i < mark.x().length; i++) {
                float x = square.x(mark.x()[i]);
                float y = square.y(mark.y()[i]);
                if (!UnitSquare.isGap(x, y)) {
                    data.put(x).put(y);
                }
            }
            data.flip();
            count = data.remaining() / 2;
            vertices = new VertexBuffer(data);
        } finally {
            MemoryUtil.memFree(data);
        }
        GL20C.glVertexAttribPointer(0, 2, GL11C.GL_FLOAT, false, 0, 0);
        GL20C.glEnableVertexAttribArray(0);
    }

    @Override
    public void draw(Programs programs, DrawState state) {
        GlProgram program = programs.points();
        state.use(program);
        state.color(program, mark.color(), mark.opacity());
        program.set("diameter", (float) (mark.sizePx() * state.scale()));
        vertices.bind();
        GL11C.glDrawArrays(GL11C.GL_POINTS, 0, count);
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
