package org.pikaplot.canvas.ui.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.pikaplot.canvas.ui.internal.view.Bounds;

/** Text of several lines, broken between words. */
final class WrappedText {
    private WrappedText() {}

    static void draw(String text, Font font, Color color, Bounds body, Pen pen) {
        int line = pen.lineHeight(font) + 1;
        int room = Math.max(0, (int) (body.height() / line));
        List<String> lines =
                wrap(text, (int) body.width(), room + 1, word -> pen.width(word, font));
        for (int i = 0; i < Math.min(room, lines.size()); i++) {
            boolean cut = i == room - 1 && lines.size() > room;
            pen.text(
                    cut ? lines.get(i) + " …" : lines.get(i),
                    font,
                    color,
                    body.x(),
                    body.y() + i * (double) line,
                    body.width());
        }
    }

    /** {@return at most {@code most} lines, each as many words as fit into {@code width}} */
    static List<String> wrap(String text, int width, int most, ToIntFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && measure.applyAsInt(longer) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
                if (lines.size() >= most) {
                    return lines;
                }
            }
            lines.add(line.toString());
            if (lines.size() >= most) {
                return lines;
            }
        }
        return lines;
    }
}
