package org.pikaplot.app.internal.window;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.Problems;
import org.pikaplot.ui.Readable;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.ui.UiTheme.Role;

/**
 * Draws the memory gauge, warns when memory gets short and has caches emptied before it is used up;
 * looks once a second.
 */
public final class MemoryControl {
    private static final int LOOK_MILLIS = 1000;
    private static final int WIDTH = 96;
    private static final int HEIGHT = 24;

    private final OpenSession sessions;
    private final UiTheme theme;
    private final Problems problems;
    private final MemoryMonitor monitor = new MemoryMonitor();
    private @Nullable MemoryGauge gauge;

    @Inject
    MemoryControl(OpenSession sessions, UiTheme theme, Problems problems) {
        this.sessions = sessions;
        this.theme = theme;
        this.problems = problems;
    }

    @PostConstruct
    void create(Composite parent) {
        var box = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginHeight = 3;
        layout.marginWidth = 8;
        box.setLayout(layout);
        var canvas = new Canvas(box, SWT.DOUBLE_BUFFERED);
        var data = new GridData(SWT.CENTER, SWT.CENTER, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        canvas.setLayoutData(data);
        canvas.addPaintListener(event -> paint(event.gc, canvas.getClientArea()));
        canvas.getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                MemoryGauge shown = gauge;
                                event.result = "Memory: " + (shown == null ? "" : shown.details());
                            }
                        });
        var subscription = theme.observe(changed -> canvas.redraw());
        canvas.addDisposeListener(event -> subscription.close());
        look(canvas);
    }

    private void look(Canvas canvas) {
        if (canvas.isDisposed()) {
            return;
        }
        ComputeService compute = sessions.get().compute();
        MemoryGauge next = MemoryGauge.of(compute.memoryUse());
        boolean seen = canvas.isVisible() && !canvas.getShell().getMinimized();
        if (seen && !next.equals(gauge)) {
            gauge = next;
            canvas.setToolTipText(next.details());
            canvas.redraw();
        }
        act(compute, next);
        canvas.getDisplay().timerExec(LOOK_MILLIS, () -> look(canvas));
    }

    private void act(ComputeService compute, MemoryGauge now) {
        switch (monitor.look(now)) {
            case NONE -> {}
            case WARN ->
                    problems.tell(
                            "Memory is getting short: %s of what is allowed is in use. The gauge in the toolbar says by what."
                                    .formatted(Readable.percent(now.part())));
            // Engine work: answers are tables that have to be dropped.
            case RELIEVE -> compute.run("memory", Priority.VISIBLE, job -> relieve(compute));
        }
    }

    private static boolean relieve(ComputeService compute) {
        compute.relieve();
        return true;
    }

    private void paint(GC gc, Rectangle area) {
        MemoryGauge shown = gauge;
        if (shown == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        Rectangle bar = new Rectangle(area.x, area.y, area.width - 1, area.height - 1);
        gc.setBackground(theme.color(Role.SURFACE));
        gc.fillRoundRectangle(bar.x, bar.y, bar.width, bar.height, 8, 8);
        int filled = (int) Math.round(bar.width * Math.min(1, shown.part()));
        if (filled > 0) {
            gc.setBackground(theme.color(role(shown.level())));
            gc.setAlpha(90);
            gc.fillRoundRectangle(bar.x, bar.y, Math.max(8, filled), bar.height, 8, 8);
            gc.setAlpha(255);
        }
        gc.setForeground(
                theme.color(
                        shown.level() == MemoryGauge.Level.FINE
                                ? Role.NODE_BORDER
                                : role(shown.level())));
        gc.drawRoundRectangle(bar.x, bar.y, bar.width, bar.height, 8, 8);
        gc.setForeground(theme.color(Role.TEXT));
        Point size = gc.textExtent(shown.label());
        gc.drawText(
                shown.label(),
                bar.x + (bar.width - size.x) / 2,
                bar.y + (bar.height - size.y) / 2,
                SWT.DRAW_TRANSPARENT);
    }

    private static Role role(MemoryGauge.Level level) {
        return switch (level) {
            case FINE -> Role.ACCENT;
            case WARNING -> Role.WARNING;
            case FULL -> Role.ERROR;
        };
    }
}
