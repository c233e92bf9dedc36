/**
 * What every view of the desktop shares: the open session, the selected nodes, the theme, icons,
 * errors, ids.
 *
 * <p>Views find these by injection. Views call each other only by e4 commands whose ids stand in
 * {@link org.pikaplot.ui.Commands}. Everything here belongs to the UI thread, which is the session
 * thread of the desktop.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.pikaplot.ui;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
