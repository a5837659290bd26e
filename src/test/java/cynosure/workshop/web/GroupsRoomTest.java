package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Small groups through the room's pages.
class GroupsRoomTest extends RoomCase {

    private Browserless cleo;
    private Browserless dan;

    @BeforeEach
    void four() {
        cleo = guest("Cleo", "DESIGN");
        dan = guest("Dan", "SALES");
    }

    @Test
    void only_the_own_group_sees_a_candidate_before_the_cards_are_turned() {
        agenda("SILENT_WRITING", "PAIR_AND_SHARE", "REVEAL");
        move("a1");
        propose(ada, "Full carts");
        move("a2");
        assertThat(ada.open(room).text()).contains("forms the groups in a moment");
        flo.send(room + "/groups/a2", Map.of("size", "2", "seed", "one"));

        long seeing =
                List.of(ada, ben, cleo, dan).stream()
                        .filter(one -> one.open(room).text().contains("Full carts"))
                        .count();
        assertThat(seeing).isEqualTo(2);
        assertThat(flo.open(room).text()).doesNotContain("Full carts");
        assertThat(flo.open(room).page().select(".groups li")).hasSize(2);
    }

    @Test
    void a_partner_refines_and_the_author_stays_the_author() {
        agenda("SILENT_WRITING", "PAIR_AND_SHARE", "REVEAL");
        move("a1");
        propose(ada, "Full carts");
        move("a2");
        flo.send(room + "/groups/a2", Map.of("size", "4", "seed", "one"));
        String refine = ben.open(room).one("form[action$=/NAME]").attr("action");
        ben.send(refine, Map.of("text", "Happy carts"));
        assertThat(ada.open(room).one(".shared latest-words").text())
                .isEqualTo("Ben wrote here last.");

        reveal("a3");
        move("a3");
        assertThat(cleo.open(room).one(".card.note").text())
                .contains("Happy carts", "Ada, refined with Ben");
    }

    @Test
    void a_group_shares_a_sheet_that_others_see_when_it_is_turned_over() {
        agenda("ANOTHER_PRODUCT", "CONVERGE");
        move("a1");
        flo.send(room + "/groups/a1", Map.of("size", "2", "seed", "one"));
        ada.send(room + "/sheets/a1/2", Map.of("text", "Tables that were kept"));

        long seeing =
                List.of(ada, ben, cleo, dan).stream()
                        .filter(one -> one.open(room).text().contains("Tables that were kept"))
                        .count();
        assertThat(seeing).isEqualTo(2);
        assertThat(flo.open(room).text()).doesNotContain("Tables that were kept");
        assertThat(flo.open(room).one("#count").text())
                .isEqualTo("1 of 4 have written on their sheet");
        reveal("a1");
        for (Browserless one : List.of(flo, ada, ben, cleo, dan)) {
            assertThat(one.open(room).text()).contains("Tables that were kept");
        }
    }

    @Test
    void the_sides_of_the_metric_are_dealt_out_among_the_groups() {
        agenda("INPUTS_BY_DIMENSION", "CONVERGE");
        move("a1");
        flo.send(room + "/groups/a1", Map.of("size", "2", "seed", "one"));

        assertThat(ada.open(room).page().select(".shared")).hasSize(4);
        flo.send(room + "/groups/a1", Map.of("size", "4", "seed", "one"));
        assertThat(ada.open(room).page().select(".shared")).hasSize(8);
    }

    @Test
    void the_facilitator_moves_a_person_and_nobody_else_does() {
        agenda("ANOTHER_PRODUCT", "CONVERGE");
        move("a1");
        flo.send(room + "/groups/a1", Map.of("size", "2", "seed", "one"));
        String someone = flo.open(room).one("#moved option").val();
        Map<String, String> form = Map.of("who", someone, "group", "2");
        assertThat(ada.send(room + "/groups/a1/moves", form).status()).isEqualTo(403);
        assertThat(ada.send(room + "/groups/a1", Map.of("size", "2")).status()).isEqualTo(403);
        flo.send(room + "/groups/a1/moves", form);

        assertThat(flo.open(room).page().select(".groups li")).hasSize(1);
        assertThat(flo.send(room + "/groups/a1", Map.of("size", "many")).status()).isEqualTo(400);
        assertThat(ada.send(room + "/sheets/a1/77", Map.of("text", "x")).status()).isEqualTo(400);
    }
}
