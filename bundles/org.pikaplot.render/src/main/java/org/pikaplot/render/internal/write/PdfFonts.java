package org.pikaplot.render.internal.write;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.pikaplot.render.internal.text.Typeface;

/** The typefaces of one document; only the characters used are embedded. */
final class PdfFonts {
    private final PDDocument document;
    private final Map<Typeface, PDType0Font> fonts = new EnumMap<>(Typeface.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDType0Font font(Typeface typeface) throws IOException {
        PDType0Font known = fonts.get(typeface);
        if (known == null) {
            try (InputStream stream = typeface.open()) {
                known = PDType0Font.load(document, stream, true);
            }
            fonts.put(typeface, known);
        }
        return known;
    }

    /** {@return whether the embedded typeface has a glyph for every character} */
    boolean has(Typeface typeface, String text) throws IOException {
        try {
            font(typeface).encode(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
