package org.pikaplot.plot.ui.internal.pictures;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.plot.PlotViewport;
import org.pikaplot.plot.ui.internal.part.PlotModelObserver;
import org.pikaplot.plot.ui.internal.surface.SwtPictures;
import org.pikaplot.render.PictureSettings;
import org.pikaplot.render.RasterRenderer;
import org.pikaplot.render.Theme;
import org.pikaplot.render.Themes;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.PlotFrame;
import org.pikaplot.session.PlotView;
import org.pikaplot.session.SessionListener;
import org.pikaplot.session.Subscription;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.NodePictures;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.workspace.PlotNode;

/**
 * Draws plot nodes off screen: summarised and painted on workers, handed over as images. One order
 * a node at a time; an edit, another size or another theme while it is under way orders once more
 * afterwards.
 */
public final class PlotPictures implements NodePictures {
    private static final Logger LOG = System.getLogger(PlotPictures.class.getName());
    private static final int MARKS = 20_000;
    private static final double SCREEN_DPI = 96;
    private static final int MIN_PX = 24;

    private final Display display;
    private final UiTheme theme;
    private final List<Consumer<String>> observers = new ArrayList<>();
    private final Map<String, Entry> entries = new HashMap<>();
    private @Nullable WorkspaceSession session;
    private @Nullable Subscription listening;

    /** One node that is looked at. */
    private static final class Entry {
        final PlotNode node;
        final Subscription watching;
        final PlotModelObserver edits;
        @Nullable Image image;
        int widthPx;
        int heightPx;
        boolean outdated = true;
        boolean ordered;

        Entry(PlotNode node, Subscription watching, PlotModelObserver edits) {
            this.node = node;
            this.watching = watching;
            this.edits = edits;
        }

        void close() {
            watching.close();
            edits.close();
            if (image != null) {
                image.dispose();
                image = null;
            }
        }
    }

    /** Makes the service for a window; {@code display}'s thread is the UI thread. */
    public PlotPictures(Display display, OpenSession sessions, UiTheme theme) {
        this.display = display;
        this.theme = theme;
        Subscription sessionsObserved = sessions.observe(this::setSession);
        Subscription themeObserved = theme.observe(changed -> outdateAll());
        display.addListener(
                org.eclipse.swt.SWT.Dispose,
                event -> {
                    sessionsObserved.close();
                    themeObserved.close();
                    releaseAll();
                });
    }

    private void setSession(WorkspaceSession next) {
        if (listening != null) {
            listening.close();
        }
        releaseAll();
        session = next;
        listening =
                next.listen(
                        new SessionListener() {
                            @Override
                            public void nodeStateChanged(String nodeId, NodeState state) {
                                Entry entry = entries.get(nodeId);
                                if (entry != null && state instanceof NodeState.Ready) {
                                    outdate(entry);
                                }
                            }
                        });
    }

    @Override
    public Optional<Image> picture(PlotNode node, int widthPx, int heightPx) {
        WorkspaceSession open = session;
        if (open == null || node.eContainer() == null || widthPx < MIN_PX || heightPx < MIN_PX) {
            return Optional.empty();
        }
        Entry entry = entries.computeIfAbsent(node.getId(), id -> look(open, node));
        if (entry.widthPx != widthPx || entry.heightPx != heightPx) {
            entry.widthPx = widthPx;
            entry.heightPx = heightPx;
            entry.outdated = true;
        }
        if (entry.outdated) {
            order(open, entry);
        }
        return Optional.ofNullable(entry.image);
    }

    private Entry look(WorkspaceSession open, PlotNode node) {
        return new Entry(
                node,
                open.watch(node),
                new PlotModelObserver(
                        node,
                        () -> {
                            Entry entry = entries.get(node.getId());
                            if (entry != null) {
                                outdate(entry);
                            }
                        }));
    }

    private void outdate(Entry entry) {
        entry.outdated = true;
        WorkspaceSession open = session;
        if (open != null && entry.widthPx > 0) {
            order(open, entry);
        }
    }

    private void outdateAll() {
        List.copyOf(entries.values()).forEach(this::outdate);
    }

    private void order(WorkspaceSession open, Entry entry) {
        if (entry.ordered || entry.node.eContainer() == null) {
            return;
        }
        entry.ordered = true;
        entry.outdated = false;
        Theme colours = theme.isDark() ? Themes.DARK : Themes.LIGHT;
        var settings =
                new PictureSettings(
                        entry.widthPx, entry.heightPx, SCREEN_DPI * dpiScale(), colours, false);
        var view = new PlotView(PlotViewport.ALL, entry.widthPx, entry.heightPx, MARKS);
        CompletableFuture<@Nullable ImageData> painted =
                open.plot(entry.node, view, "thumbnail")
                        .outcome()
                        .thenApplyAsync(outcome -> paint(outcome, settings));
        painted.whenCompleteAsync(
                (data, failure) -> {
                    if (failure != null) {
                        LOG.log(Level.WARNING, "A plot could not be drawn for the canvas", failure);
                    }
                    arrived(entry, data);
                },
                open.thread());
    }

    private double dpiScale() {
        var monitor = display.getPrimaryMonitor();
        return monitor == null ? 1 : monitor.getZoom() / 100.0;
    }

    private static @Nullable ImageData paint(
            QueryOutcome<PlotFrame> outcome, PictureSettings settings) {
        return outcome instanceof QueryOutcome.Success<PlotFrame>(PlotFrame frame)
                ? SwtPictures.imageData(RasterRenderer.render(frame.scene(), settings))
                : null;
    }

    private void arrived(Entry entry, @Nullable ImageData data) {
        entry.ordered = false;
        if (display.isDisposed() || entries.get(entry.node.getId()) != entry) {
            return;
        }
        if (data != null) {
            if (entry.image != null) {
                entry.image.dispose();
            }
            entry.image = new Image(display, data);
        }
        List.copyOf(observers).forEach(observer -> observer.accept(entry.node.getId()));
        WorkspaceSession open = session;
        if (entry.outdated && open != null) {
            order(open, entry);
        }
    }

    @Override
    public void release(PlotNode node) {
        Entry entry = entries.remove(node.getId());
        if (entry != null) {
            entry.close();
        }
    }

    private void releaseAll() {
        entries.values().forEach(Entry::close);
        entries.clear();
    }

    @Override
    public int pending() {
        return (int) entries.values().stream().filter(entry -> entry.ordered).count();
    }

    @Override
    public Subscription observe(Consumer<String> observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }
}
