package org.pikaplot.plot.types;

import org.pikaplot.plot.PlotType;
import org.pikaplot.plot.contract.PlotTypeContractTest;

class BarPlotContractTest extends PlotTypeContractTest {
    @Override
    protected PlotType plotType() {
        return new BarPlot();
    }

    @Override
    protected String typeId() {
        return "org.pikaplot.plot.types.bar";
    }
}
