package org.pikaplot.compute.duckdb;

import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.compute.spi.QueryEngineContractTest;

class DuckDbContractTest extends QueryEngineContractTest {
    @Override
    protected QueryEngine.Factory factory() {
        return new DuckDbEngineFactory();
    }
}
