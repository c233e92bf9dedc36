package org.pikaplot.render.gl;

import java.util.Locale;

/**
 * What draws.
 *
 * @param renderer the driver's name, such as {@code llvmpipe (LLVM 15, 256 bits)}
 * @param version the driver's version text
 */
public record GlFacts(String renderer, String version) {
    /** Measured: a software renderer draws so many points in about two frames. */
    private static final int SOFTWARE_MARKS = 50_000;

    /** An estimate until more hardware was measured. */
    private static final int HARDWARE_MARKS = 1_000_000;

    /** {@return whether the processor does the work of a graphics card} */
    public boolean isSoftware() {
        String name = renderer.toLowerCase(Locale.ROOT);
        return name.contains("llvmpipe")
                || name.contains("softpipe")
                || name.contains("swiftshader")
                || name.contains("gdi generic")
                || name.contains("basic render");
    }

    /** {@return marks that are drawn without delay; more should be aggregated first} */
    public int markBudget() {
        return isSoftware() ? SOFTWARE_MARKS : HARDWARE_MARKS;
    }
}
