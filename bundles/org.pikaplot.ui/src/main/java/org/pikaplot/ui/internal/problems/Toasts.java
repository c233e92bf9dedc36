package org.pikaplot.ui.internal.problems;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.PikaException;
import org.pikaplot.ui.Icons;
import org.pikaplot.ui.Problems;
import org.pikaplot.ui.UiTheme;

/**
 * Shows messages one above the other in the lower right corner of the window. Failures stay until
 * they are dismissed, plain messages leave by themselves. They never take the focus.
 */
public final class Toasts implements Problems {
    private static final Logger LOG = System.getLogger(Toasts.class.getName());
    private static final int PLAIN_MILLIS = 6000;
    private static final int MARGIN = 14;
    private static final int STATUS_LINE_HEIGHT = 30;
    private static final int MAX_SHOWN = 4;

    private final Display display;
    private final UiTheme theme;
    private final Icons icons;
    private final List<Toast> shown = new ArrayList<>();
    private @Nullable Shell window;

    /** Messages that come before {@link #attach} wait for the window. */
    public Toasts(Display display, UiTheme theme, Icons icons) {
        this.display = display;
        this.theme = theme;
        this.icons = icons;
        theme.observe(changed -> {
            shown.forEach(Toast::close);
            place();
        });
    }

    /** Shows messages in that window from now on. */
    public void attach(Shell shell) {
        window = shell;
        shell.addListener(SWT.Move, event -> place());
        shell.addListener(SWT.Resize, event -> place());
        place();
    }

    @Override
    public void show(String whatWasTried, PikaException failure) {
        LOG.log(Level.WARNING, whatWasTried + ": " + failure.describe(), failure);
        add(new Toast("error", whatWasTried, failure.describe(), 0, null));
    }

    @Override
    public void tell(String message) {
        LOG.log(Level.DEBUG, message);
        add(new Toast("info", "", message, PLAIN_MILLIS, null));
    }

    @Override
    public void offer(String message, String action, Runnable run) {
        LOG.log(Level.DEBUG, message);
        add(new Toast("info", "", message, 0, new ToastContent.Action(action, run)));
    }

    private void add(Toast toast) {
        shown.removeIf(older -> older.sameWordsAs(toast) && older.close());
        shown.add(toast);
        while (shown.size() > MAX_SHOWN) {
            shown.removeFirst().close();
        }
        place();
    }

    private void remove(Toast toast) {
        if (shown.remove(toast)) {
            toast.close();
            place();
        }
    }

    /** Opens what waits and moves everything to its place. */
    private void place() {
        Shell parent = window;
        if (parent == null || parent.isDisposed()) {
            return;
        }
        Rectangle area = display.map(parent, null, parent.getClientArea());
        int bottom = area.y + area.height - STATUS_LINE_HEIGHT;
        for (Toast toast : shown.reversed()) {
            Shell shell = toast.open(parent);
            Point size = shell.getSize();
            bottom -= size.y + MARGIN;
            shell.setLocation(area.x + area.width - size.x - MARGIN, bottom);
            shell.setVisible(true);
        }
    }

    /** One message. */
    private final class Toast {
        private final String icon;
        private final String title;
        private final String text;
        private final int lifeMillis;
        private final ToastContent.@Nullable Action action;
        private @Nullable Shell shell;

        Toast(
                String icon,
                String title,
                String text,
                int lifeMillis,
                ToastContent.@Nullable Action action) {
            this.icon = icon;
            this.title = title;
            this.text = text;
            this.lifeMillis = lifeMillis;
            this.action = action;
        }

        boolean sameWordsAs(Toast other) {
            return title.equals(other.title) && text.equals(other.text);
        }

        boolean close() {
            if (shell != null && !shell.isDisposed()) {
                shell.dispose();
            }
            return true;
        }

        Shell open(Shell parent) {
            if (shell != null && !shell.isDisposed()) {
                return shell;
            }
            var opened = new Shell(parent, SWT.NO_TRIM | SWT.TOOL | SWT.NO_FOCUS);
            theme.ownColours(opened);
            shell = opened;
            var layout = new GridLayout(1, false);
            layout.marginWidth = 1;
            layout.marginHeight = 1;
            opened.setLayout(layout);
            var words = new ToastContent.Words(icon, title, text);
            ToastContent.create(opened, theme, icons, words, action, () -> remove(this));
            opened.pack();
            if (lifeMillis > 0) {
                display.timerExec(lifeMillis, () -> remove(this));
            }
            return opened;
        }
    }
}
