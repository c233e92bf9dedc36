package org.pikaplot.workspace;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.pikaplot.workspace.internal.xmi.WorkspaceResource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * A workspace as the bytes of an XMI document, and back.
 *
 * <p>The same workspace always gives the same bytes on every system, one part a line, so that two
 * versions can be compared as text. Every Java string survives. The bytes are also the unit of the
 * journal: writing 1,000 nodes takes milliseconds, and a whole model cannot get out of step with
 * what it is a change of.
 *
 * <p>Reading trusts nothing: it opens no file and no connection, and refuses document types,
 * entities, references to other documents, deep nesting, unknown parts, and a model that breaks the
 * rules of names, ids or wires.
 */
public final class WorkspaceXmi {
    /** The most bytes that are read: 128 MiB. */
    public static final int MAX_BYTES = 128 << 20;

    /** The address, line and column that EMF writes behind its messages; there is no address. */
    private static final Pattern EMF_PLACE = Pattern.compile(" \\([^()]*, \\d+, \\d+\\)$");

    private WorkspaceXmi() {}

    /**
     * Writes the workspace. On the session thread; the bytes may go anywhere.
     *
     * @throws IllegalStateException if a wire ends at a node that is not on the canvas
     */
    public static byte[] write(Workspace workspace) {
        for (Connection wire : workspace.getConnections()) {
            if (!WorkspaceCheck.hasBothEnds(workspace, wire)) {
                throw new IllegalStateException("A wire ends nowhere: " + wire.getId());
            }
        }
        Map<Object, Object> options = new HashMap<>();
        options.put(Resource.OPTION_LINE_DELIMITER, "\n");
        options.put(XMLResource.OPTION_CONFIGURATION_CACHE, true);
        WorkspaceResource resource = new WorkspaceResource();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.getContents().add(workspace);
        try {
            resource.save(bytes, options);
        } catch (IOException failure) {
            throw new IllegalStateException("The workspace cannot be written.", failure);
        } finally {
            resource.getContents().clear();
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a workspace, on any thread; the workspace then belongs to the caller's session thread.
     * A viewport that is no number is left out.
     *
     * @throws WorkspaceFormatException if the bytes are not a workspace that keeps all rules
     */
    public static Workspace read(byte[] bytes) throws WorkspaceFormatException {
        if (bytes.length > MAX_BYTES) {
            throw new WorkspaceFormatException(
                    "The model of the workspace is larger than %d MiB.".formatted(MAX_BYTES >> 20));
        }
        WorkspaceResource resource = new WorkspaceResource();
        try {
            resource.load(
                    new InputSource(new ByteArrayInputStream(bytes)),
                    Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
        } catch (IOException | RuntimeException failure) {
            throw unreadable(failure);
        }
        List<EObject> roots = List.copyOf(resource.getContents());
        resource.getContents().clear();
        if (roots.size() != 1 || !(roots.getFirst() instanceof Workspace workspace)) {
            throw new WorkspaceFormatException("The model of the workspace is empty.");
        }
        if (!WorkspaceCheck.isShowable(workspace.getViewport())) {
            workspace.setViewport(null);
        }
        Optional<String> problem = WorkspaceCheck.problem(workspace);
        if (problem.isPresent()) {
            throw new WorkspaceFormatException(
                    "The model of the workspace is damaged. " + problem.get());
        }
        return workspace;
    }

    private static WorkspaceFormatException unreadable(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        int line =
                switch (cause) {
                    case SAXParseException parse -> parse.getLineNumber();
                    case XMIException xmi -> xmi.getLine();
                    default -> 0;
                };
        String detail = EMF_PLACE.matcher(String.valueOf(cause.getMessage())).replaceFirst("");
        return new WorkspaceFormatException(
                "The model of the workspace cannot be read%s. %s"
                        .formatted(line > 0 ? " (line %d)".formatted(line) : "", detail),
                failure);
    }
}
