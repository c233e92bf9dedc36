package org.pikaplot.plot.ui.internal.surface;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pikaplot.compute.CacheTier;
import org.pikaplot.render.RasterRenderer;

/** Draws on the processor, where there is no OpenGL. The picture is the same. */
final class CpuSurface implements PlotSurface {
    private static final int MARKS = 20_000;

    private final Canvas canvas;
    private final FrameSource frames;

    CpuSurface(Composite parent, FrameSource frames) {
        this.frames = frames;
        this.canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
    }

    private void paint(GC gc) {
        Frame frame = frames.get();
        if (frame == null) {
            return;
        }
        var picture = RasterRenderer.render(frame.visible(), frame.settings());
        Overlay overlay = frame.overlay();
        if (overlay != null) {
            var graphics = picture.createGraphics();
            graphics.drawImage(
                    overlay.image(),
                    overlay.x(),
                    overlay.y(),
                    overlay.widthPx(),
                    overlay.heightPx(),
                    null);
            graphics.dispose();
        }
        var image = new Image(canvas.getDisplay(), SwtPictures.imageData(picture));
        Point size = canvas.getSize();
        gc.drawImage(image, 0, 0, picture.getWidth(), picture.getHeight(), 0, 0, size.x, size.y);
        image.dispose();
    }

    @Override
    public Control control() {
        return canvas;
    }

    @Override
    public int markBudget() {
        return MARKS;
    }

    @Override
    public String describe() {
        return "processor";
    }

    @Override
    public CacheTier buffers() {
        // Drawn anew each time; nothing is held.
        return new BuffersToDraw();
    }

    @Override
    public void redraw() {
        canvas.redraw();
    }
}
