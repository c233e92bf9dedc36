package org.pikaplot.render;

import java.nio.file.Path;
import java.util.List;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.internal.write.PdfFile;
import org.pikaplot.render.internal.write.PngEncoder;
import org.pikaplot.render.internal.write.SvgFile;
import org.pikaplot.render.internal.write.WholeFile;

/**
 * Writes pictures to files, whole or not at all. Any worker thread.
 *
 * <p>In SVG and PDF, marks beyond 20,000 become one embedded image at print resolution, with axes
 * and text still vectors.
 */
public final class PictureWriter {
    private PictureWriter() {}

    /**
     * Writes one picture.
     *
     * @throws org.pikaplot.data.PikaException {@code CANNOT_WRITE} with the path; an older file is
     *     left as it was
     */
    public static void write(
            Scene scene, PictureSettings settings, PictureFormat format, Path target) {
        write(List.of(scene), settings, format, target);
    }

    /**
     * Writes pictures of equal size into one file: a PDF has a page for each; the other formats
     * hold exactly one.
     *
     * @throws org.pikaplot.data.PikaException {@code CANNOT_WRITE} with the path; an older file is
     *     left as it was
     */
    public static void write(
            List<Scene> pages, PictureSettings settings, PictureFormat format, Path target) {
        if (pages.isEmpty() || (format != PictureFormat.PDF && pages.size() > 1)) {
            throw new IllegalArgumentException(pages.size() + " pages in one " + format);
        }
        WholeFile.write(
                target,
                out -> {
                    switch (format) {
                        case PNG -> out.write(png(pages.getFirst(), settings));
                        case SVG -> SvgFile.write(pages.getFirst(), settings, out);
                        case PDF -> PdfFile.write(pages, settings, out);
                    }
                });
    }

    /** {@return the picture as the bytes of a PNG file, its density included} */
    public static byte[] png(Scene scene, PictureSettings settings) {
        return PngEncoder.encode(
                RasterRenderer.render(scene, settings), settings.transparent(), settings.dpi());
    }
}
