package org.pikaplot.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * Editing commands meant for the text field that has the focus. A key bound to a command never
 * reaches the widget, so a handler of such a command asks here first. Each method takes the focus
 * control, and tells whether it was a text field and the command is done. UI thread only.
 */
public final class TextEditing {
    private TextEditing() {}

    /** {@return whether typing goes into {@code focus}} */
    public static boolean isText(@Nullable Control focus) {
        return focus instanceof Text || focus instanceof StyledText || focus instanceof Combo;
    }

    /** Copies the selected text. */
    public static boolean copy(@Nullable Control focus) {
        switch (focus) {
            case Text text -> text.copy();
            case StyledText text -> text.copy();
            case Combo combo -> combo.copy();
            case null, default -> {
                return false;
            }
        }
        return true;
    }

    /** Cuts the selected text. */
    public static boolean cut(@Nullable Control focus) {
        switch (focus) {
            case Text text -> text.cut();
            case StyledText text -> text.cut();
            case Combo combo -> combo.cut();
            case null, default -> {
                return false;
            }
        }
        return true;
    }

    /** Pastes text from the clipboard. */
    public static boolean paste(@Nullable Control focus) {
        switch (focus) {
            case Text text -> text.paste();
            case StyledText text -> text.paste();
            case Combo combo -> combo.paste();
            case null, default -> {
                return false;
            }
        }
        return true;
    }

    /** Selects all text. */
    public static boolean selectAll(@Nullable Control focus) {
        switch (focus) {
            case Text text -> text.selectAll();
            case StyledText text -> text.selectAll();
            case Combo combo ->
                    combo.setSelection(
                            new org.eclipse.swt.graphics.Point(0, combo.getText().length()));
            case null, default -> {
                return false;
            }
        }
        return true;
    }

    /** Deletes the selected text or the character after the caret. */
    public static boolean delete(@Nullable Control focus) {
        switch (focus) {
            case Text text -> {
                if (text.getEditable()) {
                    if (text.getSelectionCount() == 0) {
                        int caret = text.getCaretPosition();
                        text.setSelection(caret, Math.min(caret + 1, text.getCharCount()));
                    }
                    text.insert("");
                }
            }
            case StyledText text -> text.invokeAction(SWT.DEL);
            case null, default -> {
                return false;
            }
        }
        return true;
    }
}
