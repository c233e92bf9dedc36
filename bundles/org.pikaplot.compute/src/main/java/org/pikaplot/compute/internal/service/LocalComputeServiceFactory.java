package org.pikaplot.compute.internal.service;

import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.spi.QueryEngine;

/** Opens services on the engine found; outside OSGi simply constructed. Stateless. */
@Component(service = ComputeService.Factory.class)
public final class LocalComputeServiceFactory implements ComputeService.Factory {
    private final QueryEngine.Factory engines;

    /**
     * @param engines opens the engine of each service
     */
    @Activate
    public LocalComputeServiceFactory(@Reference QueryEngine.Factory engines) {
        this.engines = engines;
    }

    @Override
    public ComputeService open(Path scratch, ComputeLimits limits) {
        return new LocalComputeService(scratch, limits, engines.open(scratch, limits));
    }
}
