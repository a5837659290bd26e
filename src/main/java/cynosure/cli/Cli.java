package cynosure.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The terminal's entrance.
@Command(
        name = "cynosure",
        mixinStandardHelpOptions = true,
        version = "Cynosure 0.1.0",
        description = "Runs the North Star Framework: workshop, metric, inputs, bets.",
        subcommands = {})
public final class Cli {

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Cli()).execute(arguments));
    }
}
