package org.pikaplot.canvas.ui.internal.editor;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.pikaplot.canvas.ui.internal.figures.NodeFigure;
import org.pikaplot.canvas.ui.internal.figures.NodeLayout;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.ui.UiTheme.Role;

/**
 * A text field that opens on the canvas where the text stands. Enter (with Ctrl in a text of
 * several lines) or a click elsewhere takes the text over, Escape leaves it as it was.
 */
public final class InlineText {
    private static final double SMALLEST_SCALE = 0.75;

    private final CanvasEditor editor;
    private @Nullable Text field;

    InlineText(CanvasEditor editor) {
        this.editor = editor;
    }

    /** Edits a name in the title bar of a node. */
    public void editName(NodeFigure figure, Consumer<String> done) {
        Bounds box = figure.box();
        open(
                new Bounds(box.x() + 28, box.y() + 2, box.width() - 32, NodeLayout.HEADER - 4),
                figure.node().getName(),
                false,
                done);
    }

    /** Edits one line of text on a place of the canvas. */
    public void editLine(Bounds place, String text, Consumer<String> done) {
        open(place, text, false, done);
    }

    /** Edits several lines of text below the title bar of a node. */
    public void editBody(NodeFigure figure, String text, Consumer<String> done) {
        Bounds box = figure.box();
        open(
                new Bounds(
                        box.x() + 6,
                        box.y() + NodeLayout.HEADER,
                        box.width() - 12,
                        box.height() - NodeLayout.HEADER - 6),
                text,
                true,
                done);
    }

    private void open(Bounds place, String text, boolean lines, Consumer<String> done) {
        close();
        editor.view().reveal(place);
        var canvas = editor.viewer().canvas();
        Text opened =
                new Text(
                        canvas,
                        lines
                                ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER
                                : SWT.SINGLE | SWT.BORDER);
        field = opened;
        editor.services().theme().ownColours(opened);
        opened.setBackground(editor.look().color(Role.SURFACE));
        opened.setForeground(editor.look().color(Role.TEXT));
        opened.getAccessible().addAccessibleListener(named(lines ? "Text of the note" : "Name"));
        double scale = Math.max(SMALLEST_SCALE, editor.view().get().zoom());
        FontData[] data =
                (lines ? editor.look().bodyFont() : editor.look().nameFont()).getFontData();
        data[0].setHeight((int) Math.max(7, Math.round(data[0].getHeight() * scale)));
        Font font = new Font(canvas.getDisplay(), data[0]);
        opened.setFont(font);
        opened.addDisposeListener(event -> font.dispose());
        opened.setText(text);
        opened.selectAll();
        Bounds at = editor.view().get().toScreen(place);
        int height = Math.max((int) at.height(), opened.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        opened.setBounds(
                (int) at.x(),
                lines ? (int) at.y() : (int) Math.round(at.centreY() - height / 2.0),
                Math.max(90, (int) at.width()),
                height);
        opened.addListener(SWT.Traverse, event -> keys(event, opened, lines, done));
        opened.addListener(SWT.FocusOut, event -> take(opened, done));
        opened.setFocus();
    }

    private static org.eclipse.swt.accessibility.AccessibleAdapter named(String name) {
        return new org.eclipse.swt.accessibility.AccessibleAdapter() {
            @Override
            public void getName(org.eclipse.swt.accessibility.AccessibleEvent event) {
                event.result = name;
            }
        };
    }

    private void keys(Event event, Text opened, boolean lines, Consumer<String> done) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
            editor.focus();
        } else if (event.detail == SWT.TRAVERSE_RETURN
                && (!lines || (event.stateMask & SWT.MOD1) != 0)) {
            event.doit = false;
            take(opened, done);
            editor.focus();
        }
    }

    private void take(Text opened, Consumer<String> done) {
        if (opened == field) {
            String text = opened.getText().replace("\r\n", "\n");
            close();
            done.accept(text);
        }
    }

    /** Closes the field; what was typed is lost. */
    public void close() {
        Text open = field;
        field = null;
        if (open != null && !open.isDisposed()) {
            open.dispose();
        }
    }
}
