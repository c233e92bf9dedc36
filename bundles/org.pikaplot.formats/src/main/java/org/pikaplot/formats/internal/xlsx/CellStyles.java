package org.pikaplot.formats.internal.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Which cell styles show a number as a date or a time, learned from the elements of styles.xml. */
final class CellStyles {
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean inCellFormats;

    /** Takes the next start element. */
    void element(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "numFmt" -> formats.put(number(xml, "numFmtId"), Xml.attribute(xml, "formatCode"));
            case "cellXfs" -> inCellFormats = true;
            case "cellStyles", "dxfs", "cellStyleXfs" -> inCellFormats = false;
            case "xf" -> {
                if (inCellFormats) {
                    styles.add(number(xml, "numFmtId"));
                }
            }
            default -> {}
        }
    }

    /** {@return whether cells of this style are dates, times or both} */
    boolean isTemporal(String style) {
        int index = style.isEmpty() ? 0 : Integer.parseInt(style);
        if (index < 0 || index >= styles.size()) {
            return false;
        }
        int format = styles.get(index);
        if (format >= 14 && format <= 22
                || format >= 27 && format <= 36
                || format >= 45 && format <= 47) {
            return true;
        }
        String code = formats.getOrDefault(format, "").toLowerCase(Locale.ROOT);
        String letters = code.replaceAll("\"[^\"]*\"|\\\\.|\\[(?!h|m|s)[^\\]]*\\]|_.|\\*.", "");
        return letters.matches(".*[ymdhs].*") && !letters.startsWith("general");
    }

    private static int number(XMLStreamReader xml, String attribute) {
        String value = Xml.attribute(xml, attribute);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }
}
