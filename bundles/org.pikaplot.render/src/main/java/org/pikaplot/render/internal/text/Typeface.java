package org.pikaplot.render.internal.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * IBM Plex Sans, carried along so that a picture is the same on every machine. Characters it lacks
 * are taken from the platform's sans-serif font. Sizes are em heights in pixels. Immutable, any
 * thread.
 */
public enum Typeface {
    /** For everything but titles. */
    REGULAR("IBMPlexSans-Regular.ttf", 400),
    /** For titles. */
    SEMIBOLD("IBMPlexSans-SemiBold.ttf", 600);

    /** What text takes when the font is not there, as CSS lists it. */
    public static final String CSS_FAMILIES =
            "'IBM Plex Sans','Segoe UI','Helvetica Neue',Arial,sans-serif";

    /** Share of the size from the base line to the top of capitals. */
    public static final double CAPITALS = 0.70;

    /** Share of the size that a line takes. */
    public static final double LINE = 1.3;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final String file;
    private final int cssWeight;
    private final Font font;

    Typeface(String file, int cssWeight) {
        this.file = file;
        this.cssWeight = cssWeight;
        try (InputStream stream = open()) {
            this.font = Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Consecutive characters of one font. */
    public record Run(String text, boolean own, Font font, double width) {}

    /** {@return the TrueType file} The caller closes it. */
    public InputStream open() {
        InputStream stream =
                Typeface.class.getResourceAsStream("/org/pikaplot/render/fonts/" + file);
        if (stream == null) {
            throw new IllegalStateException("missing font " + file);
        }
        return stream;
    }

    /** {@return the weight as CSS counts it} */
    public int cssWeight() {
        return cssWeight;
    }

    /** {@return the carried font in that size} */
    public Font font(double size) {
        return font.deriveFont((float) size);
    }

    /** {@return the text cut where the font changes, from left to right} */
    public List<Run> runs(String text, double size) {
        Font own = font(size);
        List<Run> runs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            boolean has = own.canDisplay(text.codePointAt(start));
            int end = start;
            while (end < text.length() && own.canDisplay(text.codePointAt(end)) == has) {
                end += Character.charCount(text.codePointAt(end));
            }
            Font used =
                    has
                            ? own
                            : new Font(
                                            Font.SANS_SERIF,
                                            this == SEMIBOLD ? Font.BOLD : Font.PLAIN,
                                            1)
                                    .deriveFont((float) size);
            String part = text.substring(start, end);
            runs.add(new Run(part, has, used, used.getStringBounds(part, EXACT).getWidth()));
            start = end;
        }
        return runs;
    }

    /** {@return how wide the text is, in pixels} */
    public double width(String text, double size) {
        return runs(text, size).stream().mapToDouble(Run::width).sum();
    }

    /**
     * {@return the text, shortened by an ellipsis where it is wider; empty when not even that fits}
     */
    public String fit(String text, double size, double maxWidth) {
        if (width(text, size) <= maxWidth) {
            return text;
        }
        int low = 0;
        int high = text.codePointCount(0, text.length());
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(shortened(text, middle), size) <= maxWidth) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : shortened(text, low);
    }

    private static String shortened(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, characters)).stripTrailing() + "…";
    }
}
