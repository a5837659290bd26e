package cynosure.cli;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.io.PrintWriter;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The terminal's entrance.
@Command(
        name = "cynosure",
        mixinStandardHelpOptions = true,
        version = "Cynosure 0.1.0",
        description = "Runs the North Star Framework: workshop, metric, inputs, bets.",
        subcommands = {Serve.class})
public final class Cli {

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Cli())
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> refuse(failure, command))
                .execute(withDefaultCommand(arguments));
    }

    /// `./cynosure` alone, or with the server's options, runs the server.
    private static String[] withDefaultCommand(String[] arguments) {
        boolean serve =
                arguments.length == 0
                        || Stream.of("--host", "--port", "--data")
                                .anyMatch(arguments[0]::startsWith);
        return serve
                ? Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new)
                : arguments;
    }

    private static int refuse(Exception failure, CommandLine command) throws Exception {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof Fault)) {
            cause = cause.getCause();
        }
        if (!(cause instanceof Fault fault)) {
            throw failure;
        }
        PrintWriter err = command.getErr();
        for (Problem problem : fault.problems()) {
            err.println(problem.sentence());
            if (!problem.next().isEmpty()) {
                err.println(problem.next());
            }
        }
        return fault.kind().exitCode();
    }
}
