package org.pikaplot.plot.types;

import org.pikaplot.plot.PlotType;
import org.pikaplot.plot.contract.PlotTypeContractTest;

class ScatterPlotContractTest extends PlotTypeContractTest {
    @Override
    protected PlotType plotType() {
        return new ScatterPlot();
    }

    @Override
    protected String typeId() {
        return "org.pikaplot.plot.types.scatter";
    }
}
