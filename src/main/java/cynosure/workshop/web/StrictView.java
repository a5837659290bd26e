package cynosure.workshop.web;

import cynosure.workshop.Participant;
import cynosure.workshop.Sifted.Sheet;
import cynosure.workshop.Step;
import cynosure.workshop.StrictAnswer;
import cynosure.workshop.StrictQuestion;
import cynosure.workshop.Unsigned;
import cynosure.workshop.Workshop;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The strict filter: before the reveal my own answers, after it the room's, candidate by
/// candidate.
///
/// @param sheets what I answer; empty after the reveal
/// @param sifted how the room answered; empty before the reveal
public record StrictView(
        Ballots ballots, List<Sifting> sheets, List<Result> sifted, List<StrictAnswer> choices)
        implements StageView.Body {

    public record Sifting(CandidateCard card, List<Line> lines, Evidence evidence) {}

    /// @param mine null until I answered
    public record Line(StrictQuestion question, @Nullable StrictAnswer mine) {}

    /// @param through more people said yes than not, three times
    public record Result(
            CandidateCard card, List<Cell> cells, boolean through, Evidence evidence) {}

    public record Cell(StrictQuestion question, String drawing, boolean divided, String words) {}

    static StrictView of(Looking looking, Step step) {
        List<CandidateCard> cards = CandidateCard.all(looking);
        boolean revealed = looking.revealed(step);
        return new StrictView(
                Ballots.of(looking, step),
                revealed
                        ? List.of()
                        : cards.stream().map(card -> sifting(looking, step, card)).toList(),
                revealed
                        ? cards.stream().map(card -> result(looking, step, card)).toList()
                        : List.of(),
                List.of(StrictAnswer.values()).reversed());
    }

    private static Sifting sifting(Looking looking, Step step, CandidateCard card) {
        return new Sifting(
                card,
                Arrays.stream(StrictQuestion.values())
                        .map(question -> new Line(question, mine(looking, step, card, question)))
                        .toList(),
                Evidence.of(looking, card));
    }

    private static @Nullable StrictAnswer mine(
            Looking looking, Step step, CandidateCard card, StrictQuestion question) {
        if (looking.paper().asked()) {
            String about = Unsigned.strict(step.id(), card.id(), question);
            String said = looking.paper().ballot().get(about);
            return said == null ? null : StrictAnswer.valueOf(said);
        }
        Sheet sheet = new Sheet(step.id(), looking.person().id(), card.id(), question);
        return looking.workshop().together().sifted().answer(sheet).orElse(null);
    }

    private static Result result(Looking looking, Step step, CandidateCard card) {
        Workshop workshop = looking.workshop();
        List<StrictQuestion> questions = List.of(StrictQuestion.values());
        boolean through =
                questions.stream()
                        .allMatch(
                                question -> {
                                    int yes =
                                            count(workshop, step, card, question, StrictAnswer.YES);
                                    int all = people(workshop, step, card, question);
                                    return yes > all - yes;
                                });
        return new Result(
                card,
                questions.stream().map(question -> cell(workshop, step, card, question)).toList(),
                through,
                Evidence.of(looking, card));
    }

    private static Cell cell(
            Workshop workshop, Step step, CandidateCard card, StrictQuestion question) {
        SpreadPicture picture =
                new SpreadPicture(
                        workshop.book(),
                        question.label(workshop.book()),
                        Arrays.stream(StrictAnswer.values())
                                .map(
                                        answer ->
                                                new SpreadPicture.Step(
                                                        answer.inside(workshop.book()),
                                                        count(
                                                                workshop, step, card, question,
                                                                answer)))
                                .toList());
        int yes = count(workshop, step, card, question, StrictAnswer.YES);
        return new Cell(
                question,
                SpreadDrawing.small(picture),
                Spreads.divided(picture),
                picture.people() == 0
                        ? workshop.book().say("table.filter.nobody")
                        : workshop.book().say("table.filter.yes", yes, picture.people()));
    }

    private static int people(
            Workshop workshop, Step step, CandidateCard card, StrictQuestion question) {
        return Arrays.stream(StrictAnswer.values())
                .mapToInt(answer -> count(workshop, step, card, question, answer))
                .sum();
    }

    private static int count(
            Workshop workshop,
            Step step,
            CandidateCard card,
            StrictQuestion question,
            StrictAnswer answer) {
        int unsigned = workshop.said().unsigned().answers(step.id(), card.id(), question, answer);
        return unsigned
                + (int)
                        workshop.participants().stream()
                                .map(Participant::personId)
                                .map(person -> new Sheet(step.id(), person, card.id(), question))
                                .filter(
                                        sheet ->
                                                workshop.together().sifted().answers().get(sheet)
                                                        == answer)
                                .count();
    }
}
