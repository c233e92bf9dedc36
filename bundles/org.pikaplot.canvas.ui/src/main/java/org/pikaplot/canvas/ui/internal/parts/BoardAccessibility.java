package org.pikaplot.canvas.ui.internal.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.canvas.ui.internal.view.Bounds;

/** Tells a screen reader which nodes there are, what they are called, and how they are. */
public final class BoardAccessibility {
    private BoardAccessibility() {}

    /** Lets the canvas of {@code editor} be read. */
    public static void install(CanvasEditor editor) {
        BoardViewer viewer = editor.viewer();
        var accessible = viewer.canvas().getAccessible();
        accessible.addAccessibleListener(
                new AccessibleAdapter() {
                    @Override
                    public void getName(AccessibleEvent event) {
                        if (event.childID == ACC.CHILDID_SELF) {
                            event.result = "Canvas";
                        } else {
                            find(viewer, event.childID).ifPresent(part -> part.getName(event));
                        }
                    }
                });
        accessible.addAccessibleControlListener(
                new AccessibleControlAdapter() {
                    @Override
                    public void getChildCount(AccessibleControlEvent event) {
                        event.detail = viewer.accessibleParts().size();
                    }

                    @Override
                    public void getChildren(AccessibleControlEvent event) {
                        event.children =
                                viewer.accessibleParts().stream()
                                        .map(part -> (Object) part.getAccessibleID())
                                        .toArray();
                    }

                    @Override
                    public void getFocus(AccessibleControlEvent event) {
                        event.childID = focus(viewer);
                    }

                    @Override
                    public void getRole(AccessibleControlEvent event) {
                        event.detail =
                                event.childID == ACC.CHILDID_SELF
                                        ? ACC.ROLE_CANVAS
                                        : ACC.ROLE_LISTITEM;
                    }

                    @Override
                    public void getState(AccessibleControlEvent event) {
                        find(viewer, event.childID).ifPresent(part -> part.getState(event));
                    }

                    @Override
                    public void getLocation(AccessibleControlEvent event) {
                        find(viewer, event.childID)
                                .ifPresent(part -> locate((Spoken) part, event, editor));
                    }
                });
    }

    private static void locate(Spoken part, AccessibleControlEvent event, CanvasEditor editor) {
        Bounds at = editor.board().view().toScreen(part.box.get());
        Point corner = editor.viewer().canvas().toDisplay((int) at.x(), (int) at.y());
        event.x = corner.x;
        event.y = corner.y;
        event.width = (int) at.width();
        event.height = (int) at.height();
    }

    /** {@return the accessible id of what has the focus inside the canvas} */
    static int focus(BoardViewer viewer) {
        return viewer.getFocusEditPart().getAdapter(AccessibleEditPart.class)
                        instanceof AccessibleEditPart part
                ? part.getAccessibleID()
                : ACC.CHILDID_SELF;
    }

    /** Tells listeners that the focus moved to another node. */
    public static void focusMoved(BoardViewer viewer) {
        viewer.canvas().getAccessible().setFocus(focus(viewer));
    }

    private static Optional<AccessibleEditPart> find(BoardViewer viewer, int id) {
        List<AccessibleEditPart> parts = viewer.accessibleParts();
        return parts.stream().filter(part -> part.getAccessibleID() == id).findFirst();
    }

    /** A node as it is spoken of. */
    static final class Spoken extends AccessibleEditPart {
        private final Supplier<String> name;
        private final Supplier<Bounds> box;
        private final BooleanSupplier selected;

        Spoken(Supplier<String> name, Supplier<Bounds> box, BooleanSupplier selected) {
            this.name = name;
            this.box = box;
            this.selected = selected;
        }

        @Override
        public void getName(AccessibleEvent event) {
            event.result = name.get();
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = 0;
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = new Object[0];
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            // Only the canvas knows where it is on the screen; see locate.
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail =
                    ACC.STATE_SELECTABLE
                            | ACC.STATE_FOCUSABLE
                            | (selected.getAsBoolean() ? ACC.STATE_SELECTED : 0);
        }
    }
}
