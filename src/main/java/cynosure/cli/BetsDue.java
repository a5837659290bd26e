package cynosure.cli;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Overdue;
import cynosure.bets.Overdue.Late;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Tells what should have been looked at by now.
@Command(
        name = "due",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Tells which bets should have been looked at by now, the longest overdue first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./cynosure bets due --file docs/samples/bets.yaml",
            "",
            "Exit code: 0 nothing is overdue; 1 something is; 2 a mistake.",
        })
final class BetsDue extends TerminalCommand {

    @Mixin BoardHere board = new BoardHere();

    @Override
    int run(Terminal here) {
        BoardHere.Found found = board.find(here.clock());
        List<Late> late = Overdue.on(found.ladder(), found.today(), found.zone());
        if (late.isEmpty()) {
            here.out().println("Nothing is overdue.");
        }
        late.forEach(one -> here.out().println(inWords(one, found.ladder().board())));
        return late.isEmpty() ? 0 : 1;
    }

    private static String inWords(Late late, Board board) {
        String number =
                board.find(late.id()).map(Bet::number).map(found -> "#" + found + " ").orElse("");
        return "%s%s (%s), %s: %s"
                .formatted(
                        number,
                        Typeset.clean(late.name()),
                        late.level().word(),
                        late.days() == 1 ? "1 day" : late.days() + " days",
                        late.why());
    }
}
