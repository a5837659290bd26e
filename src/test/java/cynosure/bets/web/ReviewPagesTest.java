package cynosure.bets.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Column;
import cynosure.bets.Settlement.Outcome;
import cynosure.web.Browserless;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Chapters finished per week: 13 in the week before the start, 32 in the last whole one before the
/// review, counted by hand.
class ReviewPagesTest extends BetPages {

    @BeforeEach
    void begin() {
        clock.show("2025-09-15T09:00:00Z");
    }

    @Test
    void a_review_shows_the_number_and_what_it_says_of_the_forecast() {
        String id = reviewed("Lamps", "10", "30");

        var page = owner.open(url(id));

        assertThat(page.one(".moved").text())
                .isEqualTo(
                        "“Reading members” rose by 19: from 13 (week of 8 September 2025) to 32 (week of 3 November 2025).");
        assertThat(page.one(".by-the-number").text())
                .isEqualTo(
                        "By the number it worked. We had said: if it works, it rises by 10 to 30. The move lies within that range.");
        assertThat(page.page().select(".review tbody tr:contains(since) td.number").eachText())
                .containsExactly("32", "30", "36", "23", "27", "18", "13", "10");
        assertThat(page.page().select(".then-now svg")).hasSize(2);
        assertThat(page.page().select(".then-now .chart-wide .since circle")).hasSize(8);
        assertThat(page.page().select(".then-now .chart-wide text").eachText())
                .contains("placed 15 September 2025", "due 1 November 2025", "13 before", "32");
        assertThat(page.one("[name=outcome][checked]").val()).isEqualTo("WON");
        assertThat(page.one("#happened").text()).startsWith("“Reading members” rose by 19");
    }

    @Test
    void people_may_say_otherwise_than_the_number_if_they_say_why() {
        String id = reviewed("Overruled", "10", "30");

        var refused = settle(id, Map.of("outcome", "LOST", "learned", "It was the autumn."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("[data-code]").attr("data-code")).isEqualTo("bets.overruled");
        assertThat(refused.one("#learned").text()).isEqualTo("It was the autumn.");

        var page =
                settle(
                        id,
                        Map.of(
                                "outcome",
                                "LOST",
                                "learned",
                                "It was the autumn.",
                                "otherwise",
                                "Every autumn it rises."));

        assertThat(page.one("#review").text()).isEqualTo("Settled: It didn't");
        assertThat(page.one(".ending").text())
                .startsWith(
                        "It was a fair bet all the same. Of bets thought 60 % likely, 40 in a hundred end like this. Now you know.");
        assertThat(page.page().select(".review .typed").text())
                .contains("We say otherwise: Every autumn it rises.");
        assertThat(bet(id).settlement().move()).isEqualByComparingTo(new BigDecimal("19"));
        assertThat(bet(id).settlement().outcome()).isEqualTo(Outcome.LOST);
        assertThat(page.page().select(".card-forms")).isEmpty();
    }

    @Test
    void what_follows_is_the_next_card_and_is_written_down_once() {
        String id = reviewed("Followed", "100", "300");
        assertThat(owner.open(url(id)).one("[name=outcome][checked]").val()).isEqualTo("LOST");
        var page =
                settle(
                        id,
                        Map.of(
                                "outcome", "LOST",
                                "next", "NEXT_TRY",
                                "followUp", "Read to each other"));
        String follows = page.one("a.primary").attr("href");
        var form = owner.open(follows);
        assertThat(form.one("#title").val()).isEqualTo("Read to each other");

        owner.send(
                ALL + "/new",
                Map.of(
                        "serves",
                        form.one("[name=serves]").val(),
                        "from",
                        form.one("[name=from]").val(),
                        "title",
                        "Read to each other"));

        assertThat(owner.open(url(id)).one("#review").parent().parent().text())
                .contains("It became Read to each other.");
        assertThat(owner.open(follows).one("h1").text()).isEqualTo("Read to each other");
    }

    @Test
    void a_review_answers_all_its_questions_before_it_ends() {
        String id = reviewed("Unanswered", "10", "30");
        owner.open(url(id));

        var nothing = owner.send(url(id) + "/settlement", Map.of("happened", "Something"));
        assertThat(nothing.page().select("[data-code]").eachAttr("data-code"))
                .containsExactly("bets.outcome", "bets.next");
        assertThat(nothing.one("#happened").text()).isEqualTo("Something");
        var unlearned = settle(id, Map.of("learned", ""));
        assertThat(unlearned.one("[data-code]").attr("data-code")).isEqualTo("bets.findings");
        assertThat(bet(id).column()).isEqualTo(Column.REVIEW);
    }

    @Test
    void an_opportunity_waits_for_what_is_still_tried_for_it() {
        String id = reviewed("Waiting", "10", "30");
        intervention("Still on", id);

        assertThat(owner.open(url(id)).one(".review .notice").text())
                .isEqualTo("One thing is still tried for it. Settle it first.");
        var refused = settle(id, Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.one("[data-code]").attr("data-code")).isEqualTo("bets.still-trying");
        assertThat(refused.one("#learned").text()).isEqualTo("People listen while they cook.");
    }

    @Test
    void a_settled_bet_is_opened_again_only_with_a_reason() {
        String id = reviewed("Reopened", "10", "30");
        settle(id, Map.of());
        owner.open(url(id));
        assertThat(owner.send(url(id) + "/reopening", Map.of("why", "")).status()).isEqualTo(422);

        var page = owner.send(url(id) + "/reopening", Map.of("why", "We read the wrong week."));

        assertThat(page.one("#review").text()).isEqualTo("Looking back");
        assertThat(page.one(".history").text())
                .contains("opened the review again", "We read the wrong week.");
    }

    @Test
    void where_no_number_tells_people_judge_by_the_sign() {
        String id = opportunity("By the sign");
        write(id, Map.of("ifWe", "ask", "then", "they tell"));
        hold(id, Map.of("due", "2025-11-01", "chance", "30", "signal", "Three people wrote to us"));
        moves(id, Column.NOW);
        clock.show("2025-11-10T09:00:00Z");
        moves(id, Column.REVIEW);

        var page = owner.open(url(id));
        assertThat(page.page().select(".review .then-now, #otherwise")).isEmpty();
        assertThat(page.one(".review").text())
                .contains("No number tells", "Three people wrote to us");
        assertThat(settle(id, Map.of("outcome", "UNCLEAR")).one("#review").text())
                .isEqualTo("Settled: We can't tell");
        assertThat(bet(id).settlement().move()).isNull();
    }

    private static Browserless.Opened settle(String id, Map<String, String> fields) {
        Map<String, String> all =
                new HashMap<>(
                        Map.of(
                                "outcome", "WON",
                                "happened", "The number rose.",
                                "learned", "People listen while they cook.",
                                "next", "STOP"));
        all.putAll(fields);
        owner.open(url(id));
        return owner.send(url(id) + "/settlement", all);
    }

    /// Placed on 15 September and brought into review on 10 November.
    private static String reviewed(String title, String low, String high) {
        String id = opportunity(title);
        write(id, Map.of("ifWe", "read aloud", "then", "more people come back"));
        Map<String, String> held = new HashMap<>(terms());
        held.putAll(Map.of("due", "2025-11-01", "low", low, "high", high));
        hold(id, held);
        moves(id, Column.NOW);
        clock.show("2025-11-10T09:00:00Z");
        moves(id, Column.REVIEW);
        return id;
    }
}
