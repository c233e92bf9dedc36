package org.pikaplot.render;

/** Kinds of picture files. */
public enum PictureFormat {
    /** Pixels, with their density. */
    PNG,
    /** Vectors for browsers and drawing programs. */
    SVG,
    /** Vectors for paper, one page a scene. */
    PDF
}
