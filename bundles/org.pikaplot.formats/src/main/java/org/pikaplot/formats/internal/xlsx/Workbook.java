package org.pikaplot.formats.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An open .xlsx file: its sheets by name, its shared texts, and which cell styles mean dates.
 * Shared texts are held in memory, sheets are streamed. Not thread-safe.
 */
final class Workbook implements AutoCloseable {
    /** A workbook that unpacks to more than this is taken for a bomb. */
    private static final long MOST_BYTES = 4L << 30;

    /** Shared texts are held in memory. */
    private static final long MOST_SHARED_BYTES = 1L << 29;

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final ZipFile zip;
    private final Map<String, String> sheets;
    private final List<String> texts;
    private final CellStyles styles;
    private final boolean since1904;

    private Workbook(ZipFile zip) throws IOException, XMLStreamException {
        this.zip = zip;
        var targets = new HashMap<String, String>();
        read(
                RELATIONS,
                xml -> {
                    if (xml.getLocalName().equals("Relationship")) {
                        targets.put(Xml.attribute(xml, "Id"), Xml.attribute(xml, "Target"));
                    }
                });
        sheets = new LinkedHashMap<>();
        var from1904 = new ArrayList<String>();
        read(
                "xl/workbook.xml",
                xml -> {
                    if (xml.getLocalName().equals("sheet")) {
                        String target = targets.getOrDefault(Xml.attribute(xml, "id"), "");
                        sheets.put(Xml.attribute(xml, "name"), entryName(target));
                    } else if (xml.getLocalName().equals("workbookPr")
                            && Xml.isTrue(xml, "date1904")) {
                        from1904.add("1904");
                    }
                });
        since1904 = !from1904.isEmpty();
        styles = new CellStyles();
        read("xl/styles.xml", styles::element);
        texts = new ArrayList<>();
        ZipEntry shared = zip.getEntry("xl/sharedStrings.xml");
        if (shared != null) {
            if (shared.getSize() > MOST_SHARED_BYTES) {
                throw new IOException(
                        "its shared texts claim %d bytes".formatted(shared.getSize()));
            }
            try (InputStream in = open(shared)) {
                Xml.sharedTexts(in, texts);
            }
        }
    }

    /**
     * {@return the workbook in a file}
     *
     * @throws IOException when it is none, is damaged, or cannot be read
     */
    static Workbook open(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            return new Workbook(zip);
        } catch (XMLStreamException e) {
            zip.close();
            throw new IOException("its XML is damaged", e);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** {@return the names of the sheets, in order} */
    List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /** {@return the rows of a sheet; the caller closes it, before this} */
    SheetRows rows(String sheet) throws IOException {
        ZipEntry entry = zip.getEntry(sheets.getOrDefault(sheet, ""));
        if (entry == null) {
            throw new IOException("its sheet \"%s\" is missing".formatted(sheet));
        }
        return new SheetRows(open(entry), texts, styles, since1904);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private InputStream open(ZipEntry entry) throws IOException {
        if (entry.getSize() > MOST_BYTES) {
            throw new IOException("it claims to unpack to %d bytes".formatted(entry.getSize()));
        }
        return zip.getInputStream(entry);
    }

    private void read(String name, Xml.ElementReader reader)
            throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            if (name.equals("xl/workbook.xml")) {
                throw new IOException("it holds no workbook");
            }
            return;
        }
        try (InputStream in = open(entry)) {
            XMLStreamReader xml = Xml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    reader.element(xml);
                }
            }
        }
    }

    private static String entryName(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }
}
