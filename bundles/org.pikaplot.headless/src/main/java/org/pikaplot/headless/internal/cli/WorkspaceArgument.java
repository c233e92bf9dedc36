package org.pikaplot.headless.internal.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The workspace file that most commands take first. */
final class WorkspaceArgument {
    @Parameters(index = "0", paramLabel = "WS.pikaplot", description = "The workspace.")
    private Path file = Path.of("");

    Path file() {
        return file;
    }
}
