package org.pikaplot.app.internal.start;

import java.nio.file.Path;
import java.util.Map;

/** Where this program keeps what belongs to the user but is no document. */
public final class StateFolder {
    private StateFolder() {}

    /**
     * {@return the folder, which need not exist} {@code %LOCALAPPDATA%\Pika-Plot} on Windows, else
     * {@code $XDG_STATE_HOME/pika-plot} or {@code ~/.local/state/pika-plot}.
     *
     * @param environment environment variables
     * @param home the user's home
     * @param windows whether this is Windows
     */
    public static Path find(Map<String, String> environment, Path home, boolean windows) {
        if (windows) {
            String local = environment.get("LOCALAPPDATA");
            return local == null || local.isBlank()
                    ? home.resolve("AppData").resolve("Local").resolve("Pika-Plot")
                    : Path.of(local, "Pika-Plot");
        }
        String state = environment.get("XDG_STATE_HOME");
        // The standard says that a relative path is to be ignored.
        return state == null || state.isBlank() || !Path.of(state).isAbsolute()
                ? home.resolve(".local").resolve("state").resolve("pika-plot")
                : Path.of(state, "pika-plot");
    }
}
