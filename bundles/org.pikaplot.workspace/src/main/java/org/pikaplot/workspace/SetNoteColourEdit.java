package org.pikaplot.workspace;

import java.util.List;

/** Sets the paper of a note. */
public final class SetNoteColourEdit extends WorkspaceEdit {
    private final NoteNode note;
    private final String colour;

    /**
     * @param note which
     * @param colour a colour role; empty for the default
     */
    public SetNoteColourEdit(NoteNode note, String colour) {
        super(label("Colour note", List.of(note)));
        this.note = note;
        this.colour = colour;
    }

    @Override
    void apply(Changes changes) {
        changes.assign(note, WorkspacePackage.Literals.NOTE_NODE__COLOUR, colour);
    }
}
