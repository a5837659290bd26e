package cynosure.cli;

import cynosure.bets.Bet;
import cynosure.bets.Ladder;
import cynosure.problem.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Shows the way from a card up to the result.
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Shows the way from a card up to the result, with the sentence of each step.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./cynosure bets trace 2 --file docs/samples/bets.yaml",
            "",
            "Exit code: 0 it leads to the metric; 1 it doesn't; 2 a mistake.",
        })
final class BetsTrace extends TerminalCommand {

    @Parameters(
            index = "0",
            paramLabel = "NUMBER",
            description = "The number of the card, such as 12.")
    String number = "";

    @Mixin BoardHere board = new BoardHere();

    @Override
    int run(Terminal here) {
        String digits = number.startsWith("#") ? number.substring(1) : number;
        if (!digits.matches("[0-9]{1,9}")) {
            throw unknown();
        }
        Ladder ladder = board.find(here.clock()).ladder();
        Bet bet = ladder.board().numbered(Long.parseLong(digits)).orElseThrow(this::unknown);
        Ladder.Way way = ladder.way(bet);
        new WayUp(here).write(bet, way, ladder.board());
        return way.whole() ? 0 : 1;
    }

    private Fault unknown() {
        return Fault.notFound(
                "bets.no-bet",
                "There is no bet with the number " + Typeset.clean(number) + ".",
                "Look for it with ./cynosure bets list.");
    }
}
