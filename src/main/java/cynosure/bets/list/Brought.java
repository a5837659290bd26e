package cynosure.bets.list;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Draft;
import cynosure.bets.Happening;
import cynosure.bets.Level;
import cynosure.bets.Limits;
import cynosure.problem.Fault;
import cynosure.roadmap.Work;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What a list of work becomes on the board: a card for each piece of it that is open and not there
/// yet, among the ideas, all under one input or one opportunity.
///
/// @param level of the cards
/// @param serves the input or the opportunity under which all of them hang
public record Brought(Level level, String serves, List<Row> rows) {

    /// What becomes of one piece of work.
    public enum Fate {
        NEW("becomes a card"),
        THERE("is on the board already"),
        FINISHED("is finished, and stays where it is"),
        REFUSED("can't become a card");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// @param why it can't become a card; empty for all others
    public record Row(Work work, Fate fate, String why) {}

    public Brought {
        rows = List.copyOf(rows);
    }

    /// @param serves an input, or an opportunity of the board
    public static Brought of(Board board, String serves, List<Work> works) {
        Level level = board.find(serves).isPresent() ? Level.INTERVENTION : Level.OPPORTUNITY;
        Brought none = new Brought(level, serves, List.of());
        return new Brought(
                level, serves, works.stream().map(work -> none.row(board, work)).toList());
    }

    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    /// The new cards, all in one act.
    ///
    /// @param ids fresh ones
    public List<Happening> become(Board board, Supplier<String> ids) {
        long open = board.all().stream().filter(Bet::open).count();
        if (open + count(Fate.NEW) > Limits.OPEN_MAX) {
            throw Fault.conflict(
                    "bets.too-many",
                    "With this list there would be more than %,d open cards."
                            .formatted(Limits.OPEN_MAX),
                    "Bring what you mean to work on next, or settle what nobody works on.");
        }
        List<Happening> all = new ArrayList<>();
        rows.stream()
                .filter(row -> row.fate() == Fate.NEW)
                .forEach(row -> all.addAll(made(board, ids.get(), row.work())));
        return all;
    }

    private Row row(Board board, Work work) {
        if (work.finished()) {
            return new Row(work, Fate.FINISHED, "");
        }
        if (board.all().stream().anyMatch(bet -> same(bet, work))) {
            return new Row(work, Fate.THERE, "");
        }
        try {
            made(board, "", work);
            return new Row(work, Fate.NEW, "");
        } catch (Fault refused) {
            return new Row(work, Fate.REFUSED, refused.problems().first().sentence());
        }
    }

    /// Where both have an address, that says whether they are the same; else their titles do.
    private boolean same(Bet bet, Work work) {
        boolean linked = !work.url().isEmpty() && !bet.draft().links().isEmpty();
        return linked
                ? bet.draft().links().stream().anyMatch(link -> link.toString().equals(work.url()))
                : bet.serves().equals(serves)
                        && Work.keyOf(bet.title()).equals(Work.keyOf(work.title()));
    }

    private List<Happening> made(Board board, String id, Work work) {
        Draft draft = draft(work);
        return level == Level.INTERVENTION
                ? board.writing().attempt(id, serves, draft)
                : board.writing().find(id, serves, draft);
    }

    private static Draft draft(Work work) {
        Draft bare = Draft.titled(work.title());
        return new Draft(
                bare.title(),
                bare.kind(),
                bare.sentence(),
                "",
                work.owner(),
                null,
                null,
                null,
                null,
                bare.pitch(),
                links(work.url()));
    }

    private static List<URI> links(String url) {
        try {
            return url.isEmpty() ? List.of() : List.of(new URI(url));
        } catch (URISyntaxException noAddress) {
            throw Fault.mistake(
                    "bets.links",
                    "“%s” is no address of a page.".formatted(url),
                    "Copy it from the browser: it begins with https://.");
        }
    }
}
