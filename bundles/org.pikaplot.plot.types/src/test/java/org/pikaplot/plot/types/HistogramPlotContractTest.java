package org.pikaplot.plot.types;

import org.pikaplot.plot.PlotType;
import org.pikaplot.plot.contract.PlotTypeContractTest;

class HistogramPlotContractTest extends PlotTypeContractTest {
    @Override
    protected PlotType plotType() {
        return new HistogramPlot();
    }

    @Override
    protected String typeId() {
        return "org.pikaplot.plot.types.histogram";
    }
}
