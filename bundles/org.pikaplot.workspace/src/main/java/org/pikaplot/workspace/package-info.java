/**
 * The canvas as plain facts: an EMF model without behaviour, the edits that change it, and the
 * rules of its names and wires. Nothing here knows of a screen or of the engine.
 *
 * <p>Where to start: {@link org.pikaplot.workspace.Workspace} is the root of the model; {@link
 * org.pikaplot.workspace.NodeKind} makes nodes and knows their ports; a {@link
 * org.pikaplot.workspace.WorkspaceEdit} changes the model so that it can be undone; {@link
 * org.pikaplot.workspace.ConnectionRule} and {@link org.pikaplot.workspace.NodeNames} say what is
 * allowed; {@link org.pikaplot.workspace.WorkspaceGraph} looks up and walks; {@link
 * org.pikaplot.workspace.WorkspaceXmi} reads and writes.
 *
 * <p>A workspace is read and changed on one thread, the session thread. The model is generated from
 * {@code model/workspace.ecore} into {@code src-gen} by {@code releng/generate-model.sh}.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.pikaplot.workspace;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
