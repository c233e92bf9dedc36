package org.pikaplot.render.internal.write;

import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.Locale;
import org.pikaplot.render.PlacedText;
import org.pikaplot.render.Rgba;
import org.pikaplot.render.internal.paint.Surface;
import org.pikaplot.render.internal.text.Typeface;

/**
 * Draws as SVG 1.1 (with the plain href of SVG 2 left out, so that old programs read it). Text
 * stays text, anchored where it was measured, so that another font moves no label far.
 */
final class SvgSurface implements Surface {
    private final StringBuilder body = new StringBuilder();
    private int clips;

    /** {@return everything drawn so far} */
    String body() {
        return body.toString();
    }

    @Override
    public void rects(double[] boxes, int count, Rgba fill) {
        if (count == 0 || fill.alpha() == 0) {
            return;
        }
        // One element each while opacity must add up where they overlap; else one path for all.
        body.append("<path").append(paint("fill", fill)).append(" d=\"");
        for (int i = 0; i < 4 * count; i += 4) {
            body.append('M').append(number(boxes[i])).append(' ').append(number(boxes[i + 1]));
            body.append('h').append(number(boxes[i + 2])).append('v').append(number(boxes[i + 3]));
            body.append('h').append(number(-boxes[i + 2])).append('z');
        }
        body.append("\"/>\n");
    }

    @Override
    public void discs(double[] centers, int count, double diameter, Rgba fill) {
        body.append("<g").append(paint("fill", fill)).append(">\n");
        String radius = number(diameter / 2);
        for (int i = 0; i < 2 * count; i += 2) {
            body.append("<circle cx=\"").append(number(centers[i]));
            body.append("\" cy=\"").append(number(centers[i + 1]));
            body.append("\" r=\"").append(radius).append("\"/>\n");
        }
        body.append("</g>\n");
    }

    @Override
    public void polyline(double[] points, int count, double width, Rgba stroke) {
        if (count == 0) {
            return;
        }
        body.append("<path fill=\"none\"").append(paint("stroke", stroke));
        body.append(" stroke-width=\"").append(number(width));
        body.append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"");
        boolean open = false;
        for (int i = 0; i < 2 * count; i += 2) {
            if (Double.isNaN(points[i])) {
                open = false;
            } else {
                String place = number(points[i]) + " " + number(points[i + 1]);
                body.append(open ? "L" : "M").append(place);
                boolean alone = !open && (i + 2 >= 2 * count || Double.isNaN(points[i + 2]));
                body.append(alone ? "h0" : "");
                open = true;
            }
        }
        body.append("\"/>\n");
    }

    @Override
    public void text(PlacedText text, Rgba fill) {
        if (text.text().isEmpty()) {
            return;
        }
        String x = number(text.x());
        String y = number(text.y());
        body.append("<text x=\"").append(x).append("\" y=\"").append(y).append('"');
        body.append(paint("fill", fill))
                .append(" font-size=\"")
                .append(number(text.sizePx()))
                .append('"');
        if (text.semibold()) {
            body.append(" font-weight=\"").append(Typeface.SEMIBOLD.cssWeight()).append('"');
        }
        switch (text.anchor()) {
            case START -> {}
            case MIDDLE -> body.append(" text-anchor=\"middle\"");
            case END -> body.append(" text-anchor=\"end\"");
        }
        if (text.angleDegrees() != 0) {
            body.append(" transform=\"rotate(").append(number(text.angleDegrees()));
            body.append(' ').append(x).append(' ').append(y).append(")\"");
        }
        body.append('>').append(escaped(text.text())).append("</text>\n");
    }

    @Override
    public void image(BufferedImage image, double x, double y, double width, double height) {
        byte[] png = PngEncoder.encode(image, true, 96);
        body.append("<image x=\"").append(number(x)).append("\" y=\"").append(number(y));
        body.append("\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(number(height));
        body.append("\" preserveAspectRatio=\"none\" xlink:href=\"data:image/png;base64,");
        body.append(Base64.getEncoder().encodeToString(png)).append("\"/>\n");
    }

    @Override
    public void clipped(double x, double y, double width, double height, Runnable drawing) {
        String id = "clip" + ++clips;
        body.append("<clipPath id=\"").append(id).append("\"><rect x=\"").append(number(x));
        body.append("\" y=\"").append(number(y)).append("\" width=\"").append(number(width));
        body.append("\" height=\"").append(number(height)).append("\"/></clipPath>\n");
        body.append("<g clip-path=\"url(#").append(id).append(")\">\n");
        drawing.run();
        body.append("</g>\n");
    }

    private static String paint(String attribute, Rgba color) {
        String solid = " " + attribute + "=\"" + color.css() + '"';
        return color.alpha() == 255
                ? solid
                : solid + " " + attribute + "-opacity=\"" + number(color.alpha() / 255.0) + '"';
    }

    /** Two decimals: a fiftieth of a pixel is as fine as anybody prints. */
    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String text = String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }

    /** XML has no control characters, not even escaped: they become replacement characters. */
    static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '&' -> escaped.append("&amp;");
                        case '"' -> escaped.append("&quot;");
                        default -> escaped.appendCodePoint(allowed(c) ? c : 0xfffd);
                    }
                });
        return escaped.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < 0xd800)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
    }
}
