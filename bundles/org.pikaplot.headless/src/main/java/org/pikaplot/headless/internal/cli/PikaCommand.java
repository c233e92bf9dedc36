package org.pikaplot.headless.internal.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The program's command line: commands, help, and what failures look like. */
@Command(
        name = "pika",
        description = "Pika-Plot, an offline data sketchpad: import files, ask SQL, plot, export.",
        mixinStandardHelpOptions = true,
        version = "pika 0.1.0",
        scope = ScopeType.INHERIT,
        footer = {
            "",
            "Exit codes: 0 done, 2 wrong usage, 3 bad input (file, SQL, column, workspace),",
            "4 the disk or the engine refused, 1 a fault of the program."
        })
public final class PikaCommand {
    /** As shells report a command that Ctrl-C ended. */
    private static final int EXIT_INTERRUPTED = 130;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Show the stack trace of a failure.")
    private boolean verbose;

    private PikaCommand() {}

    /** Runs one command line. {@return the exit code} */
    public static int run(Product product, String... arguments) {
        Terminal terminal = product.terminal();
        var top = new PikaCommand();
        var commandLine =
                new CommandLine(top)
                        .addSubcommand(new ImportCommand(product))
                        .addSubcommand(new SqlCommand(product))
                        .addSubcommand(new PlotCommand(product))
                        .addSubcommand(new ExportCommand(product))
                        .addSubcommand(new InfoCommand(product))
                        .addSubcommand(new DemoCommand(product))
                        .addSubcommand(new TuneCommand(product))
                        .addSubcommand(new CommandLine.HelpCommand())
                        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setExpandAtFiles(false)
                        .setExecutionStrategy(PikaCommand::execute)
                        .setExecutionExceptionHandler((failure, command, parsed) ->
                                failed(terminal, failure, top.verbose));
        int exitCode = commandLine.execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return exitCode;
    }

    private static int execute(ParseResult parsed) {
        if (!parsed.hasSubcommand()
                && !parsed.isUsageHelpRequested()
                && !parsed.isVersionHelpRequested()) {
            parsed.commandSpec().commandLine().usage(parsed.commandSpec().commandLine().getErr());
            return ErrorCode.USAGE.exitCode();
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int failed(Terminal terminal, Exception failure, boolean verbose) {
        int exitCode =
                switch (failure) {
                    case PikaException expected -> {
                        String place =
                                expected.sqlOffset().isPresent()
                                        ? " (at character %d of the SQL)"
                                                .formatted(expected.sqlOffset().getAsInt() + 1)
                                        : "";
                        terminal.say("pika: " + expected.describe() + place);
                        yield expected.code().exitCode();
                    }
                    case CancellationException cancelled -> {
                        terminal.say("pika: cancelled, nothing was changed");
                        yield EXIT_INTERRUPTED;
                    }
                    default -> {
                        terminal.say(
                                "pika: a fault of the program: "
                                        + failure
                                        + " (--verbose shows where)");
                        yield ErrorCode.BUG.exitCode();
                    }
                };
        if (verbose) {
            trace(terminal, failure);
        }
        return exitCode;
    }

    private static void trace(Terminal terminal, @Nullable Throwable failure) {
        var text = new StringBuilder();
        for (Throwable current = failure; current != null; current = current.getCause()) {
            text.append(current == failure ? "" : "caused by ").append(current).append('\n');
            for (StackTraceElement frame : current.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
        }
        terminal.say(text.toString().stripTrailing());
    }
}
