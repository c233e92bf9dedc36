package org.pikaplot.storage;

import java.nio.file.Path;
import org.pikaplot.data.TableRef;

/**
 * A table so fresh that its rows are in no chunk yet, only in a file of the engine.
 *
 * @param ref its identity and version
 * @param file the file that the engine can {@linkplain org.pikaplot.compute.spi.QueryEngine#adopt
 *     adopt}
 */
public record LooseTable(TableRef.Stored ref, Path file) {}
