package org.pikaplot.render.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.PictureSettings;
import org.pikaplot.render.PlotLayout;

/** Writes pictures as PDF, one page each, as large as the picture is at its density. */
public final class PdfFile {
    private static final double POINTS_AN_INCH = 72;

    private static final double MAX_IMAGE_BYTES = 8e6;

    private PdfFile() {}

    /** Writes the document. */
    public static void write(List<Scene> pages, PictureSettings settings, OutputStream out)
            throws IOException {
        double pointsAPixel = POINTS_AN_INCH / settings.dpi();
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setProducer("Pika-Plot");
            document.getDocumentInformation().setTitle(pages.getFirst().title());
            var fonts = new PdfFonts(document);
            for (Scene scene : pages) {
                var page =
                        new PDPage(
                                new PDRectangle(
                                        (float) (settings.widthPx() * pointsAPixel),
                                        (float) (settings.heightPx() * pointsAPixel)));
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    var surface =
                            new PdfSurface(
                                    document, content, fonts, settings.heightPx(), pointsAPixel);
                    MarkLayer.paint(surface, PlotLayout.of(scene, settings), MAX_IMAGE_BYTES);
                }
            }
            document.save(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
