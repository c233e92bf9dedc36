package org.pikaplot.plot.contract;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.pikaplot.plot.PlotTypeDescriptor;
import org.pikaplot.plot.internal.registry.ContributedPlotTypes;

/**
 * Reads plugin.xml files as the running program does, with the genuine extension registry but
 * without OSGi.
 */
public final class PlugIns {
    private static final String POINT =
            "<plugin><extension-point id=\"plotTypes\" name=\"Plot types\"/></plugin>";

    private PlugIns() {}

    /**
     * {@return the plot types of these files, by the name of their plug-in, in the order the
     * registry has them}
     */
    public static List<PlotTypeDescriptor> descriptors(Map<String, String> pluginXml)
            throws CoreException {
        var key = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new ClassPath(), key, key);
        add(registry, "org.pikaplot.plot", POINT, key);
        pluginXml.forEach((name, xml) -> add(registry, name, xml, key));
        var types = new ContributedPlotTypes(registry);
        try {
            return types.descriptors();
        } finally {
            types.close();
            registry.stop(key);
        }
    }

    private static void add(IExtensionRegistry registry, String name, String xml, Object key) {
        var contributor = new RegistryContributor(name, name, null, null);
        var stream = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        if (!registry.addContribution(stream, contributor, false, name, null, key)) {
            throw new IllegalArgumentException("not read: " + name);
        }
    }

    /** Makes extensions from classes of the class path. */
    private static final class ClassPath extends RegistryStrategy {
        ClassPath() {
            super(new File[0], new boolean[0]);
        }

        @Override
        public Object createExecutableExtension(
                RegistryContributor contributor, String className, String overridden)
                throws CoreException {
            try {
                return Class.forName(className).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(
                        new Status(IStatus.ERROR, contributor.getName(), "not made", e));
            }
        }
    }
}
