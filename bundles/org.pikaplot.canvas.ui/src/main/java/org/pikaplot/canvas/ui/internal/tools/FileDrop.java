package org.pikaplot.canvas.ui.internal.tools;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.ui.Commands;

/** Files dropped on the canvas: a workspace is opened, everything else imported. */
public final class FileDrop {
    private static final String WORKSPACE = ".pikaplot";

    private FileDrop() {}

    /** Lets the canvas of {@code editor} take files. */
    public static void install(CanvasEditor editor) {
        var target =
                new DropTarget(
                        editor.viewer().canvas(),
                        DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(
                new DropTargetAdapter() {
                    @Override
                    public void dragEnter(DropTargetEvent event) {
                        // Never a move: the source file stays where it is.
                        event.detail =
                                (event.operations & DND.DROP_COPY) != 0
                                        ? DND.DROP_COPY
                                        : DND.DROP_LINK;
                    }

                    @Override
                    public void dragOperationChanged(DropTargetEvent event) {
                        dragEnter(event);
                    }

                    @Override
                    public void drop(DropTargetEvent event) {
                        if (event.data instanceof String[] names) {
                            take(editor, Arrays.asList(names));
                        }
                    }
                });
    }

    private static void take(CanvasEditor editor, List<String> names) {
        List<String> tables = names.stream().filter(name -> !isWorkspace(name)).toList();
        names.stream()
                .filter(FileDrop::isWorkspace)
                .findFirst()
                .ifPresent(name -> run(editor, Commands.OPEN, name));
        if (!tables.isEmpty()) {
            run(editor, Commands.IMPORT, String.join(File.pathSeparator, tables));
        }
    }

    private static boolean isWorkspace(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(WORKSPACE);
    }

    private static void run(CanvasEditor editor, String command, String paths) {
        editor.services().commands().run(command, Map.of(Commands.PATH, paths));
    }
}
