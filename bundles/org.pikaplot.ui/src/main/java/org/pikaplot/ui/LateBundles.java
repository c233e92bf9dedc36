package org.pikaplot.ui;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/**
 * Libraries that only a window needs and that are slow to start. The product gives them a start
 * level above the one it ends its own start with, so that nothing waits for them but what uses
 * them; why, is told in docs/decisions/late-bundles.md. Without OSGi there is nothing to start.
 */
public final class LateBundles {
    private static final int LEVEL = 5;
    private static final int SECONDS = 60;

    private LateBundles() {}

    /** Starts them beside whatever else goes on. Any thread; returns at once. */
    public static void start() {
        raise(new CountDownLatch(1));
    }

    /** Starts them, unless they are, and waits for that. Any thread. */
    public static void await() {
        var reached = new CountDownLatch(1);
        raise(reached);
        try {
            if (!reached.await(SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Libraries of the window do not start.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void raise(CountDownLatch reached) {
        @Nullable Bundle own = FrameworkUtil.getBundle(LateBundles.class);
        if (own == null) {
            reached.countDown();
            return;
        }
        Bundle framework = own.getBundleContext().getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
        FrameworkStartLevel level = framework.adapt(FrameworkStartLevel.class);
        // Levels are worked off one after the other; one that is reached is told at once.
        level.setStartLevel(Math.max(LEVEL, level.getStartLevel()), event -> reached.countDown());
    }
}
