package cynosure.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cynosure.ids.CountedIds;
import cynosure.language.Language;
import cynosure.language.Phrasebook;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Mark;
import cynosure.workshop.activity.Privacy;
import cynosure.workshop.activity.Talks;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WallTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Person FLO = new Person("flo", "Flo", Role.OWNER);

    private final CountedIds ids = new CountedIds();
    private Workshop workshop =
            Workshop.planned(Length.SIXTY.plan("w", "The record shop", "12345678", FLO, NOON));

    @Test
    void a_sentence_with_blanks_is_one_answer_and_an_empty_blank_stays_one() {
        step(Activity.VALUE_STATEMENT, Privacy.HIDDEN);
        happens(
                w ->
                        w.seat("ada")
                                .write(
                                        "x",
                                        0,
                                        List.of("collectors", "", "", "", "", "", ""),
                                        List.of()));
        happens(w -> w.lead("flo").reveal("x", NOON));

        Answers.ToPrompt all = Answers.of(workshop, step()).prompts().getFirst();
        assertThat(all.answers()).hasSize(1);
        assertThat(all.answers().getFirst().answer().said(all.prompt()))
                .startsWith("For collectors who …, … is a …");
    }

    @Test
    void every_line_is_an_answer_of_its_own_and_keeps_its_marks() {
        step(Activity.VALUE_EXCHANGES, Privacy.HIDDEN);
        happens(
                w ->
                        w.seat("ada")
                                .write(
                                        "x",
                                        0,
                                        List.of("in the seat"),
                                        List.of(Mark.OUTSIDE, Mark.GUESS)));
        happens(w -> w.seat("ada").write("x", 4, "the first song"));
        happens(w -> w.lead("flo").reveal("x", NOON));

        assertThat(Answers.of(workshop, step()).prompts().getFirst().answers())
                .extracting(
                        signed -> signed.answer().texts().getFirst(),
                        signed -> signed.answer().marks())
                .containsExactly(
                        tuple("in the seat", List.of(Mark.GUESS, Mark.OUTSIDE)),
                        tuple("the first song", List.of()));
    }

    @Test
    void nothing_is_answered_for_others_to_see_before_the_reveal_unless_the_step_is_open() {
        step(Activity.BELIEFS, Privacy.HIDDEN);
        happens(w -> w.seat("ada").write("x", 0, "the library"));
        assertThat(Answers.of(workshop, step()).prompts())
                .allMatch(each -> each.answers().isEmpty());

        step(Activity.TERRIBLE_NORTH_STARS, Privacy.OPEN);
        happens(w -> w.seat("ada").write("x", 0, "clicks"));
        assertThat(Answers.of(workshop, step()).prompts().getFirst().answers())
                .extracting(Answers.Signed::authorId)
                .containsExactly("ada");
    }

    @Test
    void where_names_are_not_shown_the_order_does_not_tell_them_either() {
        step(Activity.TERRIBLE_NORTH_STARS, Privacy.NAMELESS);
        happens(w -> w.seat("ben").write("x", 0, "zeal"));
        happens(w -> w.seat("ada").write("x", 0, "age"));
        happens(w -> w.lead("flo").reveal("x", NOON));

        assertThat(Answers.of(workshop, step()).prompts().getFirst().answers())
                .extracting(Answers.Signed::authorId, signed -> signed.answer().texts().getFirst())
                .containsExactly(tuple(null, "age"), tuple(null, "zeal"));
    }

    @Test
    void three_dots_each_are_hidden_until_shown_and_then_sorted() {
        step(Activity.VALUE_EXCHANGES, Privacy.HIDDEN);
        happens(w -> w.seat("ada").write("x", 0, "first"));
        happens(w -> w.seat("ben").write("x", 0, "second"));
        refused(w -> w.lead("flo").atWall().openVote("x", ids), "workshop.nothing-to-vote");
        happens(w -> w.lead("flo").reveal("x", NOON));
        happens(w -> w.lead("flo").atWall().openVote("x", ids));
        List<NoteVote.Choice> choices = vote().choices();
        happens(w -> w.seat("ada").atWall().placeDots("x", choices.get(1).id(), 2));
        happens(w -> w.seat("ada").atWall().placeDots("x", choices.get(1).id(), 2));
        happens(w -> w.seat("ben").atWall().placeDots("x", choices.get(0).id(), 1));

        assertThat(vote().tally()).isEmpty();
        refused(
                w -> w.seat("ada").atWall().placeDots("x", choices.get(0).id(), 2),
                "workshop.dots-spent");
        refused(w -> w.seat("ada").atWall().placeDots("x", "else", 1), "workshop.no-choice");

        happens(w -> w.lead("flo").atWall().showVote("x", List.of()));
        assertThat(vote().tally())
                .extracting(tally -> tally.choice().text(), NoteVote.Tally::dots)
                .containsExactly(tuple("second", 2), tuple("first", 1));
        refused(
                w -> w.seat("ada").atWall().placeDots("x", choices.get(0).id(), 1),
                "workshop.already-revealed");
    }

    @Test
    void what_is_edited_while_the_room_votes_changes_nothing_in_the_vote() {
        step(Activity.VALUE_EXCHANGES, Privacy.HIDDEN);
        happens(w -> w.seat("ada").write("x", 0, "first"));
        happens(w -> w.lead("flo").reveal("x", NOON));
        happens(w -> w.lead("flo").atWall().openVote("x", ids));
        happens(w -> w.seat("ada").write("x", 0, "another"));
        happens(w -> w.lead("flo").atWall().openVote("x", ids));

        assertThat(vote().choices()).extracting(NoteVote.Choice::text).containsExactly("first");
    }

    @Test
    void a_talk_goes_part_by_part_and_back_and_no_further_than_its_end() {
        step(Activity.FRAMEWORK_OVERVIEW, Privacy.HIDDEN);
        int all = Talks.of(Activity.FRAMEWORK_OVERVIEW, Phrasebook.of(Language.ENGLISH)).size();
        assertThat(workshop.wall().parts("x")).isEqualTo(1);
        happens(w -> w.lead("flo").atWall().showParts("x", all));
        refused(w -> w.lead("flo").atWall().showParts("x", all + 1), "workshop.no-such-part");
        happens(w -> w.lead("flo").atWall().showParts("x", 2));
        assertThat(workshop.wall().parts("x")).isEqualTo(2);
    }

    @Test
    void what_people_were_promised_before_they_wrote_holds() {
        step(Activity.BELIEFS, Privacy.HIDDEN);
        happens(w -> w.seat("ada").write("x", 0, "the library"));
        refused(w -> w.lead("flo").change(with(step().with(Privacy.OPEN))), "workshop.privacy");
    }

    @Test
    void in_an_anonymous_step_nobody_writes_under_a_name_and_everyone_gets_one_paper() {
        step(Activity.TERRIBLE_NORTH_STARS, Privacy.ANONYMOUS);
        refused(w -> w.seat("ada").write("x", 0, "clicks"), "workshop.on-paper");
        refused(w -> w.lead("flo").reveal("x", NOON), "workshop.on-paper");
        happens(w -> w.seat("ada").atWall().takePaper("x"));
        refused(w -> w.seat("ada").atWall().takePaper("x"), "workshop.paper-taken");
    }

    @Test
    void papers_are_turned_over_apart_from_each_other_and_in_no_telling_order() {
        step(Activity.TERRIBLE_NORTH_STARS, Privacy.ANONYMOUS);
        List<Paper> written =
                List.of(paper(Map.of(0, "zeal", 1, "slides")), paper(Map.of(0, "age", 1, " ")));
        happens(w -> w.lead("flo").atWall().turnPapers("x", written, NOON));

        assertThat(Answers.of(workshop, step()).prompts().getFirst().answers())
                .extracting(signed -> signed.answer().texts().getFirst())
                .containsExactly("age", "zeal");
        refused(w -> w.seat("ada").atWall().takePaper("x"), "workshop.papers-turned");
        assertThat(workshop.lead("flo").atWall().turnPapers("x", List.of(), NOON)).isEmpty();
    }

    private static Paper paper(Map<Integer, String> lines) {
        return new Paper(
                lines.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        line -> new Paper.Line(line.getValue(), List.of()))));
    }

    private NoteVote vote() {
        return workshop.wall().vote("x").orElseThrow();
    }

    private Step step() {
        return workshop.agenda().step("x").orElseThrow();
    }

    /// A workshop of one step, with two people in it.
    private void step(Activity activity, Privacy privacy) {
        workshop = Workshop.planned(Length.SIXTY.plan("w", "Shop", "12345678", FLO, NOON));
        happens(w -> w.join(new Participant("ada", "Ada", JobFunction.DESIGN)));
        happens(w -> w.join(new Participant("ben", "Ben", JobFunction.SALES)));
        happens(w -> w.lead("flo").change(with(new Step("x", activity, 5, privacy))));
    }

    private static Agenda with(Step step) {
        return new Agenda(List.of(step));
    }

    private void happens(Function<Workshop, List<Happening>> verb) {
        for (Happening happening : verb.apply(workshop)) {
            workshop = workshop.after(happening);
        }
    }

    private void refused(Function<Workshop, List<Happening>> verb, String code) {
        assertThatThrownBy(() -> verb.apply(workshop))
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault ->
                                assertThat(fault.problems().all().getFirst().code())
                                        .isEqualTo(code));
    }
}
