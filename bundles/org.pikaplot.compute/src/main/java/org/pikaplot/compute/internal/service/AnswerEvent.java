package org.pikaplot.compute.internal.service;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** One answer given, and where it came from, for flight recordings. */
@Name("org.pikaplot.Answer")
@Label("Answer")
@Category("Pika-Plot")
@StackTrace(false)
final class AnswerEvent extends Event {
    @Label("Provenance")
    String provenance = "";

    @Label("Rows")
    long rows;

    @Label("Saved")
    @Timespan(Timespan.MILLISECONDS)
    long saved;

    @Label("Speculative")
    boolean speculative;
}
