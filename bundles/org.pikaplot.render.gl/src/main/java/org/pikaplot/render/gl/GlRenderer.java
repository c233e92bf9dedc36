package org.pikaplot.render.gl;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GL12C;
import org.lwjgl.opengl.GLCapabilities;
import org.lwjgl.system.MemoryUtil;
import org.pikaplot.plot.Mark;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.PictureSettings;
import org.pikaplot.render.PlotLayout;
import org.pikaplot.render.RasterRenderer;
import org.pikaplot.render.Theme;
import org.pikaplot.render.gl.internal.buffer.DrawState;
import org.pikaplot.render.gl.internal.buffer.ImageBuffer;
import org.pikaplot.render.gl.internal.buffer.Programs;

/**
 * Draws scenes in the context that was current when it was made; every call needs the same context
 * current on the calling thread. Holds the shader programs and the texture of the frame around the
 * marks.
 */
public final class GlRenderer implements AutoCloseable {
    private static final float[] IDENTITY = {1, 1, 0, 0};
    private static final float[] WHOLE_SURFACE = {-1, -1, 2, 2};

    private final GLCapabilities capabilities;
    private final GlFacts facts;
    private final Programs programs;
    private final ImageBuffer frame;
    private final ImageBuffer words;
    private final ImageBuffer overlay;
    private boolean hasWords;
    private @Nullable BufferedImage overlayImage;
    private @Nullable Scene framedScene;
    private @Nullable PictureSettings framedSettings;

    private GlRenderer(GLCapabilities capabilities) {
        this.capabilities = capabilities;
        this.facts =
                new GlFacts(
                        String.valueOf(GL11C.glGetString(GL11C.GL_RENDERER)),
                        String.valueOf(GL11C.glGetString(GL11C.GL_VERSION)));
        this.programs = Programs.load();
        this.frame = new ImageBuffer(new float[] {0, 0, 1, 1}, false);
        this.words = new ImageBuffer(new float[] {0, 0, 1, 1}, false);
        this.overlay = new ImageBuffer(new float[] {0, 0, 1, 1}, false);
    }

    /**
     * Makes a renderer for the current context.
     *
     * @throws IllegalStateException when the context has no OpenGL 3.3, or its shaders do not
     *     compile; draw on the CPU then
     */
    public static GlRenderer create() {
        GLCapabilities capabilities = GL.createCapabilities();
        if (!capabilities.OpenGL33) {
            throw new IllegalStateException(
                    "OpenGL 3.3 is needed, there is " + GL11C.glGetString(GL11C.GL_VERSION));
        }
        return new GlRenderer(capabilities);
    }

    /** {@return what draws} */
    public GlFacts facts() {
        return facts;
    }

    /**
     * Uploads the marks of a scene; the caller closes the result. Colours of rasters are those of
     * {@code theme}.
     */
    public GlScene upload(Scene scene, Theme theme) {
        GL.setCapabilities(capabilities);
        return new GlScene(scene, theme);
    }

    /**
     * Draws a frame into the current framebuffer.
     *
     * @param marks uploaded marks
     * @param visible the scene as it is looked at: the same marks under axes of the same scales,
     *     perhaps panned or zoomed
     * @param settings size of the framebuffer, DPI and colours
     */
    public void draw(GlScene marks, Scene visible, PictureSettings settings) {
        GL.setCapabilities(capabilities);
        PlotLayout layout = PlotLayout.of(visible, settings);
        refreshFrame(visible, settings, layout);
        int width = settings.widthPx();
        int height = settings.heightPx();
        GL11C.glViewport(0, 0, width, height);
        GL11C.glDisable(GL11C.GL_DEPTH_TEST);
        GL11C.glDisable(GL11C.GL_SCISSOR_TEST);
        GL11C.glClearColor(0, 0, 0, 0);
        GL11C.glClear(GL11C.GL_COLOR_BUFFER_BIT);
        GL11C.glEnable(GL11C.GL_BLEND);
        GL11C.glBlendFunc(GL11C.GL_ONE, GL11C.GL_ONE_MINUS_SRC_ALPHA);
        GL11C.glEnable(org.lwjgl.opengl.GL32C.GL_PROGRAM_POINT_SIZE);
        // A compatibility context draws points without coordinates inside them unless it is told.
        GL11C.glEnable(org.lwjgl.opengl.GL20.GL_POINT_SPRITE);
        frame.draw(
                programs,
                new DrawState(
                        IDENTITY,
                        WHOLE_SURFACE,
                        width,
                        height,
                        settings.scale(),
                        settings.theme()));
        drawMarks(marks, visible, settings, layout);
        if (hasWords) {
            words.draw(
                    programs,
                    new DrawState(
                            IDENTITY,
                            WHOLE_SURFACE,
                            width,
                            height,
                            settings.scale(),
                            settings.theme()));
        }
    }

    private void drawMarks(
            GlScene marks, Scene visible, PictureSettings settings, PlotLayout layout) {
        int width = settings.widthPx();
        int height = settings.heightPx();
        double left = layout.plotX();
        double bottom = height - layout.plotY() - layout.plotHeight();
        GL11C.glEnable(GL11C.GL_SCISSOR_TEST);
        GL11C.glScissor(
                (int) Math.floor(left),
                (int) Math.floor(bottom),
                (int) Math.ceil(layout.plotWidth()),
                (int) Math.ceil(layout.plotHeight()));
        float[] x = GlScene.map(marks.scene().x(), visible.x());
        float[] y = GlScene.map(marks.scene().y(), visible.y());
        float[] plot = {
            (float) (left / width * 2 - 1),
            (float) (bottom / height * 2 - 1),
            (float) (layout.plotWidth() / width * 2),
            (float) (layout.plotHeight() / height * 2)
        };
        marks.draw(
                programs,
                new DrawState(
                        new float[] {x[0], y[0], x[1], y[1]},
                        plot,
                        width,
                        height,
                        settings.scale(),
                        settings.theme()));
        GL11C.glDisable(GL11C.GL_SCISSOR_TEST);
    }

    /** Paints the frame anew only when what it shows has changed. */
    private void refreshFrame(Scene visible, PictureSettings settings, PlotLayout layout) {
        if (visible.equals(framedScene) && settings.equals(framedSettings)) {
            return;
        }
        frame.upload(RasterRenderer.renderFrame(layout));
        refreshWords(visible, settings);
        framedScene = visible;
        framedSettings = settings;
    }

    /** Words among the marks are painted by the processor and lie above the other marks. */
    private void refreshWords(Scene visible, PictureSettings settings) {
        var onlyWords = visible.marks().stream().filter(Mark.Text.class::isInstance).toList();
        hasWords = !onlyWords.isEmpty();
        if (hasWords) {
            var scene =
                    new Scene(
                            visible.title(),
                            visible.x(),
                            visible.y(),
                            onlyWords,
                            visible.legend(),
                            visible.badge(),
                            visible.message());
            words.upload(RasterRenderer.renderMarks(PlotLayout.of(scene, settings)));
        }
    }

    /**
     * Draws a small picture above the frame.
     *
     * @param image of type {@code TYPE_INT_ARGB_PRE}; uploaded only when it is another object than
     *     the last time
     * @param x left edge in pixels of the framebuffer
     * @param y upper edge, downwards
     * @param widthPx width to stretch it to
     * @param heightPx height to stretch it to
     */
    public void drawOverlay(
            BufferedImage image,
            int x,
            int y,
            int widthPx,
            int heightPx,
            PictureSettings settings) {
        GL.setCapabilities(capabilities);
        if (image != overlayImage) {
            overlay.upload(image);
            overlayImage = image;
        }
        float width = settings.widthPx();
        float height = settings.heightPx();
        overlay.place(
                x / width,
                (height - y - heightPx) / height,
                (x + widthPx) / width,
                (height - y) / height);
        overlay.draw(
                programs,
                new DrawState(
                        IDENTITY,
                        WHOLE_SURFACE,
                        settings.widthPx(),
                        settings.heightPx(),
                        settings.scale(),
                        settings.theme()));
    }

    /** {@return the pixels of the current framebuffer, row 0 at the top} */
    public BufferedImage read(int widthPx, int heightPx) {
        GL.setCapabilities(capabilities);
        ByteBuffer pixels = MemoryUtil.memAlloc(4 * widthPx * heightPx);
        try {
            GL11C.glReadPixels(
                    0,
                    0,
                    widthPx,
                    heightPx,
                    GL12C.GL_BGRA,
                    GL12C.GL_UNSIGNED_INT_8_8_8_8_REV,
                    pixels);
            var image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_ARGB_PRE);
            int[] row = new int[widthPx];
            for (int y = 0; y < heightPx; y++) {
                pixels.asIntBuffer().get((heightPx - 1 - y) * widthPx, row);
                image.getRaster().setDataElements(0, y, widthPx, 1, row);
            }
            return image;
        } finally {
            MemoryUtil.memFree(pixels);
        }
    }

    @Override
    public void close() {
        GL.setCapabilities(capabilities);
        frame.close();
        words.close();
        overlay.close();
        programs.close();
    }
}
