package org.pikaplot.plot.ui.internal.surface;

import org.eclipse.swt.SWT;
import org.eclipse.swt.opengl.GLCanvas;
import org.eclipse.swt.opengl.GLData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.CacheTier;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.Theme;
import org.pikaplot.render.gl.GlRenderer;
import org.pikaplot.render.gl.GlScene;

/** Draws with OpenGL. Marks are uploaded when they change; any other paint only sets a matrix. */
final class GlSurface implements PlotSurface {
    private final GLCanvas canvas;
    private final FrameSource frames;
    private final GlRenderer renderer;
    private final BuffersToDraw buffers = new BuffersToDraw();
    private @Nullable GlScene uploaded;
    private @Nullable Theme uploadedTheme;
    private boolean isResized = true;

    /**
     * Makes the canvas and its context.
     *
     * @throws RuntimeException when there is no usable OpenGL; nothing remains in {@code parent}
     */
    GlSurface(Composite parent, FrameSource frames) {
        this.frames = frames;
        var data = new GLData();
        data.doubleBuffer = true;
        canvas = new GLCanvas(parent, SWT.NO_BACKGROUND, data);
        try {
            canvas.setCurrent();
            renderer = GlRenderer.create();
        } catch (RuntimeException | LinkageError e) {
            canvas.dispose();
            throw e;
        }
        canvas.addListener(SWT.Paint, event -> paint());
        canvas.addListener(SWT.Resize, event -> isResized = true);
        canvas.addListener(SWT.Dispose, event -> free());
    }

    private void paint() {
        Frame frame = frames.get();
        if (frame == null || canvas.isDisposed()) {
            return;
        }
        canvas.setCurrent();
        Scene marks = frame.marks();
        if (uploaded == null
                || uploaded.scene() != marks
                || uploadedTheme != frame.settings().theme()) {
            if (uploaded != null) {
                uploaded.close();
            }
            uploaded = renderer.upload(marks, frame.settings().theme());
            uploadedTheme = frame.settings().theme();
            buffers.hold(uploaded.sizeBytes());
        }
        renderer.draw(uploaded, frame.visible(), frame.settings());
        Overlay overlay = frame.overlay();
        if (overlay != null) {
            renderer.drawOverlay(
                    overlay.image(),
                    overlay.x(),
                    overlay.y(),
                    overlay.widthPx(),
                    overlay.heightPx(),
                    frame.settings());
        }
        canvas.swapBuffers();
        if (isResized) {
            // Some drivers notice a new size only when buffers are swapped, and what was drawn
            // before is lost.
            isResized = false;
            canvas.getDisplay().asyncExec(this::redraw);
        }
    }

    private void free() {
        canvas.setCurrent();
        if (uploaded != null) {
            uploaded.close();
        }
        buffers.hold(0);
        renderer.close();
    }

    @Override
    public Control control() {
        return canvas;
    }

    @Override
    public int markBudget() {
        return renderer.facts().markBudget();
    }

    @Override
    public String describe() {
        return renderer.facts().renderer();
    }

    @Override
    public CacheTier buffers() {
        return buffers;
    }

    @Override
    public void redraw() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }
}
