package org.pikaplot.formats.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet as texts, streamed. Numbers are written as their shortest decimal, dates as
 * ISO texts.
 */
final class SheetRows implements AutoCloseable {
    private static final long SECONDS_PER_DAY = 86_400;

    /** Excel has no more columns. */
    private static final int MOST_COLUMNS = 16_384;

    private final InputStream in;
    private final XMLStreamReader xml;
    private final List<String> texts;
    private final CellStyles styles;
    private final LocalDate origin;
    private final List<String> cells = new ArrayList<>();
    private long row;

    SheetRows(InputStream in, List<String> texts, CellStyles styles, boolean since1904)
            throws IOException {
        this.in = in;
        this.texts = texts;
        this.styles = styles;
        // Excel counts a 29 February 1900 that never was; from March 1900 on this origin is right.
        this.origin = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        try {
            this.xml = Xml.reader(in);
        } catch (XMLStreamException e) {
            throw new IOException("its XML is damaged", e);
        }
    }

    /**
     * {@return the cells of the next row that has any, missing ones as empty texts; null at the
     * end}
     */
    @Nullable List<String> next() throws IOException {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    String number = Xml.attribute(xml, "r");
                    row = number.isEmpty() ? row + 1 : Long.parseLong(number);
                    readRow();
                    if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                        return cells;
                    }
                }
            }
            return null;
        } catch (XMLStreamException | NumberFormatException e) {
            throw new IOException("its XML is damaged", e);
        }
    }

    /** {@return the number Excel shows beside the row} */
    long row() {
        return row;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void readRow() throws XMLStreamException, IOException {
        cells.clear();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) {
                return;
            }
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("c")) {
                int column = column(Xml.attribute(xml, "r"));
                if (column >= MOST_COLUMNS) {
                    throw new IOException("it has a cell in column %d".formatted(column + 1));
                }
                String text = cell(Xml.attribute(xml, "t"), Xml.attribute(xml, "s"));
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, text);
            }
        }
    }

    private int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
            if (column > MOST_COLUMNS) {
                return MOST_COLUMNS;
            }
        }
        return column == 0 ? cells.size() : column - 1;
    }

    private String cell(String type, String style) throws XMLStreamException, IOException {
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v", "is" -> value = Xml.text(xml);
                    default -> Xml.text(xml);
                }
            }
        }
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> value.isEmpty() ? "" : value.equals("1") ? "true" : "false";
            case "str", "inlineStr", "e", "d" -> value;
            default -> value.isEmpty() ? "" : number(value, style);
        };
    }

    private String shared(String index) throws IOException {
        int i = Integer.parseInt(index.strip());
        if (i < 0 || i >= texts.size()) {
            throw new IOException("it refers to a text that is not there");
        }
        return texts.get(i);
    }

    /** A number keeps the digits of the file where they are plain. */
    private String number(String value, String style) {
        if (styles.isTemporal(style)) {
            double number = Double.parseDouble(value);
            if (number >= 0 && number < 2_958_466) {
                return date(number);
            }
        }
        if (isPlain(value)) {
            return value;
        }
        var exact = new BigDecimal(value.strip());
        boolean far = Math.abs((long) exact.precision() - exact.scale()) > 20 || exact.scale() > 40;
        return far
                ? Double.toString(exact.doubleValue())
                : exact.stripTrailingZeros().toPlainString();
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && (c != '-' || i > 0)) {
                return false;
            }
        }
        return value.length() <= 20;
    }

    private String date(double days) {
        long whole = (long) Math.floor(days);
        long millis = Math.round((days - whole) * SECONDS_PER_DAY * 1000);
        LocalDateTime time = origin.plusDays(whole).atStartOfDay().plus(millis, ChronoUnit.MILLIS);
        if (whole == 0 && days > 0) {
            return clock(time.toLocalTime());
        }
        return millis == 0
                ? time.toLocalDate().toString()
                : time.toLocalDate() + " " + clock(time.toLocalTime());
    }

    private static String clock(LocalTime time) {
        String text = time.toString();
        return text.length() == 5 ? text + ":00" : text;
    }
}
