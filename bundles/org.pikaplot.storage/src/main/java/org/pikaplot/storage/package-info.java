/**
 * What lies on the disk: the {@code .pikaplot} file that a person saves, the lock that keeps a
 * second writer out, and the folder of a running program with its journal, from which a workspace
 * comes back after a crash.
 *
 * <p>Everything here blocks and belongs on workers, except where a method says otherwise. Nothing
 * here computes rows; Parquet chunks are written and read by the engine.
 *
 * <p>Start with {@link org.pikaplot.storage.WorkspaceFile} and {@link
 * org.pikaplot.storage.SessionFolder}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.pikaplot.storage;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
