package org.pikaplot.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.Image;
import org.pikaplot.session.Subscription;
import org.pikaplot.workspace.PlotNode;

/**
 * Live pictures of plot nodes for the canvas, drawn off screen by whoever can draw plots. In the
 * application's context; UI thread only.
 */
public interface NodePictures {

    /**
     * {@return the newest picture of a plot in the current theme, or empty while there is none}
     * Asking says that the node is looked at: a missing or outdated picture, or one of another
     * size, is ordered, and observers hear when it is there. The image stays owned by the service
     * and valid until the next call for the same node.
     *
     * @param widthPx device pixels wanted across (the canvas scales what it gets until the new size
     *     arrives)
     * @param heightPx device pixels wanted upwards
     */
    Optional<Image> picture(PlotNode node, int widthPx, int heightPx);

    /** Says that a node is no longer on screen. */
    void release(PlotNode node);

    /** {@return how many pictures are ordered and not there yet} */
    int pending();

    /** Calls {@code observer} with the id of each node that has a new picture. */
    Subscription observe(Consumer<String> observer);
}
