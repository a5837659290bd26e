package cynosure.bets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// A board that grows act by act, without a database.
public final class Story {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    /// Terms with which a bet can start.
    public static final Terms TERMS =
            new Terms(
                    LocalDate.parse("2026-05-01"),
                    "People read on the way to work.",
                    "reading",
                    "",
                    new Forecast(60, new BigDecimal("200"), new BigDecimal("900")));

    private Board board = Board.empty();
    private Instant now = NOON;
    private final List<Done> told = new ArrayList<>();

    public Board board() {
        return board;
    }

    /// Everything that was done.
    public List<Done> told() {
        return List.copyOf(told);
    }

    public Bet bet(String id) {
        return board.bet(id);
    }

    public Story at(Instant moment) {
        now = moment;
        return this;
    }

    /// Ada does something.
    public Story does(Function<Board, List<Happening>> verb) {
        List<Happening> happenings = verb.apply(board);
        if (!happenings.isEmpty()) {
            Done done =
                    new Done(
                            board.version() + 1,
                            new Act(UUID.randomUUID().toString(), "ada"),
                            now,
                            happenings);
            told.add(done);
            board = board.after(done);
        }
        return this;
    }

    /// An opportunity for the input "reading".
    public Story opportunity(String id) {
        return does(now -> now.writing().find(id, "reading", Draft.titled("opportunity " + id)));
    }

    public Story intervention(String id, String opportunityId) {
        return does(
                now ->
                        now.writing()
                                .attempt(id, opportunityId, Draft.titled("intervention " + id)));
    }

    /// Says everything that a bet needs before it starts.
    public Story ready(String id) {
        return does(now ->
                        now.writing()
                                .write(
                                        id,
                                        now.bet(id)
                                                .draft()
                                                .saying(
                                                        new Sentence(
                                                                "read aloud",
                                                                "more people come back")),
                                        now.bet(id).version()))
                .does(now -> now.settling().hold(id, TERMS, "", now.bet(id).version()));
    }

    public Story moves(String id, Column to) {
        return does(now -> move(now, id, to));
    }

    /// Made ready and brought as far as review.
    public Story reviewed(String id) {
        return ready(id).moves(id, Column.NOW).moves(id, Column.REVIEW);
    }

    public static List<Happening> move(Board board, String id, Column to) {
        return board.moving().move(id, to, "", board.bet(id).column(), Story::baseline);
    }

    public static Baseline baseline() {
        return new Baseline(
                "reading",
                "Reading members",
                "number of users who did read",
                TODAY,
                List.of(new Baseline.Point(LocalDate.parse("2026-02-01"), new BigDecimal("4100"))));
    }

    public static Settlement.Findings findings() {
        return new Settlement.Findings(
                "The number rose by 300.",
                "People listen while they cook.",
                Settlement.Next.DOUBLE_DOWN,
                "");
    }
}
