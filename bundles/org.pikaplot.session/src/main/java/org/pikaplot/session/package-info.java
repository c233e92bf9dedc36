/**
 * One open workspace: its model, its one command stack, the evaluation of its graph, its file.
 *
 * <p>Thread rule: everything here that is not said to be safe on any thread belongs to the session
 * thread, which is the executor given at opening (the UI thread in the desktop, a plain single
 * thread headless), and is checked at entry. Work runs on the compute service's workers; outcomes
 * that change the session come back on the session thread.
 *
 * <p>Start with {@link org.pikaplot.session.WorkspaceSession}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.pikaplot.session;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
