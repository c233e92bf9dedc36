package org.pikaplot.app.internal.window;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Takes the room that is left in the toolbar, so that what follows stands at its right end. */
public final class Space {

    @Inject
    Space() {}

    @PostConstruct
    void create(Composite parent) {
        // Not a composite, which asks for 64 x 64 when it is empty.
        new Label(parent, SWT.NONE);
    }
}
