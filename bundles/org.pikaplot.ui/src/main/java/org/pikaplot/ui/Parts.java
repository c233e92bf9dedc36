package org.pikaplot.ui;

/** Ids of parts, stacks and perspectives. Ids are for ever: remembered layouts hold them. */
public final class Parts {
    private Parts() {}

    /** The canvas. */
    public static final String CANVAS = "org.pikaplot.part.canvas";

    /** The SQL editor of the selected query. */
    public static final String SQL = "org.pikaplot.part.sql";

    /** The rows of the selected node. */
    public static final String TABLE = "org.pikaplot.part.table";

    /** The selected plot, live. */
    public static final String PLOT = "org.pikaplot.part.plot";

    /** Properties of the selected node. */
    public static final String INSPECTOR = "org.pikaplot.part.inspector";

    /** Canvas large, inspector beside it, table and SQL below. */
    public static final String CANVAS_PERSPECTIVE = "org.pikaplot.perspective.canvas";

    /** Editor large, rows below, canvas small. */
    public static final String SQL_PERSPECTIVE = "org.pikaplot.perspective.sql";

    /** Plot large, rows below, inspector beside it. */
    public static final String INSPECT_PERSPECTIVE = "org.pikaplot.perspective.inspect";

    /** Where fragments put shared parts: the window's shared elements. */
    public static final String WINDOW = "org.pikaplot.window.main";

    /** Stacks of the Canvas perspective. */
    public static final String CANVAS_MAIN_STACK = "org.pikaplot.stack.canvas.main";

    /** Right of the canvas. */
    public static final String CANVAS_SIDE_STACK = "org.pikaplot.stack.canvas.side";

    /** Below the canvas. */
    public static final String CANVAS_BOTTOM_STACK = "org.pikaplot.stack.canvas.bottom";

    /** The editor of the SQL perspective. */
    public static final String SQL_MAIN_STACK = "org.pikaplot.stack.sql.main";

    /** Beside the editor. */
    public static final String SQL_SIDE_STACK = "org.pikaplot.stack.sql.side";

    /** Below the editor. */
    public static final String SQL_BOTTOM_STACK = "org.pikaplot.stack.sql.bottom";

    /** The plot of the Inspect perspective. */
    public static final String INSPECT_MAIN_STACK = "org.pikaplot.stack.inspect.main";

    /** Beside the plot. */
    public static final String INSPECT_SIDE_STACK = "org.pikaplot.stack.inspect.side";

    /** Below the plot. */
    public static final String INSPECT_BOTTOM_STACK = "org.pikaplot.stack.inspect.bottom";
}
