package cynosure.workshop;

import static cynosure.workshop.Table.FLO;
import static cynosure.workshop.Table.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.workshop.Together.Entry;
import cynosure.workshop.Together.Group;
import cynosure.workshop.activity.Activity;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private final Table table = new Table();

    @BeforeEach
    void gather() {
        table.happens(
                w ->
                        w.lead(FLO)
                                .change(
                                        new Agenda(
                                                List.of(
                                                        new Step(
                                                                "pairs",
                                                                Activity.PAIR_AND_SHARE,
                                                                10),
                                                        new Step(
                                                                "sheet",
                                                                Activity.ANOTHER_PRODUCT,
                                                                10),
                                                        new Step("cards", Activity.REVEAL, 5)))));
        for (String person : List.of("ada", "ben", "cleo", "dan")) {
            table.seat(person, JobFunction.PRODUCT);
        }
    }

    @Test
    void who_comes_late_joins_the_smallest_group() {
        table.happens(w -> w.lead(FLO).moveTo("pairs", NOON));
        form("pairs", 2);
        table.seat("eve", JobFunction.DESIGN);
        assertThat(group("pairs", "eve").people()).hasSize(3);
        table.seat("fay", JobFunction.DESIGN);
        assertThat(table.workshop().together().groups("pairs"))
                .extracting(group -> group.people().size())
                .containsExactly(3, 3);
    }

    @Test
    void who_joined_during_another_step_finds_a_group_by_themselves() {
        form("pairs", 2);
        table.seat("eve", JobFunction.DESIGN);
        assertThat(table.workshop().together().group("pairs", "eve")).isEmpty();
        table.happens(w -> w.seat("eve").inGroup().join("pairs"));
        assertThat(group("pairs", "eve").people()).hasSize(3);
        assertThat(table.workshop().seat("eve").inGroup().join("pairs")).isEmpty();
    }

    @Test
    void who_would_be_left_alone_by_a_move_goes_along() {
        form("pairs", 2);
        Group from = group("pairs", "ada");
        String other =
                from.people().stream().filter(id -> !id.equals("ada")).findFirst().orElseThrow();
        int to = 3 - from.number();
        table.happens(w -> w.lead(FLO).groups().place("pairs", "ada", to));

        assertThat(table.workshop().together().groups("pairs")).hasSize(1);
        assertThat(group("pairs", other).people()).contains("ada").hasSize(4);
        assertThat(table.workshop().lead(FLO).groups().place("pairs", "ada", to)).isEmpty();
    }

    @Test
    void groups_of_another_step_bring_other_people_together() {
        form("pairs", 2);
        form("sheet", 2);
        for (Group group : table.workshop().together().groups("sheet")) {
            assertThat(table.workshop().together().groups("pairs"))
                    .noneMatch(before -> before.people().containsAll(group.people()));
        }
    }

    @Test
    void a_group_writes_one_sheet_and_whoever_writes_last_is_right() {
        form("sheet", 4);
        table.happens(w -> w.seat("ada").fill("sheet", 0, "The Forks"));
        table.happens(w -> w.seat("ben").fill("sheet", 0, "The Spoons"));
        assertThat(table.workshop().together().entry("sheet", 1, 0))
                .contains(new Entry("The Spoons", "ben"));
        assertThat(table.workshop().seat("ada").fill("sheet", 0, "The Spoons")).isEmpty();

        table.refused(w -> w.seat("ada").fill("sheet", 99, "x"), "workshop.no-such-field");
        table.happens(w -> w.lead(FLO).reveal("sheet", NOON));
        table.refused(w -> w.seat("ada").fill("sheet", 0, "late"), "workshop.already-revealed");
    }

    @Test
    void a_candidate_that_others_put_in_better_words_keeps_its_author() {
        String carts = table.candidate("ada", "Full carts");
        form("pairs", 4);
        table.happens(
                w ->
                        w.seat("ben")
                                .inGroup()
                                .refine("pairs", carts, CandidateField.NAME, "Happy carts"));

        Candidate better = table.workshop().candidate(carts).orElseThrow();
        assertThat(better.name()).isEqualTo("Happy carts");
        assertThat(better.authorId()).isEqualTo("ada");
        assertThat(table.workshop().together().refinersOf(carts)).containsExactly("ben");
        assertThat(table.workshop().said().candidateOf("ada", 0)).isEqualTo(better);
    }

    @Test
    void nobody_changes_the_candidate_of_another_group() {
        String carts = table.candidate("ada", "Full carts");
        table.refused(
                w ->
                        w.seat("ben")
                                .inGroup()
                                .refine("pairs", carts, CandidateField.NAME, "Mine now"),
                "workshop.no-group");
        form("pairs", 2);
        String stranger =
                List.of("ben", "cleo", "dan").stream()
                        .filter(id -> !group("pairs", "ada").people().contains(id))
                        .findFirst()
                        .orElseThrow();
        table.refused(
                w ->
                        w.seat(stranger)
                                .inGroup()
                                .refine("pairs", carts, CandidateField.NAME, "Mine now"),
                "workshop.no-candidate");
    }

    @Test
    void only_the_facilitator_forms_groups_and_only_where_there_are_some() {
        table.refused(
                w -> w.lead("ada").groups().form("pairs", 2, "seed"), "workshop.not-facilitator");
        table.refused(w -> w.lead(FLO).groups().form("cards", 2, "seed"), "workshop.step-gone");
        table.refused(w -> w.lead(FLO).groups().form("pairs", 1, "seed"), "workshop.group-size");
        table.refused(w -> w.lead(FLO).groups().place("pairs", "ada", 1), "workshop.no-group");
    }

    private void form(String step, int size) {
        table.happens(w -> w.lead(FLO).groups().form(step, size, "seed"));
    }

    private Group group(String step, String person) {
        return table.workshop().together().group(step, person).orElseThrow();
    }
}
