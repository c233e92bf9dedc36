package org.pikaplot.ui;

/** The line at the lower edge of the window. In the application's context; UI thread only. */
public interface StatusLine {

    /** Shows the canvas zoom; 1 is 100 %. */
    void zoom(double factor);

    /** Shows where the pointer is, in canvas units. */
    void pointer(double x, double y);

    /** Says that the pointer left the canvas. */
    void pointerGone();
}
