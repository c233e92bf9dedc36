package org.pikaplot.canvas.ui.internal.editor;

import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;

/** Runs commands of the window. */
public record CommandRunner(ECommandService commands, EHandlerService handlers) {

    /** Runs a command, if its handler is willing. */
    public void run(String command) {
        run(command, Map.of());
    }

    /** Runs a command with parameters, if its handler is willing. */
    public void run(String command, Map<String, Object> parameters) {
        ParameterizedCommand call = commands.createCommand(command, parameters);
        if (call != null && handlers.canExecute(call)) {
            handlers.executeHandler(call);
        }
    }

    /** {@return whether a command could run now} */
    public boolean canRun(String command) {
        ParameterizedCommand call = commands.createCommand(command, Map.of());
        return call != null && handlers.canExecute(call);
    }
}
