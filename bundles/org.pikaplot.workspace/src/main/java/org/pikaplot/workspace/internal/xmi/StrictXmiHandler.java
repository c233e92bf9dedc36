package org.pikaplot.workspace.internal.xmi;

import java.util.Map;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.pikaplot.workspace.WorkspacePackage;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Lets EMF see only what a saved workspace can contain. EMF's own handler would follow references
 * to other files, look up packages by address and even load classes by name.
 */
final class StrictXmiHandler extends SAXXMIHandler {
    /** The model itself is 4 deep. */
    private static final int MAX_DEPTH = 16;

    private static final int MAX_ELEMENTS = 4_000_000;
    private static final String PREFIX = WorkspacePackage.eNS_PREFIX;
    private static final Map<String, String> ROOT_ATTRIBUTES =
            Map.of(
                    "xmi:version",
                    "2.0",
                    "xmlns:xmi",
                    "http://www.omg.org/XMI",
                    "xmlns:xsi",
                    "http://www.w3.org/2001/XMLSchema-instance",
                    "xmlns:" + PREFIX,
                    WorkspacePackage.eNS_URI);

    private int depth;
    private int elements;

    StrictXmiHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
        super(resource, helper, options);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes)
            throws SAXException {
        depth++;
        elements++;
        require(depth <= MAX_DEPTH, "It is nested too deeply.");
        require(elements <= MAX_ELEMENTS, "It has too many elements.");
        if (depth == 1) {
            require(name.equals(PREFIX + ":Workspace"), "It is not a workspace.");
            String version = attributes.getValue("xmlns:" + PREFIX);
            require(
                    WorkspacePackage.eNS_URI.equals(version),
                    "It is of a version this program does not know.");
        } else {
            require(name.indexOf(':') < 0, "It has an element that is not part of a workspace.");
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            checkAttribute(attributes.getQName(i), attributes.getValue(i));
        }
        super.startElement(uri, localName, name, attributes);
    }

    private void checkAttribute(String name, String value) throws SAXException {
        if (name.equals("xsi:type")) {
            require(value.startsWith(PREFIX + ":"), "It has a part of an unknown kind.");
        } else if (name.startsWith("xml") || name.indexOf(':') >= 0) {
            require(
                    depth == 1 && value.equals(ROOT_ATTRIBUTES.get(name)),
                    "It has an attribute that is not part of a workspace.");
        } else {
            require(!name.equals("href"), "It refers to another file.");
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        super.endElement(uri, localName, name);
    }

    @Override
    public void processingInstruction(String target, String data) {
        // EMF would take namespaces and locations from here.
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        throw problem("It refers to another file.");
    }

    @Override
    protected EPackage getPackageForURI(String uriString) {
        return WorkspacePackage.eINSTANCE;
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String uriLiteral) {
        throw new IllegalArgumentException("It refers to another file.");
    }

    private void require(boolean condition, String message) throws SAXException {
        if (!condition) {
            throw problem(message);
        }
    }

    private SAXException problem(String message) {
        Locator here = locator;
        return here == null ? new SAXException(message) : new SAXParseException(message, here);
    }
}
