package org.pikaplot.bench.internal.stand;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.List;

/**
 * A peer in C that stays alive between runs: a line in starts one, a line out tells what it found.
 */
public final class CPeer implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter orders;

    CPeer(List<String> command) throws IOException {
        process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        answers = process.inputReader();
        orders = process.outputWriter();
        if (!"ready".equals(answers.readLine())) {
            throw new IOException("the peer did not start: " + command);
        }
    }

    /** {@return the words the peer answered a line with; the first is its time in nanoseconds} */
    public String[] ask(String line) throws IOException {
        orders.write(line + "\n");
        orders.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("the peer ended");
        }
        return answer.split(" ");
    }

    @Override
    public void close() throws IOException {
        orders.close();
        process.destroy();
    }
}
