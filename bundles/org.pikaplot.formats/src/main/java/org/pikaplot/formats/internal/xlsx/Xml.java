package org.pikaplot.formats.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Streams of XML without document types, entities or anything from outside. */
final class Xml {
    /** No cell of Excel holds more; a longer one is cut by nobody but refused. */
    private static final int MOST_CHARACTERS = 16 << 20;

    private Xml() {}

    /** Takes one start element. */
    @FunctionalInterface
    interface ElementReader {
        /** Takes the element the reader stands on. */
        void element(XMLStreamReader xml) throws XMLStreamException;
    }

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        return factory.createXMLStreamReader(in);
    }

    /**
     * {@return an attribute by its local name, whatever its namespace; empty when there is none}
     */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static boolean isTrue(XMLStreamReader xml, String name) {
        String value = attribute(xml, name);
        return value.equals("1") || value.equals("true");
    }

    /** {@return all characters inside the element the reader stands on, which it leaves} */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    depth++;
                    if (xml.getLocalName().equals("rPh")) {
                        text(xml);
                        depth--;
                    }
                }
                case XMLStreamReader.END_ELEMENT -> depth--;
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                        text.append(
                                xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                default -> {}
            }
            if (text.length() > MOST_CHARACTERS) {
                throw new XMLStreamException(
                        "a text of more than %d characters".formatted(MOST_CHARACTERS));
            }
        }
        return unescaped(text.toString());
    }

    /** Adds the shared texts of a workbook. */
    static void sharedTexts(InputStream in, List<String> texts)
            throws IOException, XMLStreamException {
        XMLStreamReader xml = reader(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
                texts.add(text(xml));
            }
        }
    }

    /** Characters that XML cannot hold are written as _xHHHH_. */
    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return Pattern.compile("_x([0-9A-Fa-f]{4})_")
                .matcher(text)
                .replaceAll(m ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }
}
