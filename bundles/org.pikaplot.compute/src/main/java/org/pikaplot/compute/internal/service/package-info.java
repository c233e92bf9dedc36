/**
 * The compute service: jobs and their queue, answers kept, columns resident, files replaced whole.
 * Start with {@link org.pikaplot.compute.internal.service.LocalComputeService}.
 */
@NullMarked
package org.pikaplot.compute.internal.service;

import org.jspecify.annotations.NullMarked;
