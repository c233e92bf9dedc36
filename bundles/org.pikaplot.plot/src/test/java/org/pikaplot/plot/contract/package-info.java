/**
 * What every plot type must hold to. Authors of plug-ins extend {@link
 * org.pikaplot.plot.contract.PlotTypeContractTest}; {@link org.pikaplot.plot.contract.SampleTable}
 * answers requests over rows in memory.
 */
package org.pikaplot.plot.contract;
