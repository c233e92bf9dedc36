package org.pikaplot.canvas.ui.internal.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.UpdateManager;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.parts.GraphicalViewerImpl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A GEF viewer on a plain widget without scroll bars, painted by whoever is given to it. */
public final class BoardViewer extends GraphicalViewerImpl {
    private final List<AccessibleEditPart> accessible = new ArrayList<>();
    private Consumer<GC> painter = gc -> {};

    @Override
    public Control createControl(Composite parent) {
        setControl(
                new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE));
        return getControl();
    }

    /** {@return the widget} */
    public Canvas canvas() {
        return (Canvas) getControl();
    }

    /** Paints with {@code painter} from now on. */
    public void setPainter(Consumer<GC> painter) {
        this.painter = painter;
    }

    @Override
    protected LightweightSystem createLightweightSystem() {
        return new LightweightSystem() {
            @Override
            public void setControl(Canvas canvas) {
                setUpdateManager(new RedrawingUpdates(canvas));
                super.setControl(canvas);
            }

            @Override
            public void setUpdateManager(UpdateManager updates) {
                // The one of the superclass paints through draw2d.
                if (updates instanceof RedrawingUpdates) {
                    super.setUpdateManager(updates);
                }
            }

            @Override
            public void paint(GC gc) {
                getUpdateManager().performValidation();
                painter.accept(gc);
            }
        };
    }

    /** {@return the selected edit parts, the primary one last} */
    public List<EditPart> selectedParts() {
        List<EditPart> parts = new ArrayList<>();
        for (Object part : getSelectedEditParts()) {
            parts.add((EditPart) part);
        }
        return parts;
    }

    /** Selects these and nothing else, the last one as the primary one. */
    public void select(Collection<? extends EditPart> parts) {
        List<EditPart> wanted = List.copyOf(parts);
        if (!wanted.equals(selectedParts())) {
            setSelection(new org.eclipse.jface.viewers.StructuredSelection(wanted));
        }
    }

    @Override
    public void registerAccessibleEditPart(AccessibleEditPart part) {
        accessible.add(part);
    }

    @Override
    public void unregisterAccessibleEditPart(AccessibleEditPart part) {
        accessible.remove(part);
    }

    /** {@return what a screen reader may ask about} */
    List<AccessibleEditPart> accessibleParts() {
        return Collections.unmodifiableList(accessible);
    }
}
