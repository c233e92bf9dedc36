package org.pikaplot.formats.internal.infer;

import java.util.List;
import java.util.Locale;

/**
 * A date format in strptime letters, as the engine understands them, matched here without the
 * engine so that formats can be found in a sample. Letters: Y y m d b B H I M S f p; a blank
 * matches blanks.
 *
 * @param pattern such as {@code %d.%m.%Y}
 */
public record DatePattern(String pattern) {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final List<String> LONG_MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");
    private static final List<String> DATES =
            List.of(
                    "%Y-%m-%d",
                    "%Y/%m/%d",
                    "%Y.%m.%d",
                    "%m/%d/%Y",
                    "%d/%m/%Y",
                    "%d.%m.%Y",
                    "%m-%d-%Y",
                    "%d-%m-%Y",
                    "%m/%d/%y",
                    "%d/%m/%y",
                    "%d.%m.%y",
                    "%b %d %Y",
                    "%b %d, %Y",
                    "%B %d, %Y",
                    "%B %d %Y",
                    "%d %b %Y",
                    "%d %B %Y",
                    "%d-%b-%Y",
                    "%d-%b-%y",
                    "%b %Y",
                    "%B %Y",
                    "%d%b%Y");
    private static final List<String> TIMES =
            List.of(
                    "",
                    " %H:%M",
                    " %H:%M:%S",
                    " %H:%M:%S.%f",
                    " %I:%M %p",
                    " %I:%M:%S %p",
                    "T%H:%M:%S");

    /** Formats worth trying, the more usual first. */
    public static final List<DatePattern> KNOWN =
            DATES.stream()
                    .flatMap(date -> TIMES.stream().map(time -> new DatePattern(date + time)))
                    .toList();

    /** {@return whether it tells a time of day} */
    public boolean hasTime() {
        return pattern.contains("%H") || pattern.contains("%I");
    }

    /** {@return whether the century is a guess} */
    public boolean hasShortYear() {
        return pattern.contains("%y");
    }

    /**
     * {@return the same with day and month exchanged, equal to this when they are not both numbers
     * or the year comes first}
     */
    public DatePattern swapped() {
        if (!pattern.contains("%m") || !pattern.contains("%d") || pattern.startsWith("%Y")) {
            return this;
        }
        return new DatePattern(pattern.replace("%m", "\0").replace("%d", "%m").replace("\0", "%d"));
    }

    /** {@return whether the whole text is a date in this format} */
    public boolean matches(String text) {
        int p = 0;
        int day = 1;
        int month = 1;
        int year = 2000;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c != '%') {
                if (p >= text.length() || text.charAt(p) != c) {
                    return false;
                }
                p++;
                continue;
            }
            char letter = pattern.charAt(++i);
            if (letter == 'b' || letter == 'B') {
                List<String> names = letter == 'b' ? MONTHS : LONG_MONTHS;
                int index = monthAt(text, p, names);
                if (index < 0) {
                    return false;
                }
                month = index + 1;
                p += names.get(index).length();
                continue;
            }
            if (letter == 'p') {
                if (!text.regionMatches(true, p, "AM", 0, 2)
                        && !text.regionMatches(true, p, "PM", 0, 2)) {
                    return false;
                }
                p += 2;
                continue;
            }
            int most = letter == 'Y' ? 4 : letter == 'f' ? 6 : 2;
            int end = p;
            while (end < text.length()
                    && end - p < most
                    && Character.digit(text.charAt(end), 10) >= 0) {
                end++;
            }
            if (end == p || letter == 'Y' && end - p != 4 || letter == 'y' && end - p != 2) {
                return false;
            }
            int value = Integer.parseInt(text, p, end, 10);
            p = end;
            switch (letter) {
                case 'd' -> day = value;
                case 'm' -> month = value;
                case 'Y' -> year = value;
                case 'H' -> {
                    if (value > 23) {
                        return false;
                    }
                }
                case 'I' -> {
                    if (value < 1 || value > 12) {
                        return false;
                    }
                }
                case 'M', 'S' -> {
                    if (value > 59) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return p == text.length()
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= daysIn(month, year);
    }

    private static int monthAt(String text, int from, List<String> names) {
        String rest = text.substring(Math.min(from, text.length())).toLowerCase(Locale.ENGLISH);
        for (int i = 0; i < names.size(); i++) {
            if (rest.startsWith(names.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int daysIn(int month, int year) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
