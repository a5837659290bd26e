package cynosure.cli;

import cynosure.bets.Column;
import cynosure.bets.Level;
import cynosure.bets.list.BetCsv;
import cynosure.bets.list.Listed;
import cynosure.bets.list.TrackerCsv;
import cynosure.bets.list.Wanted;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the cards of the board.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Lists the open cards: each opportunity in its order, and under it what is tried"
                        + " for it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./cynosure bets list --file docs/samples/bets.yaml --column now",
            "  ./cynosure bets list --file docs/samples/bets.yaml --format csv",
        })
final class BetsList extends TerminalCommand {

    /// The levels that are cards.
    enum Card {
        opportunity,
        intervention;

        Level level() {
            return switch (this) {
                case opportunity -> Level.OPPORTUNITY;
                case intervention -> Level.INTERVENTION;
            };
        }
    }

    @Option(
            names = "--level",
            paramLabel = "opportunity|intervention",
            description = "Only cards of this level.")
    @Nullable Card level;

    @Option(
            names = "--column",
            paramLabel = "COLUMN",
            description =
                    "Only one column: ideas, next, now, review or settled. Default: all but the"
                            + " settled.")
    @Nullable Column column;

    @Option(
            names = "--input",
            paramLabel = "INPUT",
            description = "Only what moves this input or a part of it; its name or its id.")
    @Nullable String input;

    @Option(names = "--team", paramLabel = "TEAM", description = "Only the cards of a team.")
    @Nullable String team;

    @Option(
            names = "--due",
            paramLabel = "DAY",
            description = "Only what is looked back at by this day, such as 2026-12-31.")
    @Nullable LocalDate due;

    /// How they are written.
    enum Form {
        table,
        csv,
        json,
        jira,
        linear,
        github,
        trello
    }

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORM",
            description =
                    "How they are written: table, csv, json, or as jira, linear, github or trello"
                            + " export theirs. Default: ${DEFAULT-VALUE}.")
    Form format = Form.table;

    @Mixin BoardHere board = new BoardHere();

    @Override
    int run(Terminal here) {
        BoardHere.Found found = board.find(here.clock());
        List<Listed> rows =
                new Wanted(level == null ? null : level.level(), column, input, team, due)
                        .of(found.ladder());
        switch (format) {
            case table -> new BetsTable(here).write(rows, found.today());
            case csv -> here.out().print(BetCsv.of(rows));
            case json -> here.out().println(BetsJson.of(rows));
            case jira -> here.out().print(TrackerCsv.JIRA.of(rows));
            case linear -> here.out().print(TrackerCsv.LINEAR.of(rows));
            case github -> here.out().print(TrackerCsv.GITHUB.of(rows));
            case trello -> here.out().print(TrackerCsv.TRELLO.of(rows));
        }
        return 0;
    }
}
