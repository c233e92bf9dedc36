package org.pikaplot.render.internal.paint;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.pikaplot.render.PlacedText;
import org.pikaplot.render.Rgba;
import org.pikaplot.render.internal.text.Typeface;

/** Draws with Java2D: on images, printers, and whatever else is a Graphics2D. */
public class Java2dSurface implements Surface {
    private final Graphics2D graphics;

    /** Draws on {@code graphics}, which stays the caller's; its hints are changed. */
    public Java2dSurface(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    @Override
    public void rects(double[] boxes, int count, Rgba fill) {
        graphics.setColor(awt(fill));
        var box = new Rectangle2D.Double();
        for (int i = 0; i < 4 * count; i += 4) {
            box.setRect(boxes[i], boxes[i + 1], boxes[i + 2], boxes[i + 3]);
            graphics.fill(box);
        }
    }

    @Override
    public void discs(double[] centers, int count, double diameter, Rgba fill) {
        graphics.setColor(awt(fill));
        var disc = new Ellipse2D.Double();
        for (int i = 0; i < 2 * count; i += 2) {
            disc.setFrame(
                    centers[i] - diameter / 2, centers[i + 1] - diameter / 2, diameter, diameter);
            graphics.fill(disc);
        }
    }

    @Override
    public void polyline(double[] points, int count, double width, Rgba stroke) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO, count);
        boolean open = false;
        for (int i = 0; i < 2 * count; i += 2) {
            double x = points[i];
            double y = points[i + 1];
            if (Double.isNaN(x) || Double.isNaN(y)) {
                open = false;
            } else if (open) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
                path.lineTo(x, y);
                open = true;
            }
        }
        graphics.setColor(awt(stroke));
        graphics.setStroke(
                new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
    }

    @Override
    public void text(PlacedText text, Rgba fill) {
        Typeface typeface = text.semibold() ? Typeface.SEMIBOLD : Typeface.REGULAR;
        List<Typeface.Run> runs = typeface.runs(text.text(), text.sizePx());
        double width = runs.stream().mapToDouble(Typeface.Run::width).sum();
        AffineTransform before = graphics.getTransform();
        graphics.translate(text.x(), text.y());
        graphics.rotate(Math.toRadians(text.angleDegrees()));
        graphics.setColor(awt(fill));
        double x = -width * share(text.anchor());
        for (Typeface.Run run : runs) {
            graphics.setFont(run.font());
            graphics.drawString(run.text(), (float) x, 0f);
            x += run.width();
        }
        graphics.setTransform(before);
    }

    /** {@return the share of a text that stands left of its anchor} */
    static double share(PlacedText.Anchor anchor) {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }

    @Override
    public void image(BufferedImage image, double x, double y, double width, double height) {
        var placed = new AffineTransform();
        placed.translate(x, y);
        placed.scale(width / image.getWidth(), height / image.getHeight());
        graphics.drawImage(image, placed, null);
    }

    @Override
    public void clipped(double x, double y, double width, double height, Runnable drawing) {
        Shape before = graphics.getClip();
        graphics.clip(new Rectangle2D.Double(x, y, width, height));
        drawing.run();
        graphics.setClip(before);
    }

    private static Color awt(Rgba color) {
        return new Color(color.argb(), true);
    }
}
