package org.pikaplot.workspace;

import java.util.List;

/** Sets the text of a note. Typing merges into one step. */
public final class SetNoteTextEdit extends WorkspaceEdit {
    private final NoteNode note;
    private final String text;

    /**
     * @param note which
     * @param text its new text, lines separated by a line feed
     */
    public SetNoteTextEdit(NoteNode note, String text) {
        super(label("Edit note", List.of(note)));
        this.note = note;
        this.text = text;
    }

    @Override
    boolean isContinuous() {
        return true;
    }

    @Override
    void apply(Changes changes) {
        changes.assign(note, WorkspacePackage.Literals.NOTE_NODE__TEXT, text);
    }
}
