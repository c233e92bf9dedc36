package org.pikaplot.render.gl;

import java.util.ArrayList;
import java.util.List;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.Mark;
import org.pikaplot.plot.Scales;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.RasterShading;
import org.pikaplot.render.Theme;
import org.pikaplot.render.gl.internal.buffer.DrawState;
import org.pikaplot.render.gl.internal.buffer.ImageBuffer;
import org.pikaplot.render.gl.internal.buffer.LogCells;
import org.pikaplot.render.gl.internal.buffer.MarkBuffer;
import org.pikaplot.render.gl.internal.buffer.PointBuffer;
import org.pikaplot.render.gl.internal.buffer.Programs;
import org.pikaplot.render.gl.internal.buffer.RectBuffer;
import org.pikaplot.render.gl.internal.buffer.SegmentBuffer;
import org.pikaplot.render.gl.internal.buffer.UnitSquare;

/**
 * The marks of one scene in graphics memory. Made by {@link GlRenderer#upload}; whoever asked for
 * it closes it, in the same context. Drawn under any axes of the same scales, so that a pan needs
 * no new upload.
 */
public final class GlScene implements AutoCloseable {
    private final Scene scene;
    private final List<MarkBuffer> buffers = new ArrayList<>();

    GlScene(Scene scene, Theme theme) {
        this.scene = scene;
        var square = new UnitSquare(scene.x(), scene.y());
        for (Mark mark : scene.marks()) {
            switch (mark) {
                case Mark.Points points -> buffers.add(new PointBuffer(points, square));
                case Mark.Lines lines -> buffers.add(new SegmentBuffer(lines, square));
                case Mark.Rects rects -> buffers.add(new RectBuffer(rects, square));
                case Mark.Raster raster -> buffers.add(image(raster, theme));
                case Mark.Text text -> {
                    // Words come with the frame: one painter for all text.
                }
            }
        }
    }

    private ImageBuffer image(Mark.Raster raster, Theme theme) {
        var buffer =
                new ImageBuffer(
                        new float[] {
                            (float) Scales.place(scene.x(), raster.x().min()),
                            (float) Scales.place(scene.y(), raster.y().min()),
                            (float) Scales.place(scene.x(), raster.x().max()),
                            (float) Scales.place(scene.y(), raster.y().max())
                        },
                        false);
        int[] counts = LogCells.even(raster, scene.x(), scene.y());
        buffer.upload(
                RasterShading.colors(counts, raster.shading(), theme),
                raster.width(),
                raster.height());
        return buffer;
    }

    /** {@return the scene as it was uploaded} */
    public Scene scene() {
        return scene;
    }

    /** {@return bytes of graphics memory held} */
    public long sizeBytes() {
        return buffers.stream().mapToLong(MarkBuffer::sizeBytes).sum();
    }

    void draw(Programs programs, DrawState state) {
        buffers.forEach(buffer -> buffer.draw(programs, state));
    }

    /**
     * {@return scale and offset that take a place on {@code from} to the place of the same position
     * on {@code to}}
     */
    static float[] map(Axis from, Axis to) {
        double start = Scales.place(to, from.range().min());
        double end = Scales.place(to, from.range().max());
        return new float[] {(float) (end - start), (float) start};
    }

    @Override
    public void close() {
        buffers.forEach(MarkBuffer::close);
        buffers.clear();
    }
}
