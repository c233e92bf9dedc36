package org.pikaplot.data.broken;

import java.awt.Color;
import java.awt.Toolkit;
import java.util.HashMap;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.eclipse.draw2d.Figure;
import org.eclipse.gef.EditPart;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.opengl.GLCanvas;
import org.eclipse.swt.widgets.Display;
import org.lwjgl.opengl.GL;
import org.pikaplot.session.broken.Above;
import org.pikaplot.session.internal.broken.Hidden;
import org.sqlite.SQLiteConfig;
import picocli.CommandLine;

/** Breaks each rule once, in the bundle that may do least. */
public final class EveryMistake {
    static final Map<String, String> CACHE = new HashMap<>();
    static final HashMap<String, String> MUTABLE = new HashMap<>();
    static int counter;

    Above above;
    Hidden hidden;
    Color colour;
    Toolkit toolkit;
    DuckDBConnection engine;
    SQLiteConfig driver;
    Figure figure;
    EditPart part;
    NatTable table;
    GLCanvas canvas;
    CommandLine line;

    void block() throws InterruptedException {
        GL.create();
        Display.getDefault().syncExec(() -> counter++);
        Thread.sleep(1);
    }

    /** A name that says nothing. */
    static final class ThingManager {}
}
