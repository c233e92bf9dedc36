package org.pikaplot.app.internal.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.Bundle;

/**
 * Where e4 remembers windows, sashes and tabs, and whether what it remembers still fits. A layout
 * is a copy of the whole model, handlers included; one that another version or another set of views
 * wrote would show parts twice or not at all, so it is thrown away.
 */
final class RememberedLayout {
    private static final Logger LOG = System.getLogger(RememberedLayout.class.getName());
    private static final String MODEL_POINT = "org.eclipse.e4.workbench.model";

    /** Raised when ids or the structure of the model change within one version. */
    private static final String STRUCTURE = "1";

    private RememberedLayout() {}

    /**
     * Decides where the layout is kept and whether it counts. The first window of a user remembers;
     * a second one at the same time just starts anew, since two cannot write one file.
     *
     * @param folder where to keep it, unless the command line says another place
     */
    static void prepare(Path folder, IExtensionRegistry registry) {
        Location location = Platform.getInstanceLocation();
        if (location == null) {
            return;
        }
        try {
            if (!location.isSet()) {
                Files.createDirectories(folder);
                if (!isFree(location, folder)) {
                    return;
                }
            }
            Path place = Path.of(location.getURL().toURI());
            Path keyFile = place.resolve("layout.key");
            String key = key(registry);
            if (!Files.exists(keyFile) || !Files.readString(keyFile).equals(key)) {
                System.setProperty(IWorkbench.CLEAR_PERSISTED_STATE, "true");
                Files.createDirectories(place);
                Files.writeString(keyFile, key);
            }
        } catch (IOException | UncheckedIOException | java.net.URISyntaxException e) {
            LOG.log(Level.WARNING, "The window's layout will not be remembered: " + folder, e);
        }
    }

    private static boolean isFree(Location location, Path folder) throws IOException {
        Location probe = location.createLocation(null, null, false);
        if (!probe.set(folder.toUri().toURL(), true)) {
            return false;
        }
        probe.release();
        location.set(folder.toUri().toURL(), false);
        return true;
    }

    /** Every bundle that has a say in the model, with its version. */
    static String key(IExtensionRegistry registry) {
        return STRUCTURE
                + "\n"
                + Arrays.stream(registry.getConfigurationElementsFor(MODEL_POINT))
                        .map(element -> element.getContributor().getName())
                        .distinct()
                        .sorted()
                        .map(name -> name + ' ' + version(name))
                        .collect(Collectors.joining("\n"))
                + "\n"
                + version("org.pikaplot.app");
    }

    private static String version(String bundleName) {
        Bundle bundle = Platform.getBundle(bundleName);
        return bundle == null ? "" : bundle.getVersion().toString();
    }
}
