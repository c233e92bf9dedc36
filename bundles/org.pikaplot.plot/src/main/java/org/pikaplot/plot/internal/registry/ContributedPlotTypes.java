package org.pikaplot.plot.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.pikaplot.plot.PlotType;
import org.pikaplot.plot.PlotTypeDescriptor;
import org.pikaplot.plot.PlotTypeRegistry;

/**
 * The registry of a running program: reads the extension point when first asked, and again after a
 * plug-in came or went. Any thread.
 */
@Component(service = PlotTypeRegistry.class)
public final class ContributedPlotTypes implements PlotTypeRegistry, IRegistryEventListener {
    private final IExtensionRegistry extensions;
    private volatile @Nullable PlotTypeRegistry loaded;

    /** Listens for plug-ins until {@link #close()}. */
    @Activate
    public ContributedPlotTypes(@Reference IExtensionRegistry extensions) {
        this.extensions = extensions;
        extensions.addListener(this, POINT);
    }

    /** Stops listening. */
    @Deactivate
    public void close() {
        extensions.removeListener(this);
    }

    @Override
    public List<PlotTypeDescriptor> descriptors() {
        return loaded().descriptors();
    }

    @Override
    public Optional<org.pikaplot.plot.PlotSpec> suggest(org.pikaplot.data.TableSchema schema) {
        return loaded().suggest(schema);
    }

    private PlotTypeRegistry loaded() {
        PlotTypeRegistry known = loaded;
        if (known == null) {
            List<PlotTypeDescriptor> descriptors = new ArrayList<>();
            for (IConfigurationElement element : extensions.getConfigurationElementsFor(POINT)) {
                descriptors.add(descriptor(element));
            }
            known = PlotTypeRegistry.of(descriptors);
            loaded = known;
        }
        return known;
    }

    private static PlotTypeDescriptor descriptor(IConfigurationElement element) {
        String contributor = element.getContributor().getName();
        String id = text(element, "id", contributor + ".unnamed");
        Optional<PlotType> type = Optional.empty();
        String error = null;
        try {
            if (element.createExecutableExtension("class") instanceof PlotType created) {
                type = Optional.of(created);
            } else {
                error = "its class is no PlotType (contributed by " + contributor + ")";
            }
        } catch (CoreException | RuntimeException | LinkageError e) {
            // A contribution that cannot be loaded is a disabled entry: its neighbours must not
            // notice.
            error = reason(e) + " (contributed by " + contributor + ")";
        }
        return new PlotTypeDescriptor(
                id,
                text(element, "name", id),
                text(element, "description", ""),
                element.getAttribute("icon"),
                type,
                error);
    }

    private static String text(IConfigurationElement element, String attribute, String missing) {
        String text = element.getAttribute(attribute);
        return text == null ? missing : text;
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    @Override
    public void added(IExtension[] added) {
        loaded = null;
    }

    @Override
    public void removed(IExtension[] removed) {
        loaded = null;
    }

    @Override
    public void added(IExtensionPoint[] points) {
        loaded = null;
    }

    @Override
    public void removed(IExtensionPoint[] points) {
        loaded = null;
    }
}
