package org.pikaplot.formats.internal.registry;

import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.pikaplot.formats.ImporterRegistry;
import org.pikaplot.formats.TableImporter;

/** The registry as a service: every importer that any bundle offers. */
@Component(service = ImporterRegistry.class)
public final class CollectedImporters implements ImporterRegistry {
    private final ListedImporters listed;

    /** Called by DS, again whenever an importer comes or goes. */
    @Activate
    public CollectedImporters(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<TableImporter> importers) {
        listed = new ListedImporters(importers);
    }

    @Override
    public List<TableImporter> importers() {
        return listed.importers();
    }

    @Override
    public TableImporter importerFor(Path file) {
        return listed.importerFor(file);
    }

    @Override
    public TableImporter get(String id) {
        return listed.get(id);
    }
}
