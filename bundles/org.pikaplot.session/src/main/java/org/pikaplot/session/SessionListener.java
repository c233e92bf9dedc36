package org.pikaplot.session;

import java.util.Set;

/**
 * Told what happens in a session, on the session thread. Model changes come as EMF notifications
 * instead.
 */
public interface SessionListener {

    /** The state of a node changed; also called for a new node's first state. */
    default void nodeStateChanged(String nodeId, NodeState state) {}

    /** The files of a table were looked at, and are no longer what they were thought to be. */
    default void sourceStateChanged(String nodeId, SourceState state) {}

    /** The command stack, the file or the dirty flag changed. */
    default void sessionChanged() {}

    /** Brushes changed: these plots look different now. Called for every step of a drag. */
    default void brushesChanged(Set<String> plotIds) {}

    /** Long work on the whole workspace (opening, saving, importing) started, moved on or ended. */
    default void activityChanged(SessionActivity activity) {}
}
