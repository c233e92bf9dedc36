package org.pikaplot.plot.types.internal.common;

import java.util.List;
import org.pikaplot.plot.PlotOption;

/** Options that mean the same in every type that has them. */
public final class CommonOptions {
    /** How several rows at one place become one number. */
    public static final PlotOption.Choice AGGREGATE =
            new PlotOption.Choice(
                    "aggregate",
                    "Aggregate",
                    "How several rows with the same x become one number. Automatic: values as they are where every x"
                            + " occurs once, the sum where several rows share one, and the number of rows where there"
                            + " is no y.",
                    "auto",
                    List.of("auto", "none", "sum", "avg", "count", "min", "max", "median"),
                    List.of(
                            "Automatic",
                            "None",
                            "Sum",
                            "Average",
                            "Count",
                            "Minimum",
                            "Maximum",
                            "Median"));

    /** Logarithmic axis across. */
    public static final PlotOption.Toggle LOG_X =
            new PlotOption.Toggle(
                    "log-x",
                    "Logarithmic x",
                    "Places x by its logarithm; rows whose x is not positive are left out, and the badge says so.",
                    false);

    /** Logarithmic axis upwards. */
    public static final PlotOption.Toggle LOG_Y =
            new PlotOption.Toggle(
                    "log-y",
                    "Logarithmic y",
                    "Places y by its logarithm; values that are not positive are left out, and the badge says so.",
                    false);

    /** Own words for the x axis. */
    public static final PlotOption.Text X_LABEL =
            new PlotOption.Text(
                    "x-label", "X label", "Words for the x axis; empty = the column's name.", "");

    /** Own words for the y axis. */
    public static final PlotOption.Text Y_LABEL =
            new PlotOption.Text(
                    "y-label", "Y label", "Words for the y axis; empty = what it shows.", "");

    private CommonOptions() {}
}
