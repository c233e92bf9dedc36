/**
 * The canvas as plain facts: an EMF model without behaviour, the edits that change it, and the
 * rules of its names and wires. Nothing here knows of a screen, of SQL or of stored bytes.
 *
 * <p>Start at {@link org.pikaplot.workspace.Workspace}, the root of the model, made by {@link
 * org.pikaplot.workspace.WorkspaceFactory}.
 *
 * <p>A workspace is read and changed on one thread, the session thread.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.pikaplot.workspace;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
