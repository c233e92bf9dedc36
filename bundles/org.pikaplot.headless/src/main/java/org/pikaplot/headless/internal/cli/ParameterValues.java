package org.pikaplot.headless.internal.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads parameter values as a person writes them: whole numbers, numbers, true and false, else
 * text. What a number would not keep, such as 007 or twenty digits, is text, which the engine
 * compares with numbers by their value.
 */
final class ParameterValues {
    private ParameterValues() {}

    static Map<String, Object> of(Map<String, String> texts) {
        Map<String, Object> values = new LinkedHashMap<>();
        texts.forEach((name, text) -> values.put(name, value(text)));
        return values;
    }

    private static Object value(String text) {
        if (text.matches("-?(0|[1-9]\\d{0,17})")) {
            return Long.valueOf(text);
        }
        if (text.matches("-?(0|[1-9]\\d*|(0|[1-9]\\d*)?\\.\\d+)([eE][+-]?\\d{1,3})?")
                && keeps(Double.parseDouble(text), text)) {
            return Double.valueOf(text);
        }
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> text;
        };
    }

    private static boolean keeps(double number, String text) {
        return Double.isFinite(number)
                && BigDecimal.valueOf(number).compareTo(new BigDecimal(text)) == 0;
    }
}
