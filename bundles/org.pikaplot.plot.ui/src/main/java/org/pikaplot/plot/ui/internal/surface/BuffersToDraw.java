package org.pikaplot.plot.ui.internal.surface;

import org.pikaplot.compute.CacheTier;

/**
 * What a surface holds ready to be drawn: counted with all other caches. There is one scene a
 * surface and it is on screen, so nothing can be given up but with the surface. Any thread.
 */
final class BuffersToDraw implements CacheTier {
    private volatile long bytes;

    /** Takes note of what is held from now on. */
    void hold(long now) {
        bytes = now;
    }

    @Override
    public String name() {
        return "buffers to draw";
    }

    @Override
    public Level level() {
        return Level.BUFFERS;
    }

    @Override
    public long heldBytes() {
        return bytes;
    }

    @Override
    public long release(long wanted) {
        return 0;
    }
}
