package cynosure.workshop;

import static cynosure.workshop.Table.FLO;
import static cynosure.workshop.Table.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Game;
import cynosure.workshop.Outcome.Fate;
import cynosure.workshop.Outcome.Topic;
import cynosure.workshop.activity.Privacy;
import cynosure.workshop.record.Minutes;
import cynosure.workshop.record.Minutes.Task;
import cynosure.workshop.record.MinutesJson;
import cynosure.workshop.record.MinutesMarkdown;
import cynosure.workshop.record.MinutesOf;
import cynosure.workshop.record.Proposal;
import cynosure.workshop.record.Round;
import cynosure.workshop.record.Written.Said;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MinutesTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");

    private final Table table = new Table();

    @Test
    void nothing_that_was_not_revealed_stands_in_them() {
        table.candidate("ada", "Full carts");
        table.happens(w -> w.seat("ada").write("s1", 0, "a secret"));
        table.happens(w -> w.seat("ada").castGameVote("s2", Game.ATTENTION));

        assertThat(minutes().proposals()).isEmpty();
        assertThat(minutes().written()).isEmpty();
        assertThat(minutes().gameVotes()).isEmpty();
        assertThat(MinutesJson.of(minutes())).doesNotContain("secret", "Full carts");
    }

    @Test
    void names_stand_only_where_the_step_shows_them() {
        table.seat("ada", JobFunction.DESIGN);
        table.seat("ben", JobFunction.PRODUCT);
        table.happens(w -> w.seat("ben").write("s1", 0, "zebra"));
        table.happens(w -> w.seat("ada").write("s1", 0, "apple"));
        table.happens(w -> w.lead(FLO).reveal("s1", NOON));
        assertThat(answers())
                .containsExactly(
                        new Said("zebra", "ben", List.of()), new Said("apple", "ada", List.of()));

        privacy(Privacy.NAMELESS);
        assertThat(answers())
                .containsExactly(
                        new Said("apple", "", List.of()), new Said("zebra", "", List.of()));
        assertThat(MinutesMarkdown.of(minutes())).doesNotContain("apple (");
    }

    @Test
    void a_second_vote_on_the_game_stands_beside_the_first() {
        table.seat("ada", JobFunction.DESIGN);
        table.happens(w -> w.seat("ada").castGameVote("s2", Game.ATTENTION));
        table.happens(w -> w.lead(FLO).reveal("s2", NOON));
        table.happens(w -> w.lead(FLO).repeat("s2", table.ids, NOON));
        String again = table.workshop().current().orElseThrow().id();
        table.happens(w -> w.seat("ada").castGameVote(again, Game.TRANSACTION));
        assertThat(MinutesMarkdown.of(minutes())).doesNotContain("when we voted again");

        table.happens(w -> w.lead(FLO).reveal(again, NOON));
        assertThat(MinutesMarkdown.of(minutes()))
                .contains("Attention 1, ", "; and when we voted again: attention 0, transaction 1");
    }

    @Test
    void dots_given_by_name_and_once_more_anonymously_are_two_results_and_no_sum() {
        String carts = table.candidate("ada", "Full carts");
        table.turnTheCards();
        table.happens(w -> w.seat("ada").placeDots(carts, 3));
        table.happens(w -> w.lead(FLO).reveal("s7", NOON));
        table.happens(w -> w.lead(FLO).repeat("s7", table.ids, NOON));
        Step again = table.workshop().current().orElseThrow();
        table.happens(w -> w.lead(FLO).change(anonymous(again.id())));
        assertThat(minutes().proposals().getFirst().dots()).isEqualTo(3);
        Paper paper = ballot(Unsigned.dots(carts) + "=2");
        table.happens(w -> w.lead(FLO).atWall().turnPapers(again.id(), List.of(paper), NOON));

        assertThat(minutes().proposals().getFirst().dots()).isEqualTo(2);
        assertThat(MinutesMarkdown.of(minutes()))
                .contains("## Dot votes: round 1", "Full carts: 3 dots")
                .doesNotContain("5 dots");
    }

    @Test
    void scores_given_once_more_are_a_result_of_their_own() {
        String carts = table.candidate("ada", "Full carts");
        table.turnTheCards();
        table.happens(w -> w.seat("ada").score(carts, ChecklistItem.VALUE, Verdict.NO));
        table.happens(w -> w.lead(FLO).reveal("s6", NOON));
        table.happens(w -> w.lead(FLO).repeat("s6", table.ids, NOON));
        Step again = table.workshop().current().orElseThrow();
        table.happens(w -> w.lead(FLO).change(anonymous(again.id())));
        Paper paper = ballot(Unsigned.score(carts, ChecklistItem.VALUE) + "=YES");
        table.happens(w -> w.lead(FLO).atWall().turnPapers(again.id(), List.of(paper), NOON));

        assertThat(minutes().proposals().getFirst().judged())
                .containsExactly(new Proposal.Judged(ChecklistItem.VALUE, 0, 0, 1));
        assertThat(minutes().earlierRounds())
                .extracting(Round::title)
                .containsExactly("Score: round 1");
        assertThat(minutes().earlierRounds().getFirst().lines().getFirst().judged())
                .containsExactly(new Proposal.Judged(ChecklistItem.VALUE, 1, 0, 0));
    }

    @Test
    void candidates_stand_in_the_order_of_their_dots_with_what_became_of_them() {
        String carts = table.candidate("ada", "Full carts");
        String discs = table.candidate("ben", "Discs sold");
        table.turnTheCards();
        table.happens(w -> w.seat("ada").placeDots(discs, 2));
        table.happens(w -> w.lead(FLO).reveal("s7", NOON));
        table.happens(w -> w.lead(FLO).outcome().decide(carts, Fate.KEPT, "Support likes it"));

        assertThat(minutes().proposals())
                .extracting(Proposal::name, Proposal::dots, Proposal::author)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Discs sold", 2, "ben"),
                        org.assertj.core.groups.Tuple.tuple("Full carts", 0, "ada"));
        assertThat(minutes().proposals().getLast().reason()).isEqualTo("Support likes it");
    }

    @Test
    void where_people_judge_apart_is_kept() {
        String carts = table.candidate("ada", "Full carts");
        table.seat("ben", JobFunction.PRODUCT);
        table.turnTheCards();
        table.happens(w -> w.seat("ada").score(carts, ChecklistItem.VALUE, Verdict.YES));
        table.happens(w -> w.seat("ben").score(carts, ChecklistItem.VALUE, Verdict.NO));
        assertThat(minutes().contested()).isEmpty();

        table.happens(w -> w.lead(FLO).reveal("s6", NOON));
        assertThat(minutes().contested()).hasSize(1);
        assertThat(MinutesMarkdown.of(minutes()))
                .contains("Expresses value: 1 yes, 0 partly, 1 no (here we differ)");
    }

    @Test
    void actions_and_questions_have_their_owners_and_days() {
        table.happens(
                w ->
                        w.lead(FLO)
                                .outcome()
                                .write(Topic.ACTION, "Pull data", "Ada", FRIDAY, table.ids));
        table.happens(
                w -> w.lead(FLO).outcome().write(Topic.TO_FIND_OUT, "Who?", "", null, table.ids));

        assertThat(minutes().leftovers().actions())
                .extracting(Task::text, Task::who, Task::due)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Pull data", "Ada", FRIDAY));
        assertThat(MinutesMarkdown.of(minutes()))
                .contains("Pull data (Ada, by 6 March 2026)", "Who? (nobody yet)");
    }

    @Test
    void days_are_those_of_the_workspace() {
        table.happens(w -> w.lead(FLO).finish(NOON));
        Minutes there = MinutesOf.workshop(table.workshop(), ZoneId.of("Pacific/Kiritimati"));

        assertThat(minutes().heading().on()).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(there.heading().on()).isEqualTo(LocalDate.parse("2026-03-03"));
    }

    @Test
    void a_workshop_in_which_nothing_happened_has_minutes_too() {
        assertThat(MinutesMarkdown.of(minutes())).contains("No North Star was adopted");
    }

    private void privacy(Privacy privacy) {
        List<Step> steps =
                table.workshop().agenda().steps().stream().map(step -> step.with(privacy)).toList();
        table.happens(w -> List.of(new Happening.AgendaChanged(new Agenda(steps))));
    }

    private List<Said> answers() {
        return minutes().written().getFirst().questions().getFirst().answers();
    }

    private Minutes minutes() {
        return MinutesOf.workshop(table.workshop(), ZoneOffset.UTC);
    }

    private Agenda anonymous(String stepId) {
        return new Agenda(
                table.workshop().agenda().steps().stream()
                        .map(step -> step.id().equals(stepId) ? step.with(Privacy.ANONYMOUS) : step)
                        .toList());
    }

    private static Paper ballot(String said) {
        return new Paper(Map.of(Paper.BALLOT, new Paper.Line(said, List.of())));
    }
}
