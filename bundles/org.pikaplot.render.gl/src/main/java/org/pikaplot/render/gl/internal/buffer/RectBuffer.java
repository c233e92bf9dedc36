package org.pikaplot.render.gl.internal.buffer;

import java.nio.FloatBuffer;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GL20C;
import org.lwjgl.opengl.GL31C;
import org.lwjgl.opengl.GL33C;
import org.lwjgl.system.MemoryUtil;
import org.pikaplot.plot.Mark;
import org.pikaplot.render.PlotLayout;
import org.pikaplot.render.gl.internal.program.GlProgram;

/** Rectangles: one instance each. */
public final class RectBuffer implements MarkBuffer {
    private static final int CORNERS = 4;

    private final VertexBuffer vertices;
    private final Mark.Rects mark;
    private final int count;
    private final boolean lying;

    /** Uploads the rectangles whose edges all have a place. */
    public RectBuffer(Mark.Rects mark, UnitSquare square) {
        this.mark = mark;
        this.lying = square.isLying();
        FloatBuffer data = MemoryUtil.memAllocFloat(Math.max(4, 4 * mark.x0().length));
        try {
            for (int i = 0; i < mark.x0().length; i++) {
                float x0 = square.x(mark.x0()[i]);
                float y0 = square.lowY(mark.y0()[i]);
                float x1 = square.x(mark.x1()[i]);
                float y1 = square.lowY(mark.y1()[i]);
                if (!UnitSquare.isGap(x0, y0) && !UnitSquare.isGap(x1, y1)) {
                    data.put(x0).put(y0).put(x1).put(y1);
                }
            }
            data.flip();
            count = data.remaining() / 4;
            vertices = new VertexBuffer(data);
        } finally {
            MemoryUtil.memFree(data);
        }
        GL20C.glVertexAttribPointer(0, 4, GL11C.GL_FLOAT, false, 0, 0);
        GL20C.glEnableVertexAttribArray(0);
        GL33C.glVertexAttribDivisor(0, 1);
    }

    @Override
    public void draw(Programs programs, DrawState state) {
        GlProgram program = programs.rects();
        state.use(program);
        state.color(program, mark.color(), mark.opacity());
        program.set("pixels", state.widthPx(), state.heightPx());
        program.set("gap", (float) (PlotLayout.RECT_GAP_PX * state.scale()));
        program.set("lying", lying ? 1 : 0);
        vertices.bind();
        GL31C.glDrawArraysInstanced(GL11C.GL_TRIANGLE_STRIP, 0, CORNERS, count);
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
