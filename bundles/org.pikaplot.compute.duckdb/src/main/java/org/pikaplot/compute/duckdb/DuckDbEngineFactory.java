package org.pikaplot.compute.duckdb;

import java.nio.file.Path;
import org.osgi.service.component.annotations.Component;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.duckdb.internal.engine.DuckDbEngine;
import org.pikaplot.compute.spi.QueryEngine;

/** Opens engines on DuckDB. Found as a service; stateless, so tests simply make one. Any thread. */
@Component(service = QueryEngine.Factory.class)
public final class DuckDbEngineFactory implements QueryEngine.Factory {

    /**
     * {@inheritDoc}
     *
     * @throws org.pikaplot.data.PikaException {@code ENGINE} when the engine's library cannot be
     *     loaded or the folder not be used
     */
    @Override
    public QueryEngine open(Path scratch, ComputeLimits limits) {
        return DuckDbEngine.open(scratch, limits);
    }
}
