package cynosure.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Privacy;
import java.util.List;
import org.junit.jupiter.api.Test;

class BringBackTest {

    private final Table table = new Table();

    @Test
    void a_note_comes_back_as_it_stood_before_it_was_deleted_letter_by_letter() {
        table.seat("ada", JobFunction.DESIGN);
        for (String text : List.of("More", "More orders", "More o", "M", "")) {
            table.happens(w -> w.seat("ada").write("s1", 0, text));
        }
        assertThat(can()).isTrue();

        table.happens(w -> w.bringBack("ada").note("s1", 0));
        assertThat(note()).isEqualTo("More orders");
        assertThat(can()).isFalse();
        assertThat(table.workshop().bringBack("ada").note("s1", 0)).isEmpty();
    }

    @Test
    void where_something_new_stands_nothing_comes_back() {
        table.seat("ada", JobFunction.DESIGN);
        for (String text : List.of("More orders", "", "Less")) {
            table.happens(w -> w.seat("ada").write("s1", 0, text));
        }
        assertThat(can()).isFalse();
        table.happens(w -> w.seat("ada").write("s1", 0, ""));
        table.happens(w -> w.bringBack("ada").note("s1", 0));
        assertThat(note()).isEqualTo("Less");
    }

    @Test
    void the_blanks_of_a_sentence_come_back_together_and_alone() {
        table.seat("ada", JobFunction.DESIGN);
        agenda(new Step("value", Activity.VALUE_STATEMENT, 5));
        table.happens(
                w -> w.seat("ada").write("value", 0, List.of("people", "find records"), List.of()));
        table.happens(w -> w.seat("ada").write("value", 0, List.of("", "find records"), List.of()));

        table.happens(w -> w.bringBack("ada").note("value", 0));
        assertThat(
                        table.workshop()
                                .said()
                                .notes()
                                .get(new Contributions.Field("value", "ada", 0))
                                .text())
                .isEqualTo("people");
    }

    @Test
    void an_emptied_candidate_comes_back_and_only_to_its_author() {
        table.candidate("ada", "Full carts");
        table.happens(w -> w.seat("ada").propose(0, "", "", "", List.of(), table.ids));
        assertThat(table.workshop().bringBack("ben").canCandidate(0)).isFalse();

        table.happens(w -> w.bringBack("ada").candidate(0, table.ids));
        assertThat(table.workshop().said().candidateOf("ada", 0).name()).isEqualTo("Full carts");
        assertThat(table.workshop().said().candidateOf("ada", 0).measure()).isEqualTo("counting");
    }

    @Test
    void a_group_brings_back_what_one_of_them_emptied() {
        agenda(new Step("sheet", Activity.ANOTHER_PRODUCT, 5));
        for (String person : List.of("ada", "ben", "cleo", "dan")) {
            table.seat(person, JobFunction.PRODUCT);
        }
        table.happens(w -> w.lead(Table.FLO).groups().form("sheet", 4, "seed"));
        table.happens(w -> w.seat("ada").fill("sheet", 0, "The Forks"));
        table.happens(w -> w.seat("ben").fill("sheet", 0, ""));
        table.happens(w -> w.bringBack("cleo").sheet("sheet", 0));

        assertThat(table.workshop().together().entry("sheet", 1, 0))
                .contains(new Together.Entry("The Forks", "cleo"));
    }

    @Test
    void of_what_is_anonymous_nothing_is_kept() {
        table.seat("ada", JobFunction.DESIGN);
        agenda(new Step("pulse", Activity.PULSE, 5, Privacy.ANONYMOUS));
        assertThat(table.workshop().bringBack("ada").note("pulse", 0)).isEmpty();
    }

    private void agenda(Step step) {
        table.happens(w -> List.of(new Happening.AgendaChanged(new Agenda(List.of(step)))));
    }

    private boolean can() {
        return table.workshop()
                .bringBack("ada")
                .canNote(table.workshop().agenda().step("s1").orElseThrow(), 0);
    }

    private String note() {
        return table.workshop().said().notes().get(new Contributions.Field("s1", "ada", 0)).text();
    }
}
