package org.pikaplot.render.internal.write;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.pikaplot.render.PlacedText;
import org.pikaplot.render.Rgba;
import org.pikaplot.render.internal.paint.Surface;
import org.pikaplot.render.internal.text.Typeface;

/**
 * Draws on a page of a PDF document. Text is text in the embedded typeface, so that it can be
 * searched and copied; characters the typeface lacks become outlines.
 */
final class PdfSurface implements Surface {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final PDDocument document;
    private final PDPageContentStream content;
    private final PdfFonts fonts;

    /**
     * Draws on a content stream whose unit is a final pixel with y up from the lower edge; y is
     * turned here.
     *
     * @param heightPx of the picture
     */
    PdfSurface(
            PDDocument document,
            PDPageContentStream content,
            PdfFonts fonts,
            double heightPx,
            double pointsAPixel) {
        this.document = document;
        this.content = content;
        this.fonts = fonts;
        run(() ->
                content.transform(
                        new Matrix(
                                (float) pointsAPixel,
                                0,
                                0,
                                (float) -pointsAPixel,
                                0,
                                (float) (heightPx * pointsAPixel))));
    }

    @Override
    public void rects(double[] boxes, int count, Rgba fill) {
        run(() -> {
            content.saveGraphicsState();
            fill(fill);
            for (int i = 0; i < 4 * count; i += 4) {
                content.addRect(f(boxes[i]), f(boxes[i + 1]), f(boxes[i + 2]), f(boxes[i + 3]));
                content.fill();
            }
            content.restoreGraphicsState();
        });
    }

    @Override
    public void discs(double[] centers, int count, double diameter, Rgba fill) {
        // A line of no length with round caps is a disc, in a tenth of the bytes of four curves.
        run(() -> {
            content.saveGraphicsState();
            stroke(fill, diameter);
            for (int i = 0; i < 2 * count; i += 2) {
                content.moveTo(f(centers[i]), f(centers[i + 1]));
                content.lineTo(f(centers[i]), f(centers[i + 1]));
                content.stroke();
            }
            content.restoreGraphicsState();
        });
    }

    @Override
    public void polyline(double[] points, int count, double width, Rgba stroke) {
        run(() -> {
            content.saveGraphicsState();
            stroke(stroke, width);
            boolean open = false;
            for (int i = 0; i < 2 * count; i += 2) {
                if (Double.isNaN(points[i])) {
                    open = false;
                } else {
                    if (!open) {
                        content.moveTo(f(points[i]), f(points[i + 1]));
                    }
                    content.lineTo(f(points[i]), f(points[i + 1]));
                    open = true;
                }
            }
            if (count > 0) {
                content.stroke();
            }
            content.restoreGraphicsState();
        });
    }

    @Override
    public void text(PlacedText text, Rgba fill) {
        Typeface typeface = text.semibold() ? Typeface.SEMIBOLD : Typeface.REGULAR;
        List<Typeface.Run> runs = typeface.runs(text.text(), text.sizePx());
        double width = runs.stream().mapToDouble(Typeface.Run::width).sum();
        double start =
                switch (text.anchor()) {
                    case START -> 0;
                    case MIDDLE -> -width / 2;
                    case END -> -width;
                };
        run(() -> {
            content.saveGraphicsState();
            fill(fill);
            var place = AffineTransform.getTranslateInstance(text.x(), text.y());
            place.rotate(Math.toRadians(text.angleDegrees()));
            content.transform(new Matrix(place));
            double x = start;
            for (Typeface.Run run : runs) {
                if (run.own() && fonts.has(typeface, run.text())) {
                    content.beginText();
                    content.setFont(fonts.font(typeface), f(text.sizePx()));
                    content.setTextMatrix(new Matrix(1, 0, 0, -1, f(x), 0));
                    content.showText(run.text());
                    content.endText();
                } else {
                    outline(
                            run.font()
                                    .createGlyphVector(EXACT, run.text())
                                    .getOutline((float) x, 0));
                }
                x += run.width();
            }
            content.restoreGraphicsState();
        });
    }

    @Override
    public void image(BufferedImage image, double x, double y, double width, double height) {
        run(() -> {
            var embedded = LosslessFactory.createFromImage(document, straight(image));
            content.saveGraphicsState();
            // Images stand upright in a space with y up.
            content.transform(new Matrix(1, 0, 0, -1, f(x), f(y + height)));
            content.drawImage(embedded, 0, 0, f(width), f(height));
            content.restoreGraphicsState();
        });
    }

    private static BufferedImage straight(BufferedImage image) {
        if (!image.isAlphaPremultiplied()) {
            return image;
        }
        var straight =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var graphics = straight.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return straight;
    }

    @Override
    public void clipped(double x, double y, double width, double height, Runnable drawing) {
        run(() -> {
            content.saveGraphicsState();
            content.addRect(f(x), f(y), f(width), f(height));
            content.clip();
            drawing.run();
            content.restoreGraphicsState();
        });
    }

    private void outline(Shape shape) throws IOException {
        float[] c = new float[6];
        float lastX = 0;
        float lastY = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> {
                    content.curveTo(
                            lastX + (c[0] - lastX) * 2 / 3,
                            lastY + (c[1] - lastY) * 2 / 3,
                            c[2] + (c[0] - c[2]) * 2 / 3,
                            c[3] + (c[1] - c[3]) * 2 / 3,
                            c[2],
                            c[3]);
                    c[0] = c[2];
                    c[1] = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    content.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                    c[0] = c[4];
                    c[1] = c[5];
                }
                default -> content.closePath();
            }
            lastX = c[0];
            lastY = c[1];
        }
        content.fill();
    }

    private void fill(Rgba color) throws IOException {
        content.setNonStrokingColor(color.red() / 255f, color.green() / 255f, color.blue() / 255f);
        if (color.alpha() < 255) {
            var state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(color.alpha() / 255f);
            content.setGraphicsStateParameters(state);
        }
    }

    private void stroke(Rgba color, double width) throws IOException {
        content.setStrokingColor(color.red() / 255f, color.green() / 255f, color.blue() / 255f);
        content.setLineWidth(f(width));
        content.setLineCapStyle(1);
        content.setLineJoinStyle(1);
        if (color.alpha() < 255) {
            var state = new PDExtendedGraphicsState();
            state.setStrokingAlphaConstant(color.alpha() / 255f);
            content.setGraphicsStateParameters(state);
        }
    }

    private static float f(double value) {
        return (float) value;
    }

    /** Something that writes to the page. */
    private interface Drawing {
        void run() throws IOException;
    }

    private static void run(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
