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
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.ui.UiTheme.Role;

/** Draws the memory gauge; looks once a second, and not at all while it cannot be seen. */
public final class MemoryControl {
    private static final int LOOK_MILLIS = 1000;
    private static final int WIDTH = 96;
    private static final int HEIGHT = 24;

    private final OpenSession sessions;
    private final UiTheme theme;
    private @Nullable MemoryGauge gauge;

    @Inject
    MemoryControl(OpenSession sessions, UiTheme theme) {
        this.sessions = sessions;
        this.theme = theme;
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
        if (canvas.isVisible() && !canvas.getShell().getMinimized()) {
            MemoryGauge next = MemoryGauge.of(sessions.get().compute().memoryUse());
            if (!next.equals(gauge)) {
                gauge = next;
                canvas.setToolTipText(next.details());
                canvas.redraw();
            }
        }
        canvas.getDisplay().timerExec(LOOK_MILLIS, () -> look(canvas));
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
