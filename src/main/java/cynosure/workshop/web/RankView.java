package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.workshop.AtTable;
import cynosure.workshop.Ranking;
import cynosure.workshop.Ranking.Duel;
import cynosure.workshop.Ranking.Preference;
import cynosure.workshop.Ranking.Tally;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The candidates being sorted: the question the room is at, what the last ones showed, and the
/// order so far.
///
/// @param begun the facilitator has begun
/// @param question null before it began, and when all have found their place
/// @param shown what the room answered, the latest first
public record RankView(
        boolean begun,
        List<CandidateCard> waiting,
        @Nullable Question question,
        List<Answered> shown,
        List<Line> order)
        implements StageView.Body {

    /// @param mine what I answered; null until I did
    public record Question(
            CandidateCard upper, CandidateCard lower, @Nullable Preference mine, String progress) {}

    /// @param drawing a dot for each person
    public record Answered(Duel duel, String words, String drawing, boolean divided) {}

    public record Line(String name, boolean settled) {}

    static RankView of(Looking looking, Step step) {
        Workshop workshop = looking.workshop();
        Ranking ranking = workshop.together().sifted().ranking(step.id()).orElse(null);
        if (ranking == null) {
            return new RankView(false, CandidateCard.all(looking), null, List.of(), List.of());
        }
        Ranking.State state = ranking.among(AtTable.live(workshop));
        return new RankView(
                true,
                List.of(),
                question(looking, ranking, state),
                ranking.shown().reversed().stream()
                        .map(duel -> answered(workshop, ranking, duel))
                        .toList(),
                IntStream.range(0, state.order().size())
                        .mapToObj(
                                place ->
                                        new Line(
                                                name(workshop, state.order().get(place)),
                                                state.question() == null))
                        .toList());
    }

    private static @Nullable Question question(
            Looking looking, Ranking ranking, Ranking.State state) {
        Duel duel = state.question();
        return duel == null
                ? null
                : new Question(
                        card(looking, duel.upper()),
                        card(looking, duel.lower()),
                        ranking.by(looking.person().id(), duel).orElse(null),
                        progress(looking.book(), ranking.shown().size() + 1, state.left()));
    }

    private static String progress(Phrasebook book, int number, int left) {
        return left == 1
                ? book.say("table.rank.last", number)
                : book.say("table.rank.more", number, left - 1);
    }

    private static Answered answered(Workshop workshop, Ranking ranking, Duel duel) {
        Tally tally = ranking.tally(duel);
        String upper = name(workshop, duel.upper());
        String lower = name(workshop, duel.lower());
        SpreadPicture picture =
                new SpreadPicture(
                        workshop.book(),
                        workshop.book().say("word.or", upper, lower),
                        List.of(
                                new SpreadPicture.Step(upper, tally.upper()),
                                new SpreadPicture.Step(
                                        workshop.book().say("table.rank.side.either"),
                                        tally.either()),
                                new SpreadPicture.Step(lower, tally.lower())));
        return new Answered(
                duel,
                words(workshop.book(), tally, upper, lower),
                SpreadDrawing.small(picture),
                divided(tally));
    }

    private static String words(Phrasebook book, Tally tally, String upper, String lower) {
        if (tally.people() == 0) {
            return book.say("table.rank.no-answer", upper, lower);
        }
        String counts =
                tally.moves()
                        ? book.say(
                                "table.rank.counts", tally.lower(), tally.upper(), tally.either())
                        : book.say(
                                "table.rank.counts", tally.upper(), tally.lower(), tally.either());
        if (tally.tied()) {
            return book.say("table.rank.tie", upper, lower, counts);
        }
        return book.say(
                tally.moves() ? "table.rank.moves" : "table.rank.stays", upper, lower, counts);
    }

    /// Nearly as many on one side as on the other, so that one person could have turned it.
    private static boolean divided(Tally tally) {
        return tally.people() > 1
                && Math.min(tally.upper(), tally.lower()) > 0
                && Math.abs(tally.upper() - tally.lower()) <= 1;
    }

    private static CandidateCard card(Looking looking, String id) {
        return CandidateCard.of(looking, looking.workshop().candidate(id).orElseThrow());
    }

    private static String name(Workshop workshop, String id) {
        String name = Objects.requireNonNull(workshop.said().candidates().get(id)).name();
        return name.isBlank() ? workshop.book().say("word.nameless") : name;
    }
}
