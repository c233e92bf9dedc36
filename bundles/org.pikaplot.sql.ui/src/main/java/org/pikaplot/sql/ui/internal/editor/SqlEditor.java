package org.pikaplot.sql.ui.internal.editor;

import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pikaplot.ui.UiTheme;
import org.pikaplot.ui.UiTheme.Role;

/** A text editor for one SQL statement. UI thread only. */
public final class SqlEditor {
    private static final int UNDO_LEVELS = 200;
    private static final int MARGIN_PX = 6;

    private final UiTheme theme;
    private final SourceViewer viewer;
    private final LineNumberRulerColumn lines = new LineNumberRulerColumn();
    private final Runnable typed;
    private SqlWords words = SqlWords.NONE;
    private List<SqlTokens.Token> tokens = List.of();
    private int errorStart = -1;
    private int errorEnd = -1;
    private boolean loading;

    /**
     * Makes the editor.
     *
     * @param typed called after each change by a person
     */
    public SqlEditor(Composite parent, UiTheme theme, Runnable typed) {
        this.theme = theme;
        this.typed = typed;
        var ruler = new CompositeRuler();
        ruler.addDecorator(0, lines);
        viewer = new SourceViewer(parent, ruler, SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
        viewer.setDocument(new Document());
        viewer.setUndoManager(new TextViewerUndoManager(UNDO_LEVELS));
        viewer.getUndoManager().connect(viewer);
        StyledText text = viewer.getTextWidget();
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX);
        text.setTabs(4);
        text.setAlwaysShowScrollBars(false);
        text.addLineStyleListener(this::styleLine);
        theme.ownColours(text);
        viewer.getDocument().addDocumentListener(new Changed());
        var assistant = new ContentAssistant();
        assistant.setContentAssistProcessor(
                new CompletionProcessor(() -> words), IDocument.DEFAULT_CONTENT_TYPE);
        assistant.enableAutoActivation(true);
        assistant.setAutoActivationDelay(150);
        assistant.enableAutoInsert(false);
        assistant.setProposalPopupOrientation(ContentAssistant.PROPOSAL_OVERLAY);
        assistant.install(viewer);
        text.addVerifyKeyListener(event -> {
            if (event.character == ' ' && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                assistant.showPossibleCompletions();
            }
        });
        restyle();
    }

    private final class Changed implements org.eclipse.jface.text.IDocumentListener {
        @Override
        public void documentAboutToBeChanged(org.eclipse.jface.text.DocumentEvent event) {
            // Only what came of it matters.
        }

        @Override
        public void documentChanged(org.eclipse.jface.text.DocumentEvent event) {
            errorStart = -1;
            recolour();
            if (!loading) {
                typed.run();
            }
        }
    }

    /** {@return the control to lay out} */
    public Control control() {
        return viewer.getControl();
    }

    /** {@return the whole text} */
    public String text() {
        return viewer.getDocument().get();
    }

    /** {@return the selected text, or all of it when nothing is selected} */
    public String selectedOrAll() {
        String selected = viewer.getTextWidget().getSelectionText();
        return selected.isBlank() ? text() : selected;
    }

    /** Shows another text; equal text keeps the cursor and the undo history. */
    public void show(String text, boolean editable) {
        viewer.setEditable(editable);
        if (text.equals(text())) {
            return;
        }
        loading = true;
        try {
            viewer.getDocument().set(text);
            viewer.getUndoManager().reset();
        } finally {
            loading = false;
        }
    }

    /** Inserts as if typed, replacing everything; can be undone. */
    public void replaceAll(String text) {
        viewer.getTextWidget().setText(text);
    }

    /** Uses other words for colours and completion. */
    public void setWords(SqlWords newWords) {
        words = newWords;
        recolour();
        viewer.getTextWidget().redraw();
    }

    /** Underlines the token at an offset, and moves the cursor there if {@code reveal}. */
    public void showError(int offset, boolean reveal) {
        int length = viewer.getDocument().getLength();
        errorStart = Math.clamp(offset, 0, Math.max(0, length - 1));
        errorEnd = SqlTokens.tokenEnd(text(), errorStart);
        viewer.getTextWidget().redraw();
        if (reveal) {
            viewer.setSelectedRange(errorStart, 0);
            viewer.revealRange(errorStart, Math.max(0, errorEnd - errorStart));
        }
    }

    /** Takes the underline away. */
    public void clearError() {
        errorStart = -1;
        viewer.getTextWidget().redraw();
    }

    /** Takes back the last typing. */
    public void undo() {
        if (viewer.getUndoManager().undoable()) {
            viewer.getUndoManager().undo();
        }
    }

    /** Does again what was taken back. */
    public void redo() {
        if (viewer.getUndoManager().redoable()) {
            viewer.getUndoManager().redo();
        }
    }

    /** Takes the colours of the theme. */
    public void restyle() {
        StyledText text = viewer.getTextWidget();
        text.setBackground(theme.color(Role.SURFACE));
        text.setForeground(theme.color(Role.TEXT));
        lines.setForeground(theme.color(Role.TEXT_MUTED));
        lines.setBackground(theme.color(Role.SURFACE));
        lines.redraw();
        text.redraw();
    }

    private void recolour() {
        tokens = SqlTokens.of(text(), words.keywords(), words.functions().keySet());
    }

    private void styleLine(LineStyleEvent event) {
        int start = event.lineOffset;
        int end = start + event.lineText.length();
        var styles = new java.util.ArrayList<StyleRange>();
        for (SqlTokens.Token token : tokens) {
            int from = Math.max(start, token.start());
            int to = Math.min(end, token.start() + token.length());
            if (from < to) {
                styles.add(style(from, to, token.role()));
            }
        }
        if (errorStart >= start && errorStart < end) {
            underline(styles, errorStart, Math.max(errorStart + 1, Math.min(end, errorEnd)));
        }
        event.styles = styles.toArray(StyleRange[]::new);
    }

    private StyleRange style(int from, int to, Role role) {
        var style = new StyleRange(from, to - from, theme.color(role), null);
        style.fontStyle = role == Role.SYNTAX_KEYWORD ? SWT.BOLD : SWT.NORMAL;
        return style;
    }

    /** Styles of a line must not overlap: the token under the error takes the underline itself. */
    private void underline(List<StyleRange> styles, int from, int to) {
        for (StyleRange style : styles) {
            if (style.start <= from && from < style.start + style.length) {
                squiggle(style);
                return;
            }
        }
        var style = new StyleRange(from, to - from, null, null);
        squiggle(style);
        int place = 0;
        while (place < styles.size() && styles.get(place).start < from) {
            place++;
        }
        styles.add(place, style);
    }

    private void squiggle(StyleRange style) {
        style.underline = true;
        style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
        style.underlineColor = theme.color(Role.ERROR);
    }

    /** {@return line and column of an offset, both from 1} */
    public Point lineAndColumn(int offset) {
        StyledText text = viewer.getTextWidget();
        int at = Math.clamp(offset, 0, text.getCharCount());
        int line = text.getLineAtOffset(at);
        return new Point(line + 1, at - text.getOffsetAtLine(line) + 1);
    }
}
