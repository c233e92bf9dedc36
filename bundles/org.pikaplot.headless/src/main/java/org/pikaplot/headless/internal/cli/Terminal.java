package org.pikaplot.headless.internal.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where words go. Always UTF-8.
 *
 * @param out answers
 * @param err everything else
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}; only then is there a progress bar
 */
public record Terminal(
        PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal) {

    /**
     * Set by the start script, which can ask the system: {@code out}, {@code err}, both or nothing.
     */
    private static final String TERMINALS_PROPERTY = "org.pikaplot.terminals";

    /** {@return the terminal of this process} */
    public static Terminal ofProcess() {
        String terminals = System.getProperty(TERMINALS_PROPERTY, "");
        return new Terminal(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                terminals.contains("out"),
                terminals.contains("err"));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
                false,
                StandardCharsets.UTF_8);
    }

    /** Says one line on {@code err}, at once. */
    public void say(String line) {
        err.println(line);
        err.flush();
    }
}
