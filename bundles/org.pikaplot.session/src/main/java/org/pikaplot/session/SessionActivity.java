package org.pikaplot.session;

import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.QueryHandle;

/**
 * Long work on the whole workspace.
 *
 * @param label what is being done, such as "Importing flights.csv"
 * @param handle progress and cancel
 * @param ended how it ended, in one sentence; null while it runs
 */
public record SessionActivity(String label, QueryHandle<?> handle, @Nullable String ended) {}
