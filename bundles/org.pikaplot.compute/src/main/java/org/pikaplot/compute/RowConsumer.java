package org.pikaplot.compute;

import org.pikaplot.data.RowBatch;

/** Takes the batches of an answer in order, on the worker that reads them. */
@FunctionalInterface
public interface RowConsumer {

    /**
     * Takes one batch, valid only during the call.
     *
     * @return whether to go on; false ends the reading early
     */
    boolean accept(RowBatch batch);
}
