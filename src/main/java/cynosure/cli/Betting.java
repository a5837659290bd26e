package cynosure.cli;

import picocli.CommandLine.Command;

/// What a team bets on, in the terminal.
@Command(
        name = "bets",
        mixinStandardHelpOptions = true,
        description = "Lists the team's bets, traces one up to the result, tells what is overdue.",
        subcommands = {BetsList.class, BetsTrace.class, BetsDue.class})
final class Betting {}
