package org.pikaplot.workspace.internal.xmi;

import java.util.HashMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A resource of one workspace that has no address and no neighbours, read by the JDK's own parser
 * with document types and external access turned off.
 */
public final class WorkspaceResource extends XMIResourceImpl {
    private static final String FEATURES = "http://xml.org/sax/features/";

    /** An empty resource, for reading once or writing once. */
    public WorkspaceResource() {
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>());
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
                return strictParser();
            }

            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new StrictXmiHandler(resource, helper, options);
            }
        };
    }

    private static SAXParser strictParser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(FEATURES + "external-general-entities", false);
        factory.setFeature(FEATURES + "external-parameter-entities", false);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return parser;
    }
}
