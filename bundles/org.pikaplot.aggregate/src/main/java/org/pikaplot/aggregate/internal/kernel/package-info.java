/**
 * The arithmetic of each request over blocks of rows. Every kernel sees the same blocks wherever
 * the rows come from, so resident and streamed tables give the same answers.
 */
@NullMarked
package org.pikaplot.aggregate.internal.kernel;

import org.jspecify.annotations.NullMarked;
