package org.pikaplot.ui;

/** Ids of commands and their parameters. Ids are for ever. */
public final class Commands {
    private Commands() {}

    /** New, empty workspace. */
    public static final String NEW = "org.pikaplot.command.new";

    /** Opens a workspace; parameter {@link #PATH}, else asks. */
    public static final String OPEN = "org.pikaplot.command.open";

    /** Saves, asking for a file when there is none. */
    public static final String SAVE = "org.pikaplot.command.save";

    /** Saves to another file. */
    public static final String SAVE_AS = "org.pikaplot.command.saveAs";

    /**
     * Imports files; parameter {@link #PATH} (one or more, joined by the path separator), else
     * asks.
     */
    public static final String IMPORT = "org.pikaplot.command.import";

    /**
     * Imports files after asking how to read them; parameter {@link #PATH} as for {@link #IMPORT}.
     */
    public static final String IMPORT_OPTIONS = "org.pikaplot.command.importOptions";

    /** Makes a table of the text on the clipboard. */
    public static final String IMPORT_CLIPBOARD = "org.pikaplot.command.importClipboard";

    /** Exports the selected plot or table; opens the export dialog. */
    public static final String EXPORT = "org.pikaplot.command.export";

    /** Quits after asking about unsaved work. */
    public static final String QUIT = "org.pikaplot.command.quit";

    /** Takes back the last edit. */
    public static final String UNDO = "org.pikaplot.command.undo";

    /** Does again what was taken back. */
    public static final String REDO = "org.pikaplot.command.redo";

    /** Deletes the selected nodes. */
    public static final String DELETE = "org.pikaplot.command.delete";

    /** Selects all nodes. */
    public static final String SELECT_ALL = "org.pikaplot.command.selectAll";

    /** Cuts the selected text. */
    public static final String CUT = "org.pikaplot.command.cut";

    /** Copies the selected sub-graph. */
    public static final String COPY = "org.pikaplot.command.copy";

    /** Pastes a copied sub-graph. */
    public static final String PASTE = "org.pikaplot.command.paste";

    /** Duplicates the selected sub-graph in place. */
    public static final String DUPLICATE = "org.pikaplot.command.duplicate";

    /** Renames the selected node. */
    public static final String RENAME = "org.pikaplot.command.rename";

    /** Adds a query node over the selected nodes. */
    public static final String ADD_QUERY = "org.pikaplot.command.addQuery";

    /** Adds a plot node over the selected node. */
    public static final String ADD_PLOT = "org.pikaplot.command.addPlot";

    /** Freezes the selected node. */
    public static final String ADD_SNAPSHOT = "org.pikaplot.command.addSnapshot";

    /** Adds a note. */
    public static final String ADD_NOTE = "org.pikaplot.command.addNote";

    /** Runs the selected nodes now. */
    public static final String RUN = "org.pikaplot.command.run";

    /** Cancels what the selected nodes run. */
    public static final String CANCEL = "org.pikaplot.command.cancel";

    /** Zooms in. */
    public static final String ZOOM_IN = "org.pikaplot.command.zoomIn";

    /** Zooms out. */
    public static final String ZOOM_OUT = "org.pikaplot.command.zoomOut";

    /** Zooms to 100 %. */
    public static final String ZOOM_RESET = "org.pikaplot.command.zoomReset";

    /** Shows all nodes. */
    public static final String ZOOM_FIT = "org.pikaplot.command.zoomFit";

    /** Arranges nodes that nobody placed. */
    public static final String LAYOUT = "org.pikaplot.command.layout";

    /** Finds a node by name or column. */
    public static final String FIND_NODE = "org.pikaplot.command.findNode";

    /** Switches between dark and light. */
    public static final String TOGGLE_THEME = "org.pikaplot.command.toggleTheme";

    /** Shows a perspective; parameter {@link #PERSPECTIVE}. */
    public static final String SHOW_PERSPECTIVE = "org.pikaplot.command.showPerspective";

    /**
     * Opens the node's own view (SQL editor, plot, table preview); parameter {@link #NODE}, else
     * the selected node.
     */
    public static final String OPEN_NODE = "org.pikaplot.command.openNode";

    /** Lists all commands to choose from by typing. */
    public static final String PALETTE = "org.pikaplot.command.palette";

    /** Preferences. */
    public static final String PREFERENCES = "org.pikaplot.command.preferences";

    /** About this program. */
    public static final String ABOUT = "org.pikaplot.command.about";

    /** Welcome page. */
    public static final String WELCOME = "org.pikaplot.command.welcome";

    /** Parameter: one or more paths. */
    public static final String PATH = "org.pikaplot.parameter.path";

    /** Parameter: a node id. */
    public static final String NODE = "org.pikaplot.parameter.node";

    /** Parameter: a perspective id of {@link Parts}. */
    public static final String PERSPECTIVE = "org.pikaplot.parameter.perspective";
}
