package org.pikaplot.ui.internal.problems;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import org.pikaplot.ui.Icons;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.ui.UiTheme.Role;

/** What stands in a message: icon, words that can be selected, copy and dismiss. */
final class ToastContent {
    private static final int TEXT_WIDTH = 380;

    private ToastContent() {}

    /** What is said; an empty title for plain messages. */
    record Words(String icon, String title, String text) {}

    /** Something to do about it. */
    record Action(String label, Runnable run) {}

    static void create(
            Shell shell,
            UiTheme theme,
            Icons icons,
            Words said,
            @Nullable Action action,
            Runnable dismiss) {
        String icon = said.icon();
        String title = said.title();
        String text = said.text();
        Color ground = theme.color(Role.NODE);
        shell.setBackground(theme.color(icon.equals("error") ? Role.ERROR : Role.NODE_BORDER));
        var body = new Composite(shell, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        body.setBackground(ground);
        var layout = new GridLayout(3, false);
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 8;
        body.setLayout(layout);

        var picture = new Label(body, SWT.NONE);
        picture.setImage(icons.get(icon));
        picture.setBackground(ground);
        picture.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));

        var words = new StyledText(body, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        words.setBackground(ground);
        words.setForeground(theme.color(Role.TEXT));
        words.setText(title.isEmpty() ? text : title + "\n" + text);
        words.setCaret(null);
        if (!title.isEmpty()) {
            words.setStyleRange(
                    new org.eclipse.swt.custom.StyleRange(
                            0, title.length(), theme.color(Role.TEXT), ground, SWT.BOLD));
        }
        var wide = new GridData(SWT.FILL, SWT.CENTER, true, true);
        wide.widthHint = Math.min(TEXT_WIDTH, words.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        words.setLayoutData(wide);
        words.getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                event.result = "Message";
                            }
                        });

        var bar = new ToolBar(body, SWT.FLAT | SWT.VERTICAL);
        bar.setBackground(ground);
        bar.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
        item(bar, icons, "close", "Dismiss", dismiss);
        if (!title.isEmpty()) {
            item(bar, icons, "copy", "Copy the message", () -> copy(shell, title + "\n" + text));
        }
        if (action != null) {
            button(body, theme, action, dismiss);
        }
    }

    private static void button(Composite body, UiTheme theme, Action action, Runnable dismiss) {
        new Label(body, SWT.NONE).setBackground(theme.color(Role.NODE));
        var link = new Link(body, SWT.NONE);
        link.setText("<a>" + action.label() + "</a>");
        link.setBackground(theme.color(Role.NODE));
        link.setLinkForeground(theme.color(Role.ACCENT));
        link.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        link.addListener(
                SWT.Selection,
                event -> {
                    dismiss.run();
                    action.run().run();
                });
    }

    private static void item(ToolBar bar, Icons icons, String icon, String tip, Runnable action) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setImage(icons.get(icon));
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private static void copy(Shell shell, String text) {
        var clipboard = new Clipboard(shell.getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
