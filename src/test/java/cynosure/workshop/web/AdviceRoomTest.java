package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.events.Asked;
import cynosure.events.Importer;
import cynosure.events.Imports;
import cynosure.events.Recipe;
import cynosure.events.Source;
import cynosure.warehouse.Warehouse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Advice on candidates, and their last year, through the room's pages.
class AdviceRoomTest extends RoomCase {

    private static Cynosure.@Nullable Running brought;

    @BeforeEach
    void oneCard() {
        agenda("SILENT_WRITING", "REVEAL", "CONVERGE");
        move("a1");
        ada.open(room);
        ada.send(
                room + "/candidates/0",
                Map.of(
                        "name",
                        "Daily active users",
                        "measure",
                        "number of users, per day",
                        "input",
                        "Page views"));
        reveal("a2");
        move("a3");
    }

    @Test
    void a_candidate_that_looks_like_vanity_is_asked_about() {
        assertThat(ben.open(room).page().select(".notice.care strong").eachText())
                .containsExactly("Perhaps vanity", "Perhaps vanity");
        assertThat(ben.open(room).text()).contains("the input “Page views”");
    }

    @Test
    void advice_is_waved_off_with_a_reason_that_stays() {
        Element form = ada.open(room).one("form[action*=/advice/]");
        String rule = form.select("[name=rule]").val();
        assertThat(ada.send(form.attr("action"), Map.of("rule", rule)).status()).isEqualTo(400);
        ada.send(form.attr("action"), Map.of("rule", rule, "reason", "Coming is the value here"));

        assertThat(ben.open(room).one(".waved").text())
                .contains("It counts who turned up.", "Ada: Coming is the value here");
        assertThat(ben.open(room).page().select(".notice.care")).hasSize(1);
        ben.send(form.attr("action") + "/taking-up", Map.of("rule", rule));
        assertThat(ada.open(room).page().select(".notice.care")).hasSize(2);
    }

    @Test
    void who_only_watches_reads_the_advice_and_has_nothing_to_fill_in() {
        String screen = flo.open(room + "/screen").text();
        assertThat(screen).contains("Perhaps vanity").doesNotContain("Wave it off");
    }

    @Test
    void a_last_year_is_offered_where_the_sentence_can_be_counted_and_nowhere_else() {
        bringEvents();
        assertThat(flo.open(room).page().select("details[hx-get^=/measured/chart]")).isEmpty();
        countable();
        assertThat(flo.open(room).page().select("details[hx-get^=/measured/chart]")).hasSize(1);
        assertThat(ada.open(room).page().select("[hx-get*=/years/], [hx-get*=/measured]"))
                .isEmpty();
        assertThat(ada.open(room).page().select("form[action*=/years/]")).isEmpty();
    }

    @Test
    void whoever_leads_lets_the_room_see_the_picture_and_who_counts_stays_with_members() {
        countable();
        Element form = flo.open(room).one("form[action*=/years/]");
        String year = form.attr("action");
        assertThat(ada.fetch(year).status()).isEqualTo(404);
        flo.send(year, Map.of("shown", "true"));

        assertThat(ada.open(room).one("details[hx-get*=/years/]").attr("hx-get")).isEqualTo(year);
        assertThat(ada.fetch(year).page().select("figure.chart svg")).isNotEmpty();
        assertThat(ada.fetch(year).page().select("a, [hx-get]")).isEmpty();
        assertThat(ada.open("/measured/chart?definition=number+of+users").status()).isEqualTo(403);
        Element onScreen = flo.open(room + "/screen").one("#stage [hx-get*=/years/]");
        assertThat(flo.fetch(onScreen.attr("hx-get")).page().select("figure.chart")).isNotEmpty();

        flo.open(room);
        flo.send(year, Map.of("shown", "false"));
        assertThat(ada.fetch(year).status()).isEqualTo(404);
    }

    @Test
    void a_guest_who_leads_cannot_give_away_the_numbers() {
        countable();
        flo.open(room + "/roles");
        String year = flo.open(room).one("form[action*=/years/]").attr("action");
        String id =
                flo.open(room + "/roles")
                        .page()
                        .select(".roles li:contains(Ada) input[name=person]")
                        .val();
        flo.send(room + "/co-facilitators", Map.of("person", id));

        assertThat(ada.open(room).page().select("form[action*=/years/]")).isEmpty();
        assertThat(ada.send(year, Map.of("shown", "true")).status()).isEqualTo(403);
    }

    private void countable() {
        bringEvents();
        ben.open(room);
        ben.send(
                room + "/candidates/0",
                Map.of(
                        "name",
                        "Evenings with a book",
                        "measure",
                        "number of users who did finish_chapter, per month"));
    }

    private static void bringEvents() {
        if (brought == server) {
            return;
        }
        brought = server;
        Warehouse warehouse = server.context().getBean(Warehouse.class);
        Path sample = Path.of("src/test/resources/sample/lantern.jsonl");
        new Importer(warehouse, Imports.in(warehouse), Clock.systemUTC())
                .bring(List.of(Source.of(sample)), Recipe.GUESS, Asked.once());
    }
}
