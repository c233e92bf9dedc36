package org.pikaplot.plot.types;

import org.pikaplot.plot.PlotType;
import org.pikaplot.plot.contract.PlotTypeContractTest;

class LinePlotContractTest extends PlotTypeContractTest {
    @Override
    protected PlotType plotType() {
        return new LinePlot();
    }

    @Override
    protected String typeId() {
        return "org.pikaplot.plot.types.line";
    }
}
