package org.pikaplot.plot.ui.internal.part;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.plot.HitTest;
import org.pikaplot.plot.Readout;
import org.pikaplot.plot.Scene;
import org.pikaplot.plot.ui.internal.surface.PlotSurface;
import org.pikaplot.render.PictureSettings;
import org.pikaplot.render.PlotLayout;
import org.pikaplot.render.Themes;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.PlotFrame;
import org.pikaplot.session.PlotView;
import org.pikaplot.session.SessionListener;
import org.pikaplot.session.Subscription;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.workspace.PlotNode;

/**
 * Keeps one plot on a surface: asks the session for frames, moves the camera, reads values under
 * the pointer. A move is drawn at once from what is uploaded; new data are asked for when the hand
 * has rested for a moment. UI thread only.
 */
final class PlotPresenter implements AutoCloseable {
    /** A hand that rests so long wants the details. */
    private static final int REST_MILLIS = 50;

    private static final double REACH_PX = 12;
    private static final double SCREEN_DPI = 96;
    private static final int MIN_PX = 16;

    private final PlotSurface surface;
    private final PlotStatus status;
    private final UiTheme theme;
    private final Runnable refine = this::request;
    private @Nullable WorkspaceSession session;
    private @Nullable Subscription listening;
    private ComputeService.@Nullable Registration counted;
    private @Nullable Subscription watching;
    private @Nullable PlotNode node;
    private @Nullable PlotModelObserver observer;
    private @Nullable PlotFrame frame;
    private @Nullable PlotLayout layout;
    private Camera camera = Camera.ALL;
    private PlotSurface.@Nullable Overlay overlay;
    private int asked;

    PlotPresenter(PlotSurface surface, PlotStatus status, UiTheme theme) {
        this.surface = surface;
        this.status = status;
        this.theme = theme;
    }

    void setSession(WorkspaceSession next) {
        close();
        session = next;
        counted = next.compute().register(surface.buffers());
        listening =
                next.listen(
                        new SessionListener() {
                            @Override
                            public void nodeStateChanged(String nodeId, NodeState state) {
                                if (node != null && node.getId().equals(nodeId)) {
                                    stateChanged(state);
                                }
                            }
                        });
    }

    boolean hasPlot() {
        return node != null;
    }

    void show(PlotNode next) {
        WorkspaceSession open = session;
        if (next == node || open == null) {
            return;
        }
        letGo();
        node = next;
        observer = new PlotModelObserver(next, this::request);
        watching = open.watch(next);
        camera = Camera.ALL;
        request();
    }

    /** Lets go of a plot that is no longer on the canvas. */
    void letGoIfDeleted() {
        if (node != null && node.eContainer() == null) {
            letGo();
        }
    }

    private void letGo() {
        if (watching != null) {
            watching.close();
        }
        if (observer != null) {
            observer.close();
        }
        watching = null;
        observer = null;
        node = null;
        frame = null;
        layout = null;
        overlay = null;
        asked++;
        status.say("");
        status.made("", "");
    }

    private void stateChanged(NodeState state) {
        switch (state) {
            case NodeState.Ready ready -> request();
            case NodeState.Failed failed -> status.say(failed.cause().describe());
            case NodeState.Running running -> status.say("Computing\u2026");
            case NodeState.Stale stale -> {}
            case NodeState.Idle idle -> status.say("Connect a table or a query to this plot.");
        }
    }

    /** Asks for the picture as it is looked at now. The newest request wins. */
    private void request() {
        WorkspaceSession open = session;
        PlotNode plot = node;
        Point size = sizePx();
        if (open == null
                || plot == null
                || plot.eContainer() == null
                || size.x < MIN_PX
                || size.y < MIN_PX) {
            return;
        }
        int generation = ++asked;
        var view = new PlotView(camera.viewport(), size.x, size.y, surface.markBudget());
        QueryHandle<PlotFrame> handle =
                open.plot(
                        plot,
                        view,
                        "part",
                        coarse -> {
                            if (generation == asked && !surface.control().isDisposed()) {
                                show(coarse);
                            }
                        });
        handle.outcome()
                .thenAcceptAsync(
                        outcome -> {
                            if (generation == asked && !surface.control().isDisposed()) {
                                arrived(outcome);
                            }
                        },
                        open.thread());
    }

    private void show(PlotFrame next) {
        frame = next;
        layout = null;
        status.say(next.scene().badge());
        status.made(
                String.format(
                        Locale.ROOT,
                        "%s \u00b7 %.0f ms",
                        next.way(),
                        next.elapsed().toNanos() / 1e6),
                "Drawn by " + surface.describe());
        surface.redraw();
    }

    private void arrived(QueryOutcome<PlotFrame> outcome) {
        switch (outcome) {
            case QueryOutcome.Success<PlotFrame>(PlotFrame next) -> show(next);
            case QueryOutcome.Failure<PlotFrame>(var cause) -> status.say(cause.describe());
            case QueryOutcome.Cancelled<PlotFrame>() -> {
                // A newer request is under way.
            }
        }
    }

    void themeChanged() {
        layout = null;
        surface.redraw();
    }

    void resized() {
        layout = null;
        surface.redraw();
        refineSoon();
    }

    /** {@return what the surface draws at its next paint} */
    PlotSurface.@Nullable Frame frame() {
        PlotFrame shown = frame;
        PlotLayout places = layout();
        return shown == null || places == null
                ? null
                : new PlotSurface.Frame(shown.scene(), places.scene(), places.settings(), overlay);
    }

    private @Nullable PlotLayout layout() {
        PlotFrame shown = frame;
        Point size = sizePx();
        if (shown == null || size.x < MIN_PX || size.y < MIN_PX) {
            return null;
        }
        if (layout == null) {
            var settings =
                    new PictureSettings(
                            size.x,
                            size.y,
                            SCREEN_DPI * zoom(),
                            theme.isDark() ? Themes.DARK : Themes.LIGHT,
                            false);
            layout = PlotLayout.of(camera.look(shown.scene()), settings);
        }
        return layout;
    }

    private Point sizePx() {
        Control control = surface.control();
        Point size = control.getSize();
        return new Point((int) Math.round(size.x * zoom()), (int) Math.round(size.y * zoom()));
    }

    /** {@return device pixels for a point of the window system} */
    private double zoom() {
        return surface.control().getShell().getZoom() / 100.0;
    }

    // ---- the hand

    void pan(int dx, int dy) {
        move((scene, places) ->
                camera.pan(
                        scene,
                        dx * zoom() / places.plotWidth(),
                        -dy * zoom() / places.plotHeight()));
    }

    /**
     * Zooms by {@code factor} (below 1 = nearer) at a place of the control; outside the plot only
     * along the axis there.
     */
    void zoom(int x, int y, double factor) {
        move((scene, places) -> {
            double placeX = placeX(places, x);
            double placeY = placeY(places, y);
            boolean onXAxis = placeY < 0;
            boolean onYAxis = placeX < 0;
            return camera.zoom(
                    scene,
                    Math.clamp(placeX, 0, 1),
                    Math.clamp(placeY, 0, 1),
                    onYAxis ? 1 : factor,
                    onXAxis ? 1 : factor);
        });
    }

    /** Shows what lies in a box of the control. */
    void zoomTo(Rectangle box) {
        move((scene, places) ->
                camera.between(
                        scene,
                        placeX(places, box.x),
                        placeX(places, box.x + box.width),
                        placeY(places, box.y + box.height),
                        placeY(places, box.y)));
    }

    /** Shows everything again. */
    void reset() {
        move((scene, places) -> Camera.ALL);
    }

    private interface Move {
        Camera from(Scene scene, PlotLayout places);
    }

    private void move(Move move) {
        PlotFrame shown = frame;
        PlotLayout places = layout();
        if (shown == null || places == null) {
            return;
        }
        camera = move.from(shown.scene(), places);
        layout = null;
        overlay = null;
        surface.redraw();
        refineSoon();
    }

    private void refineSoon() {
        if (!surface.control().isDisposed()) {
            // timerExec of the same runnable again starts its time anew.
            surface.control().getDisplay().timerExec(REST_MILLIS, refine);
        }
    }

    /** Shows the box that a drag would zoom into. */
    void rubberBand(Rectangle box) {
        overlay =
                OverlayPictures.rubberBand(
                        (int) (box.x * zoom()),
                        (int) (box.y * zoom()),
                        Math.max(1, (int) (box.width * zoom())),
                        Math.max(1, (int) (box.height * zoom())),
                        theme);
        surface.redraw();
    }

    /** Reads what stands under the pointer. */
    void hover(int x, int y) {
        PlotLayout places = layout();
        if (places == null) {
            return;
        }
        double px = x * zoom();
        double py = y * zoom();
        Optional<Readout> found =
                places.inPlot(px, py)
                        ? HitTest.at(
                                places.scene(),
                                places.dataXFromScreen(px),
                                places.dataYFromScreen(py),
                                REACH_PX * zoom() / places.plotWidth(),
                                REACH_PX * zoom() / places.plotHeight())
                        : Optional.empty();
        PlotSurface.Overlay before = overlay;
        overlay = found.map(readout -> OverlayPictures.card(readout, places, theme)).orElse(null);
        if (before != null || overlay != null) {
            surface.redraw();
        }
    }

    void pointerGone() {
        if (overlay != null) {
            overlay = null;
            surface.redraw();
        }
    }

    private double placeX(PlotLayout places, int x) {
        return (x * zoom() - places.plotX()) / places.plotWidth();
    }

    private double placeY(PlotLayout places, int y) {
        return 1 - (y * zoom() - places.plotY()) / places.plotHeight();
    }

    @Override
    public void close() {
        letGo();
        if (listening != null) {
            listening.close();
        }
        if (counted != null) {
            counted.close();
        }
    }
}
