package cynosure.understanding.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.understanding.Moment;
import cynosure.understanding.Tenet;
import cynosure.understanding.Understanding;
import cynosure.understanding.Vision;
import cynosure.web.Browserless;
import cynosure.workshop.Act;
import cynosure.workshop.Agenda;
import cynosure.workshop.Answer;
import cynosure.workshop.Happening;
import cynosure.workshop.JobFunction;
import cynosure.workshop.NoteVote;
import cynosure.workshop.Participant;
import cynosure.workshop.Reveal;
import cynosure.workshop.Step;
import cynosure.workshop.WallHappening;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Mark;
import cynosure.workshop.activity.Privacy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What people wrote in a workshop comes over once, with names only where the room saw them.
class HandoverTest extends UnderstandingPages {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static int held;

    private String workshop = "";
    private Person ines = new Person("", "", Role.GUEST);
    private int acts;

    @BeforeEach
    void meet() {
        workshop = "workshop" + ++held;
        ines = server.context().getBean(People.class).add("Ines", Role.GUEST);
        workshops()
                .plan(
                        workshop,
                        robin(),
                        "Lantern",
                        new Agenda(
                                List.of(
                                        step("named", Activity.BELIEFS, Privacy.HIDDEN),
                                        step("nameless", Activity.BELIEFS, Privacy.NAMELESS),
                                        step("paper", Activity.VALUE_EXCHANGES, Privacy.ANONYMOUS),
                                        step("vision", Activity.VISION_REVIEW, Privacy.HIDDEN),
                                        step("way", Activity.CUSTOMER_JOURNEY, Privacy.HIDDEN),
                                        step("kept", Activity.BELIEFS, Privacy.HIDDEN),
                                        step("worth", Activity.VALUE_STATEMENT, Privacy.HIDDEN))));
        act(w -> w.join(new Participant(ines.id(), "Ines", JobFunction.DESIGN)));
    }

    @Test
    void beliefs_come_with_their_kind_and_with_a_name_only_where_the_room_saw_it() {
        write("named", 6, "Readers come back for each other");
        reveal("named");
        write("nameless", 6, "We are loved for our maps");
        reveal("nameless");
        write("kept", 6, "Nobody has read this");

        var page = owner.fetch(href() + "/piece");
        assertThat(page.text()).contains("2 beliefs, no lines on the vision, no moments");
        var beliefs = owner.send(href(), Map.of());

        assertThat(beliefs.path()).isEqualTo("/north-star/beliefs");
        List<Tenet> all = now().all();
        assertThat(all)
                .extracting(Tenet::words)
                .containsExactly(
                        "The real reason why new customers choose us is Readers come back for each other.",
                        "The real reason why new customers choose us is We are loved for our maps.");
        assertThat(all).extracting(tenet -> tenet.now().kind()).containsOnly(Tenet.Kind.WORTH);
        assertThat(all).extracting(tenet -> tenet.now().by()).containsExactly(ines.id(), "");
        assertThat(all).extracting(Tenet::from).containsOnly(workshop);
        assertThat(beliefs.page().select("[data-seat]").eachAttr("data-seat"))
                .containsExactly("ENGINEERING");
        assertThat(owner.open("/north-star/beliefs/" + all.getLast().id()).one("main").text())
                .contains("Written without a name on")
                .contains("It comes from a workshop");
    }

    @Test
    void everything_comes_once_and_what_was_written_later_comes_later() {
        write("named", 6, "Readers come back for each other");
        reveal("named");
        owner.fetch(href() + "/piece");
        owner.send(href(), Map.of());
        owner.send(href(), Map.of());
        assertThat(now().all()).hasSize(1);
        assertThat(owner.fetch(href() + "/piece").one("#taken").text()).contains("What we believe");

        write("kept", 0, "A library");
        reveal("kept");
        assertThat(owner.fetch(href() + "/piece").text()).contains("1 belief,");
        owner.send(href(), Map.of());
        owner.send(href(), Map.of());
        assertThat(now().all()).hasSize(2);
    }

    @Test
    void moments_come_with_their_stage_their_marks_and_their_dots() {
        act(
                w ->
                        w.seat(ines.id())
                                .write(
                                        "way",
                                        3,
                                        List.of("Open a first book"),
                                        List.of(Mark.GUESS)));
        reveal("way");
        act(
                w ->
                        List.of(
                                new WallHappening.PapersTurned(
                                        "paper",
                                        List.of(
                                                new Answer(
                                                        0,
                                                        List.of("A note is answered"),
                                                        List.of(Mark.OUTSIDE)))),
                                new Happening.Revealed(new Reveal("paper", robin().id(), NOON)),
                                new WallHappening.VoteOpened(
                                        "paper",
                                        List.of(
                                                new NoteVote.Choice(
                                                        "n", 0, "A note is answered", List.of()))),
                                new WallHappening.VoteShown("paper", Map.of("n", 4))));
        owner.open(href());
        assertThat(owner.send(href(), Map.of()).path()).isEqualTo("/north-star/exchanges");

        List<Moment> all = now().journey().inOrder();
        assertThat(all)
                .extracting(Moment::words)
                .containsExactly("Open a first book", "A note is answered");
        assertThat(all)
                .extracting(Moment::stage)
                .containsExactly(Moment.Stage.FIRST, Moment.Stage.HABIT);
        assertThat(all).extracting(Moment::by).containsExactly(ines.id(), "");
        assertThat(all).extracting(Moment::allDots).containsExactly(0, 4);
        assertThat(all.getFirst().told().guess()).isTrue();
        assertThat(all.getLast().told().outside()).isTrue();
    }

    @Test
    void the_vision_comes_with_what_was_read_in_it_unless_another_stands_already() {
        act(w -> List.of(new WallHappening.TextPutUp("vision", "For clubs: company that lasts.")));
        write("vision", 0, "It is for clubs");
        write("vision", 1, "Who pays?");
        write("vision", 2, "An evening a week");
        reveal("vision");
        owner.open(href());
        owner.send(href(), Map.of());

        Understanding now = now();
        assertThat(now.vision().words()).isEqualTo("For clubs: company that lasts.");
        assertThat(now.vision().lines("", Vision.Side.TELLS))
                .extracting(Vision.Line::words)
                .containsExactly("It is for clubs");
        assertThat(now.vision().lines("", Vision.Side.LEAVES_OPEN)).hasSize(1);
        assertThat(now.all()).extracting(Tenet::words).containsExactly("An evening a week");

        beginAnew();
        understandings()
                .add(new cynosure.understanding.Happening.VisionStated("Ours", List.of()), robin());
        owner.send(href(), Map.of());
        assertThat(now().vision().words()).isEqualTo("Ours");
    }

    @Test
    void what_people_said_of_their_worth_comes_as_a_belief() {
        for (int slot = 0; slot < 7; slot++) {
            write("worth", slot, "w" + slot);
        }
        reveal("worth");
        owner.open(href());
        owner.send(href(), Map.of());

        assertThat(now().all())
                .extracting(Tenet::words)
                .containsExactly("For w0 who w1, w2 is a w3 that w4. Unlike w5, it w6.");
        assertThat(now().all().getFirst().now().kind()).isEqualTo(Tenet.Kind.WORTH);
    }

    @Test
    void without_anything_to_take_the_page_says_so_and_strangers_see_nothing() {
        assertThat(owner.open(href()).one("main").text()).contains("Nobody wrote down beliefs");
        assertThat(owner.fetch(href() + "/piece").text().strip()).isEmpty();
        assertThat(Browserless.stranger(server).open(href()).status()).isEqualTo(401);
        act(w -> List.of(new Happening.Finished(NOON)));
        assertThat(
                        owner.open("/workshops/" + workshop)
                                .one("[hx-get$=/understanding/piece]")
                                .text())
                .isEqualTo("What people believe, and what stays of it");
    }

    private String href() {
        return "/workshops/" + workshop + "/understanding";
    }

    private void write(String step, int slot, String words) {
        act(w -> w.seat(ines.id()).write(step, slot, words));
    }

    private void reveal(String step) {
        act(w -> List.of(new Happening.Revealed(new Reveal(step, robin().id(), NOON))));
    }

    private void act(Function<Workshop, List<Happening>> verb) {
        workshops().act(workshop, new Act(workshop + "-" + ++acts, ines.id()), verb);
    }

    private static Workshops workshops() {
        return server.context().getBean(Workshops.class);
    }

    private static Step step(String id, Activity activity, Privacy privacy) {
        return new Step(id, activity, 5, privacy);
    }
}
