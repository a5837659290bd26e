package cynosure.understanding;

import cynosure.framework.NorthStar;
import cynosure.ids.Secrets;
import cynosure.understanding.Moment.Stage;
import cynosure.workshop.Answers;
import cynosure.workshop.Decision;
import cynosure.workshop.NoteVote;
import cynosure.workshop.Participant;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What people wrote in a workshop, as what the team understands: beliefs, what they read in the
/// vision, and moments. Nothing before it was turned over, and no names where none were shown.
///
/// The same words at the same place have the same origin, so that they are taken once, however
/// often somebody asks.
public final class FromWorkshop {

    private static final int ID_LENGTH = 15;

    private final Workshop workshop;
    private final Map<String, Taking> all = new LinkedHashMap<>();

    private FromWorkshop(Workshop workshop) {
        this.workshop = workshop;
    }

    /// Something to be taken over.
    ///
    /// @param by the id of the person; empty where no names were shown
    public record Taking(String origin, String by, Happening happening) {}

    /// In the order of the agenda; first who sat there as what.
    public static List<Taking> of(Workshop workshop) {
        FromWorkshop taking = new FromWorkshop(workshop);
        for (Step step : workshop.agenda().steps()) {
            taking.step(step);
        }
        List<Taking> written = List.copyOf(taking.all.values());
        return Stream.concat(taking.seats(written), written.stream()).toList();
    }

    private void step(Step step) {
        switch (step.activity()) {
            case BELIEFS -> answers(step, this::belief);
            case VALUE_STATEMENT -> answers(step, this::worth);
            case VISION_REVIEW -> {
                vision(step);
                answers(step, this::line);
            }
            case MOMENT_IT_CLICKS, CUSTOMER_JOURNEY, VALUE_EXCHANGES -> answers(step, this::moment);
            case OPENING_QUESTIONS,
                    PICK_THE_GAME,
                    TERRIBLE_NORTH_STARS,
                    SILENT_WRITING,
                    REVEAL,
                    SCORE,
                    DOT_VOTES,
                    CONVERGE,
                    PULSE,
                    FRAMEWORK_OVERVIEW,
                    GOOD_AND_BAD,
                    STRUCTURE_AND_FORMULA,
                    BREAK,
                    UNTIL_NEXT_DAY,
                    ANOTHER_PRODUCT,
                    PAIR_AND_SHARE,
                    INPUTS_BY_DIMENSION,
                    MERGE_AND_CLUSTER,
                    RANK_BY_PAIRS,
                    STRICT_FILTER -> {}
        }
    }

    private interface Reading {

        /// @param prompt which prompt of the step was answered, from 0
        void read(Step step, int prompt, Answers.Signed signed, String words);
    }

    private void answers(Step step, Reading reading) {
        List<Answers.ToPrompt> prompts = Answers.of(workshop, step).prompts();
        for (int i = 0; i < prompts.size(); i++) {
            for (Answers.Signed signed : prompts.get(i).answers()) {
                reading.read(step, i, signed, line(signed.answer().said(prompts.get(i).prompt())));
            }
        }
    }

    private void belief(Step step, int prompt, Answers.Signed signed, String words) {
        believe(step, prompt, signed, words, Templates.kind(prompt));
    }

    /// In two sentences, whom it is for and what it does for them.
    private void worth(Step step, int prompt, Answers.Signed signed, String words) {
        believe(step, prompt, signed, words, Tenet.Kind.WORTH);
    }

    private void believe(
            Step step, int prompt, Answers.Signed signed, String words, Tenet.Kind kind) {
        String origin = origin(step, prompt, words);
        take(
                origin,
                signed,
                new Happening.TenetWritten(id(origin), kind, words, "", workshop.id()));
    }

    /// What the room had before it, as long as it had no other.
    private void vision(Step step) {
        String words = line(workshop.wall().text(step.id()));
        if (!words.isEmpty()) {
            String origin = "vision/" + workshop.id();
            all.put(origin, new Taking(origin, "", new Happening.VisionStated(words, List.of())));
        }
    }

    /// What no competitor could say, what it leaves open, and what loyal customers get; the last is
    /// a belief of its own.
    private void line(Step step, int prompt, Answers.Signed signed, String words) {
        String origin = origin(step, prompt, words);
        switch (prompt) {
            case 0 ->
                    take(
                            origin,
                            signed,
                            new Happening.LineRead(id(origin), "", Vision.Side.TELLS, words));
            case 1 ->
                    take(
                            origin,
                            signed,
                            new Happening.LineRead(id(origin), "", Vision.Side.LEAVES_OPEN, words));
            default -> believe(step, prompt, signed, words, Tenet.Kind.WORTH);
        }
    }

    private void moment(Step step, int prompt, Answers.Signed signed, String words) {
        boolean more = step.activity() == Activity.MOMENT_IT_CLICKS && prompt > 0;
        if (more) {
            believe(step, prompt, signed, words, Tenet.Kind.CAUSES);
            return;
        }
        Stage stage =
                switch (step.activity()) {
                    case MOMENT_IT_CLICKS -> Stage.FIRST;
                    case CUSTOMER_JOURNEY -> Stage.values()[prompt];
                    default -> Stage.HABIT;
                };
        List<Mark> marks = signed.answer().marks();
        Optional<NoteVote.Tally> tally = tally(step, words);
        String origin = origin(step, prompt, words);
        take(
                origin,
                signed,
                new Happening.MomentFound(
                        id(origin),
                        new Moment.Told(
                                stage,
                                words,
                                marks.contains(Mark.GUESS),
                                marks.contains(Mark.OUTSIDE),
                                ""),
                        tally.map(NoteVote.Tally::dots).orElse(0),
                        workshop.id()));
        if (tally.filter(found -> shown(step, found)).isPresent()) {
            all.putIfAbsent(
                    origin + "/shown",
                    new Taking(
                            origin + "/shown",
                            "",
                            new Happening.MomentReflected(id(origin), List.of(NorthStar.ID))));
        }
    }

    private Optional<NoteVote.Tally> tally(Step step, String words) {
        return workshop.wall().vote(step.id()).stream()
                .flatMap(vote -> vote.tally().stream())
                .filter(tally -> line(tally.choice().text()).equals(words))
                .findFirst();
    }

    /// Whether the room said that the candidate it adopted shows this moment.
    private boolean shown(Step step, NoteVote.Tally tally) {
        Decision decision = workshop.decision();
        String candidate =
                workshop.wall()
                        .vote(step.id())
                        .map(vote -> vote.reflectedBy(tally.choice().id()))
                        .orElse("");
        return decision != null
                && !candidate.isEmpty()
                && workshop.together()
                        .merged()
                        .whole(candidate)
                        .equals(workshop.together().merged().whole(decision.candidateId()));
    }

    private void take(String origin, Answers.Signed signed, Happening happening) {
        String author = signed.authorId();
        all.putIfAbsent(origin, new Taking(origin, author == null ? "" : author, happening));
    }

    /// Those who are named sat there in a seat that they chose themselves.
    private Stream<Taking> seats(List<Taking> written) {
        List<String> named =
                written.stream().map(Taking::by).filter(by -> !by.isEmpty()).distinct().toList();
        List<Taking> seats = new ArrayList<>();
        for (Participant participant : workshop.participants()) {
            if (named.contains(participant.personId())) {
                seats.add(
                        new Taking(
                                "seat/" + participant.personId(),
                                participant.personId(),
                                new Happening.SeatChosen(participant.function())));
            }
        }
        return seats.stream();
    }

    private String origin(Step step, int prompt, String words) {
        return String.join(
                "/", workshop.id(), step.id(), String.valueOf(prompt), Secrets.hash(words));
    }

    private static String id(String origin) {
        return "w" + Secrets.hash(origin).substring(0, ID_LENGTH);
    }

    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
