package org.pikaplot.compute.internal.service;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Room made by a cache, for flight recordings. */
@Name("org.pikaplot.Eviction")
@Label("Eviction")
@Category("Pika-Plot")
@StackTrace(false)
final class EvictionEvent extends Event {
    @Label("Tier")
    String tier = "";

    @Label("Bytes")
    @DataAmount
    long bytes;
}
