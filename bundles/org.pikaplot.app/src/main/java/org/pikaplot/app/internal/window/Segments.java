package org.pikaplot.app.internal.window;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.pikaplot.ui.Icons;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.ui.UiTheme.Role;

/** Choices side by side of which one holds. Left and right arrows move between them. */
final class Segments extends Canvas {
    private static final int HEIGHT = 28;
    private static final int PADDING = 10;
    private static final int ICON = 16;
    private static final int GAP = 6;
    private static final int ROUND = 8;

    /**
     * One choice.
     *
     * @param id what observers are told
     * @param label words on it
     * @param icon name of its icon
     * @param tip shown when the pointer rests
     */
    record Segment(String id, String label, String icon, String tip) {}

    private final List<Segment> segments;
    private final Icons icons;
    private final UiTheme theme;
    private final Consumer<String> chosen;
    private @Nullable String selected;
    private int hovered = -1;

    Segments(
            Composite parent,
            List<Segment> segments,
            Icons icons,
            UiTheme theme,
            Consumer<String> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.segments = List.copyOf(segments);
        this.icons = icons;
        this.theme = theme;
        this.chosen = chosen;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> choose(at(event.x)));
        addListener(SWT.MouseMove, this::hover);
        addListener(SWT.MouseExit, event -> hover(-1));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.KeyDown, this::press);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        speak();
    }

    /** Shows which choice holds. */
    void select(@Nullable String id) {
        selected = id;
        redraw();
    }

    private void speak() {
        getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                int index = index();
                                event.result =
                                        "Perspective"
                                                + (index < 0
                                                        ? ""
                                                        : ": " + segments.get(index).label());
                            }
                        });
        getAccessible()
                .addAccessibleControlListener(
                        new AccessibleControlAdapter() {
                            @Override
                            public void getRole(AccessibleControlEvent event) {
                                event.detail = ACC.ROLE_TABFOLDER;
                            }
                        });
    }

    private int index() {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).id().equals(selected)) {
                return i;
            }
        }
        return -1;
    }

    private void press(Event event) {
        int step = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
        if (step != 0) {
            choose(Math.floorMod(index() + step, segments.size()));
        }
    }

    private void choose(int index) {
        if (index >= 0) {
            chosen.accept(segments.get(index).id());
        }
    }

    private void hover(Event event) {
        hover(at(event.x));
    }

    private void hover(int index) {
        if (index != hovered) {
            hovered = index;
            setToolTipText(index < 0 ? null : segments.get(index).tip());
            redraw();
        }
    }

    private int width(GC gc, int index) {
        return PADDING + ICON + GAP + gc.textExtent(segments.get(index).label()).x + PADDING;
    }

    private int at(int x) {
        var gc = new GC(this);
        try {
            int right = 0;
            for (int i = 0; i < segments.size(); i++) {
                right += width(gc, i);
                if (x < right) {
                    return i;
                }
            }
            return -1;
        } finally {
            gc.dispose();
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var gc = new GC(this);
        try {
            int width = 0;
            for (int i = 0; i < segments.size(); i++) {
                width += width(gc, i);
            }
            return new Point(width + 1, HEIGHT);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        Point size = getSize();
        gc.setBackground(theme.color(Role.SURFACE));
        gc.fillRoundRectangle(0, 0, size.x - 1, size.y - 1, ROUND, ROUND);
        int x = 0;
        for (int i = 0; i < segments.size(); i++) {
            int width = width(gc, i);
            paint(gc, segments.get(i), x, width, size.y, i == hovered);
            x += width;
        }
        gc.setForeground(theme.color(isFocusControl() ? Role.ACCENT : Role.NODE_BORDER));
        gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, ROUND, ROUND);
    }

    private void paint(GC gc, Segment segment, int x, int width, int height, boolean isHovered) {
        boolean isSelected = segment.id().equals(selected);
        if (isSelected || isHovered) {
            gc.setBackground(theme.color(Role.ACCENT));
            gc.setAlpha(isSelected ? 46 : 20);
            gc.fillRoundRectangle(x, 0, width, height - 1, ROUND, ROUND);
            gc.setAlpha(255);
        }
        gc.drawImage(icons.get(segment.icon()), x + PADDING, (height - ICON) / 2);
        gc.setForeground(theme.color(isSelected ? Role.TEXT : Role.TEXT_MUTED));
        Point text = gc.textExtent(segment.label());
        gc.drawText(
                segment.label(),
                x + PADDING + ICON + GAP,
                (height - text.y) / 2,
                SWT.DRAW_TRANSPARENT);
        if (isSelected) {
            gc.setBackground(theme.color(Role.ACCENT));
            gc.fillRectangle(x + PADDING, height - 3, width - 2 * PADDING, 2);
        }
    }
}
