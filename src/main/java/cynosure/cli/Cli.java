package cynosure.cli;

import cynosure.problem.Fault;
import java.io.PrintWriter;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The terminal's entrance.
@Command(
        name = "cynosure",
        mixinStandardHelpOptions = true,
        version = "Cynosure 0.1.0",
        description = "Runs the North Star Framework: workshop, metric, inputs, bets.",
        subcommands = {
            Serve.class,
            Demo.class,
            Measure.class,
            Explain.class,
            Check.class,
            Compile.class,
            Export.class,
            Import.class,
            Validate.class,
            Diff.class,
            Betting.class,
            Events.class,
            Tables.class,
            Privately.class
        })
public final class Cli {

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return line(Terminal.here()).execute(withDefaultCommand(arguments));
    }

    /// The command line with its words for mistakes.
    static CommandLine line(Terminal terminal) {
        CommandLine line =
                new CommandLine(new Cli())
                        .setOut(terminal.out())
                        .setErr(terminal.err())
                        .setUsageHelpAutoWidth(true)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setParameterExceptionHandler(
                                (mistake, words) -> correct(mistake, terminal.err()))
                        .setExecutionExceptionHandler(
                                (failure, command, parsed) -> refuse(failure, command));
        Words.register(line);
        below(line)
                .map(CommandLine::getCommand)
                .filter(TerminalCommand.class::isInstance)
                .forEach(command -> ((TerminalCommand) command).use(terminal));
        return line;
    }

    /// Every command below this one, and those below them.
    static Stream<CommandLine> below(CommandLine line) {
        return line.getSubcommands().values().stream()
                .flatMap(command -> Stream.concat(Stream.of(command), below(command)));
    }

    /// `./cynosure` alone, or with the server's options, runs the server.
    private static String[] withDefaultCommand(String[] arguments) {
        boolean serve =
                arguments.length == 0
                        || Stream.of("--host", "--port", "--data", "--database")
                                .anyMatch(arguments[0]::startsWith);
        return serve
                ? Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new)
                : arguments;
    }

    /// A mistake in the options is answered with one sentence and where to read more, not with all
    /// there is to read.
    private static int correct(ParameterException mistake, PrintWriter err) {
        err.println(mistake.getMessage());
        UnmatchedArgumentException.printSuggestions(mistake, err);
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        err.println("See ./" + command + " --help.");
        err.flush();
        return mistake.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
    }

    private static int refuse(Exception failure, CommandLine command) throws Exception {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof Fault)) {
            cause = cause.getCause();
        }
        if (!(cause instanceof Fault fault)) {
            throw failure;
        }
        fault.problems().forEach(problem -> Complaint.print(problem, command.getErr()));
        return fault.kind().exitCode();
    }
}
