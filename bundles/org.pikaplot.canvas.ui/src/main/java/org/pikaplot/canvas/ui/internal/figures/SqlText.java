package org.pikaplot.canvas.ui.internal.figures;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.ui.UiTheme.Role;

/** The first lines of a query, coloured well enough to recognise it. */
final class SqlText {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<comment>--.*)|(?<string>'[^']*'?)|(?<number>\\b\\d[\\d.]*\\b)"
                            + "|(?<word>\\w+)|(?<other>[^\\w'-]+|-)");
    private static final Set<String> KEYWORDS =
            Set.of(
                    ("select from where group by order having limit join left right inner outer full"
                                    + " cross on using as and or not in is null case when then else end with"
                                    + " union all distinct over partition desc asc between like qualify"
                                    + " sample offset interval")
                            .split(" "));

    private SqlText() {}

    static void draw(String sql, Bounds body, Pen pen) {
        Look look = pen.look();
        int line = pen.lineHeight(look.codeFont()) + 1;
        if (sql.isBlank()) {
            pen.text(
                    "Double-click to write SQL",
                    look.bodyFont(),
                    look.color(Role.TEXT_MUTED),
                    body.x(),
                    body.y(),
                    body.width());
            return;
        }
        double y = body.y();
        pen.clip(body.x(), body.y() - 2, body.width() + 6, body.height() + 2);
        for (String text : sql.strip().lines().toList()) {
            if (y + line > body.bottom() + 2) {
                break;
            }
            draw(text.replace("\t", "  "), body, y, pen);
            y += line;
        }
        pen.unclip();
    }

    private static void draw(String text, Bounds body, double y, Pen pen) {
        Matcher token = TOKEN.matcher(text);
        double x = body.x();
        while (token.find() && x < body.right()) {
            x +=
                    pen.text(
                            token.group(),
                            pen.look().codeFont(),
                            pen.color(role(token)),
                            x,
                            y,
                            Integer.MAX_VALUE);
        }
    }

    private static Role role(Matcher token) {
        if (token.group("comment") != null) {
            return Role.SYNTAX_COMMENT;
        }
        if (token.group("string") != null) {
            return Role.SYNTAX_STRING;
        }
        if (token.group("number") != null) {
            return Role.SYNTAX_NUMBER;
        }
        String word = token.group("word");
        return word != null && KEYWORDS.contains(word.toLowerCase(Locale.ROOT))
                ? Role.SYNTAX_KEYWORD
                : Role.TEXT;
    }
}
