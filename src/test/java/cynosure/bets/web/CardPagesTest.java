package cynosure.bets.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Column;
import cynosure.bets.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CardPagesTest extends BetPages {

    @Test
    void from_a_card_one_looks_up_to_the_result_and_down_to_what_serves_it() {
        String above = opportunity("People stop reading at home");
        String id = intervention("Read the first page aloud " + HOSTILE, above);

        var page = owner.open(url(id));

        List<String> labels = page.page().select(".ladder .label").eachText();
        assertThat(labels.subList(0, 3)).containsExactly("Result", "North Star Metric", "Input");
        assertThat(labels.get(3)).startsWith("Opportunity ");
        assertThat(labels.get(4)).startsWith("Intervention ");
        assertThat(page.page().select(".ladder .name").eachText())
                .startsWith(
                        "Renewals", "Nights read", "Reading members", "People stop reading at home")
                .hasSize(5);
        assertThat(page.page().select(".ladder .north-star")).hasSize(1);
        assertThat(page.one(".ladder [aria-current]").text()).startsWith("Read the first page");
        assertThat(page.page().select("main script, main b")).isEmpty();
        assertThat(owner.open(url(above)).page().select("aside .served-by li").eachText())
                .singleElement()
                .asString()
                .contains("Read the first page aloud", "Ideas");
    }

    @Test
    void before_it_starts_a_card_says_what_is_missing() {
        String id = opportunity("Missing");

        assertThat(owner.open(url(id)).page().select("[data-missing] li").eachText()).hasSize(4);
        ready(id);
        var page = owner.open(url(id));

        assertThat(page.page().select("[data-missing]")).isEmpty();
        assertThat(page.page().select(".wager .half").eachText())
                .containsExactly("If we read aloud,", "then more people come back.");
        assertThat(page.one("#held-to ~ dl").text())
                .contains("1 May 2031")
                .contains(
                        "We think it 60 % likely to work; if it does, “Reading members” rises by 200 to 900 (nine in ten of what we think possible).");
    }

    @Test
    void after_the_start_terms_change_only_with_a_reason_and_beside_the_old_ones() {
        String id = opportunity("Amended");
        ready(id);
        meanwhile(board -> Story.move(board, id, Column.NOW));

        Map<String, String> later = new HashMap<>(terms());
        later.put("due", "2031-06-01");
        var refused = hold(id, later);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.one("#due").val()).isEqualTo("2031-06-01");
        assertThat(refused.page().select("[data-code]").eachAttr("data-code"))
                .containsExactly("bets.amend");

        later.put("why", "The studio is closed in May.");
        var page = hold(id, later);

        assertThat(page.one(".amendment").text()).contains("The studio is closed in May.");
        assertThat(page.one(".amendment del").text()).isEqualTo("1 May 2031");
        assertThat(page.one(".amendment ins").text()).isEqualTo("1 June 2031");
        assertThat(page.page().select("#off")).isEmpty();
    }

    @Test
    void what_was_typed_while_somebody_else_wrote_stays_in_the_form() {
        String id = opportunity("Two pens");
        int seen = bet(id).version();
        write(id, Map.of("then", "theirs"));

        var refused = write(id, Map.of("then", "mine", "seen", String.valueOf(seen)));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.one("#then").text()).isEqualTo("mine");
        assertThat(refused.one(".wager").text()).contains("theirs");
        assertThat(refused.one("form [name=seen]").val())
                .isEqualTo(String.valueOf(bet(id).version()));
        assertThat(write(id, Map.of("then", "both")).status()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_read_is_named_and_stays() {
        String id = opportunity("Typed");

        var words = write(id, Map.of("confidence", "quite", "links", "not a page"));
        var terms = hold(id, Map.of("due", "soon", "chance", "60", "low", "few", "high", ""));

        assertThat(words.status()).isEqualTo(422);
        assertThat(words.page().select("[data-code]").eachAttr("data-code"))
                .containsExactly("bets.confidence", "bets.links");
        assertThat(words.one("#confidence").val()).isEqualTo("quite");
        assertThat(terms.page().select("[data-code]").eachAttr("data-code"))
                .containsExactly("bets.due", "bets.range");
        assertThat(terms.one("#low").val()).isEqualTo("few");
        assertThat(hold(id, Map.of("chance", "100")).status()).isEqualTo(422);
    }

    @Test
    void the_story_says_who_did_what_and_how_sure_they_were() {
        String id = opportunity("Told");
        write(id, Map.of("confidence", "40"));
        write(id, Map.of("confidence", "60", "team", "Reading"));

        var page = owner.open(url(id));

        assertThat(page.page().select(".history li").eachText())
                .satisfiesExactly(
                        line -> assertThat(line).contains("is 60 % sure, was 40 %", "the team"),
                        line -> assertThat(line).contains("is 40 % sure"),
                        line -> assertThat(line).startsWith("Robin wrote it down"));
        assertThat(page.page().select(".surer strong").eachText()).containsExactly("60 %", "40 %");
    }

    @Test
    void a_card_hangs_elsewhere_goes_off_and_comes_back() {
        String id = opportunity("Moving");
        owner.open(url(id));

        assertThat(
                        owner.send(url(id) + "/serves", Map.of("serves", input("Notes")))
                                .page()
                                .select(".ladder .name")
                                .eachText())
                .contains("Notes");
        assertThat(owner.send(url(id) + "/serves", Map.of("serves", "nothing")).status())
                .isEqualTo(422);
        var off = owner.send(url(id) + "/withdrawal", Map.of("why", "Said twice"));
        assertThat(off.one(".withdrawn").text()).contains("Robin took it off", "Said twice");
        assertThat(off.page().select(".card-forms")).isEmpty();
        var back = owner.send(url(id) + "/return", Map.of());
        assertThat(back.page().select(".withdrawn")).isEmpty();
        assertThat(back.page().select(".card-forms")).hasSize(1);
    }

    @Test
    void something_to_try_for_an_input_is_asked_for_its_opportunity_first() {
        String reading = input("Reading members");
        owner.open(ALL + "/new");
        Map<String, String> sent =
                Map.of("serves", reading, "level", "intervention", "title", "A bigger button");
        var refused = owner.send(ALL + "/new", sent);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("[data-code]").attr("data-code")).isEqualTo("bets.no-opportunity");
        assertThat(refused.one("#title").val()).isEqualTo("A bigger button");

        Map<String, String> whole = new HashMap<>(sent);
        whole.put("attempt", "Nobody finds the button in the dark");
        var made = owner.send(ALL + "/new", whole);

        assertThat(made.one("h1").text()).isEqualTo("A bigger button");
        assertThat(made.page().select(".ladder .name").eachText())
                .containsSubsequence(
                        "Reading members",
                        "Nobody finds the button in the dark",
                        "A bigger button");
    }

    @Test
    void what_is_taken_over_from_elsewhere_is_taken_over_once() {
        String from =
                ALL
                        + "/new?serves="
                        + input("Notes")
                        + "&from=greenfield:abc:1&title=Notes+in+the+margin&attempt=A+pencil";
        var form = owner.open(from);
        assertThat(form.one("#title").val()).isEqualTo("Notes in the margin");
        var made =
                owner.send(
                        ALL + "/new",
                        Map.of(
                                "serves",
                                input("Notes"),
                                "from",
                                "greenfield:abc:1",
                                "title",
                                "Notes in the margin",
                                "attempt",
                                "A pencil"));
        assertThat(made.page().select("aside .served-by a").eachText()).containsExactly("A pencil");

        assertThat(owner.open(from).path()).isEqualTo(made.path());
        var taken = owner.fetch(from.replace("/new?", "/new/taken?")).page();
        assertThat(taken.select("a").attr("href")).isEqualTo(made.path());
        assertThat(taken.select("a").text()).startsWith("Opportunity ");
    }

    @Test
    void without_something_to_serve_the_inputs_are_offered_with_what_serves_them() {
        String id = opportunity("Offered");

        var page = owner.open(ALL + "/new");

        assertThat(page.page().select(".served h2").eachText())
                .containsExactly("Reading members", "Notes");
        assertThat(page.page().select(".served a[href='" + url(id) + "']").text())
                .isEqualTo("Offered");
        assertThat(owner.open(url("nowhere")).status()).isEqualTo(404);
    }
}
