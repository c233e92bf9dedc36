package org.pikaplot.compute.internal.service;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** One job on a worker, for flight recordings. */
@Name("org.pikaplot.Job")
@Label("Job")
@Category("Pika-Plot")
@StackTrace(false)
final class JobEvent extends Event {
    @Label("Owner")
    String owner = "";

    @Label("Outcome")
    String outcome = "";
}
