package org.pikaplot.headless.internal.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads parameter values as a person writes them: whole numbers, numbers, true and false, else
 * text.
 */
final class ParameterValues {
    private ParameterValues() {}

    static Map<String, Object> of(Map<String, String> texts) {
        Map<String, Object> values = new LinkedHashMap<>();
        texts.forEach((name, text) -> values.put(name, value(text)));
        return values;
    }

    private static Object value(String text) {
        if (text.matches("[+-]?\\d{1,18}")) {
            return Long.valueOf(text);
        }
        if (text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")) {
            return Double.valueOf(text);
        }
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> text;
        };
    }
}
