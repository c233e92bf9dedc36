package org.pikaplot.app.internal.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.pikaplot.app.internal.files.FileImport;
import org.pikaplot.app.internal.files.WorkspaceFiles;

/**
 * Files dropped anywhere on the window are opened or imported. A view with a drop target of its own
 * goes first.
 */
public final class FileDrop {
    private FileDrop() {}

    /** Lets the window take files. */
    public static void accept(Shell shell, WorkspaceFiles workspaces, FileImport imports) {
        var target =
                new DropTarget(
                        shell, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
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
                            take(names, workspaces, imports);
                        }
                    }
                });
    }

    private static void take(String[] names, WorkspaceFiles workspaces, FileImport imports) {
        List<Path> tables = new ArrayList<>();
        Path workspace = null;
        for (String name : names) {
            Path file = Path.of(name);
            if (!WorkspaceFiles.isWorkspace(file)) {
                tables.add(file);
            } else if (workspace == null) {
                workspace = file;
            }
        }
        if (workspace != null) {
            workspaces.open(workspace);
        }
        imports.run(tables);
    }
}
