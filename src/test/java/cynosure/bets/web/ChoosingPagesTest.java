package cynosure.bets.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Cards;
import cynosure.bets.Draft;
import cynosure.bets.Kind;
import cynosure.bets.Settlement;
import cynosure.web.Browserless;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// One team over some weeks: nothing, ideas, an overruled place, bets that end.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChoosingPagesTest extends BettingPages {

    private static final String CHOOSING = "/north-star/bets/choosing";
    private static final String LEDGER = "/north-star/bets/ledger";
    private static final String HOSTILE = "</a><script>alert('x')</script>\"><b>&amp;";

    @Test
    @Order(1)
    void before_there_is_anything_both_pages_say_what_to_do() {
        assertThat(owner.open(CHOOSING).status()).isEqualTo(404);
        adopt();
        Browserless.Opened choosing = owner.open(CHOOSING);
        assertThat(choosing.one(".empty").text()).contains("An opportunity is something");
        assertThat(choosing.page().select("[data-rule]")).isEmpty();
        assertThat(owner.open(LEDGER).one(".empty").text()).contains("No bet has been placed yet");
        assertThat(owner.open(LEDGER).page().select(".ledger-filter, #bets")).isEmpty();
    }

    @Test
    @Order(2)
    void an_opportunity_without_a_chance_or_a_worth_says_what_nobody_said() {
        find("quiet", "Reading", Cards.draft("Read aloud " + HOSTILE, null, null, 5, null));
        Browserless.Opened page = owner.open(CHOOSING);
        assertThat(page.one("#bet-quiet .stack > p:nth-of-type(2)").text())
                .isEqualTo(
                        "Nobody has said how sure you are that “Reading” moves Lamplighters, how likely it is to work and what it would be worth. At the very best it would stand 1st.");
        assertThat(page.one("#bet-quiet h3").text()).isEqualTo("Read aloud " + HOSTILE);
        assertThat(page.page().select("main script, main b, .bets-map, #places")).isEmpty();
        assertThat(page.page().select("[data-rule]").eachAttr("data-rule"))
                .containsExactly("bet.no-bets");
    }

    @Test
    @Order(3)
    void what_is_said_gets_a_place_that_explains_itself() {
        believe("Reading", 80);
        find("sync", "Reading", Cards.draft("Lose no page", 50, 4, 10, 6));
        find("page", "Reading", Cards.draft("Find the page again", 50, 3, 10, 6));
        attempt("mark", "sync", Cards.draft("A ribbon", Kind.EXPERIMENT, "", 40, 2, 3, 2));

        Browserless.Opened page = owner.open(CHOOSING);
        assertThat(page.one(".lead").text())
                .isEqualTo("3 opportunities; of 1 something is not said yet.");
        assertThat(page.page().select("ol.ranked-bets h3").eachText())
                .containsExactly("Lose no page", "Find the page again");
        assertThat(page.page().select("#bet-sync .stack > p").eachText())
                .contains(
                        "You are 80 % sure that “Reading” moves Lamplighters; you think it 50 % likely to work, and worth 4 of 5; with an appetite of 10 days it counts nine tenths.");
        assertThat(page.page().select("#bet-sync .bet-parts tbody tr").eachText())
                .containsExactly(
                        "Influence of the input You are 80 % sure that “Reading” moves Lamplighters (said by the team) × 0.8",
                        "Likely to work 50 % × 0.5",
                        "Worth 4 of 5 × 0.8",
                        "Appetite 10 days, up to two weeks × 0.9",
                        "All multiplied 28.8 of 100",
                        "First sign after 6 days between equals");
        assertThat(page.one("#bet-sync .bet-tries").text())
                .isEqualTo(
                        "A ribbon Ideas: 40 % likely, worth 2 of 5, an appetite of 3 days, first sign after 2 days");
        assertThat(page.page().select(".bets-map a").eachAttr("aria-label"))
                .containsExactly(
                        "1st: Lose no page, 50 % likely, 28.8 of 100 points",
                        "2nd: Find the page again, 50 % likely, 21.6 of 100 points");
        assertThat(page.page().select("#table tbody tr")).hasSize(2);
    }

    @Test
    @Order(4)
    void a_place_is_overruled_with_a_reason_and_left_to_the_numbers_again() {
        String place = CHOOSING + "/page/place";
        Browserless.Opened silent = owner.send(place, Map.of("place", "first", "why", " "));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select(".notice.problem").eachAttr("data-code"))
                .containsExactly("bets.place", "bets.place-why");
        assertThat(silent.one("#place-page").val()).isEqualTo("first");
        assertThat(silent.one("#bet-page details").hasAttr("open")).isTrue();

        Browserless.Opened page =
                owner.send(place, Map.of("place", "1", "why", "promised to " + HOSTILE));
        assertThat(page.page().select("ol.ranked-bets h3").eachText())
                .containsExactly("Find the page again", "Lose no page");
        assertThat(page.one("#bet-page .overruling strong").text())
                .isEqualTo("“promised to " + HOSTILE + "”");
        assertThat(page.one("#bet-page .overruling .hint").text())
                .startsWith("Put here by Robin, ")
                .endsWith("By its numbers it would stand 2nd, as it did then.");
        assertThat(page.page().select("main script, main b")).isEmpty();

        Browserless.Opened again = owner.send(place + "/removal", Map.of());
        assertThat(again.page().select("ol.ranked-bets h3").eachText())
                .containsExactly("Lose no page", "Find the page again");
        assertThat(again.page().select(".overruling")).isEmpty();
        assertThat(owner.send(CHOOSING + "/nothing/place", Map.of("place", "1")).status())
                .isEqualTo(404);
    }

    @Test
    @Order(5)
    void a_bet_that_ends_stands_in_the_ledger_and_no_score_is_made_of_a_few() {
        settle("mark", Kind.EXPERIMENT, Settlement.Outcome.WON, 90);
        Browserless.Opened page = owner.open(LEDGER);
        assertThat(page.one(".lead").text()).isEqualTo("1 bet placed, 1 settled.");
        assertThat(page.one("#verdict").text()).isEqualTo("Too early to say.");
        assertThat(page.one("#waits").text())
                .isEqualTo("1 bet settled so that one can tell; a score takes 10.");
        assertThat(page.page().select("#score, .reliability-picture")).isEmpty();
        assertThat(page.one("#bets tbody tr").text())
                .contains("A ribbon", "Intervention", "Experiment", "Reading", "90 %", "It worked");
        assertThat(page.page().select("main").text()).doesNotContain("Robin");
    }

    @Test
    @Order(6)
    void from_ten_on_there_is_a_score_and_from_thirty_a_verdict() {
        for (int at = 0; at < 11; at++) {
            String id = "try" + at;
            attempt(id, "sync", Draft.titled("Try " + at));
            settle(
                    id,
                    Kind.FEATURE,
                    at == 0
                            ? Settlement.Outcome.STOPPED
                            : at < 4 ? Settlement.Outcome.WON : Settlement.Outcome.LOST,
                    70);
        }
        Browserless.Opened early = owner.open(LEDGER);
        assertThat(early.one("#verdict").text()).isEqualTo("Early days.");
        assertThat(early.one("#waits").text())
                .isEqualTo("11 bets settled so that one can tell; a verdict takes 30.");
        assertThat(early.page().select("#score dt").eachText())
                .containsExactly(
                        "Brier score", "Reliability", "Resolution", "Uncertainty", "Skill");
        assertThat(early.page().select(".reliability-picture .mark")).hasSize(2);
        assertThat(early.page().select("#steps tbody tr").eachText())
                .containsExactly(
                        "70 % 30 % 3 of 10 fewer worked than was said",
                        "90 % 100 % 1 of 1 too few to judge");
        assertThat(early.page().select("#kinds tbody tr").eachText())
                .containsExactly(
                        "Feature 11 11 30 % (3 of 10), somewhere between 11 % and 60 %",
                        "Experiment 1 1 100 % (1 of 1), somewhere between 21 % and 100 %");
        assertThat(early.page().select("main").text())
                .contains("One bet ended so that nobody can tell");

        for (int at = 11; at < 31; at++) {
            String id = "try" + at;
            attempt(id, "sync", Draft.titled("Try " + at));
            settle(id, Kind.FEATURE, Settlement.Outcome.LOST, 70);
        }
        Browserless.Opened late = owner.open(LEDGER);
        assertThat(late.one("#verdict").text()).isEqualTo("Hopeful.");
        assertThat(late.page().select("#waits")).isEmpty();
    }

    @Test
    @Order(7)
    void the_ledger_is_looked_at_in_parts_and_taken_along_as_a_table() {
        Browserless.Opened some = owner.open(LEDGER + "?kind=EXPERIMENT&outcome=WON");
        assertThat(some.page().select("#bets tbody th").eachText()).containsExactly("A ribbon");
        assertThat(some.one("#kind option[selected]").text()).isEqualTo("Experiment");
        assertThat(some.one("#verdict").text()).isEqualTo("Too early to say.");
        assertThat(some.one("a[download]").attr("href"))
                .isEqualTo(LEDGER + "/ledger.csv?kind=EXPERIMENT&outcome=WON");
        assertThat(owner.open(LEDGER + "?kind=NONSENSE").page().select("#bets")).isEmpty();

        String csv = owner.open(LEDGER + "/ledger.csv?kind=EXPERIMENT").text();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv)
                .contains("Number,Title,Level,Kind,Input,Opportunity")
                .contains(",A ribbon,intervention,Experiment,Reading,Lose no page,")
                .contains(",90,200,900,")
                .doesNotContain("Robin");
        assertThat(owner.open(LEDGER + "/ledger.csv").text().lines()).hasSize(33);
    }

    @Test
    @Order(8)
    void many_opportunities_come_in_pages_and_one_is_found_where_it_was_put() {
        for (int at = 0; at < 55; at++) {
            find("many" + at, "Reading", Cards.draft("Many " + at, 20, 1, 5, null));
        }
        Browserless.Opened first = owner.open(CHOOSING);
        assertThat(first.page().select("ol.ranked-bets > li")).hasSize(50);
        assertThat(first.page().select("nav[aria-label=More places] a").eachText())
                .containsExactly("Those after");
        Browserless.Opened second =
                owner.open(first.one("nav[aria-label=More places] a").attr("href"));
        assertThat(second.one("ol.ranked-bets .place").text()).isEqualTo("51");
        assertThat(second.page().select("ol.ranked-bets > li")).hasSize(7);
        Browserless.Opened put =
                owner.send(CHOOSING + "/sync/place", Map.of("place", "52", "why", "later"));
        assertThat(put.path()).startsWith(CHOOSING + "?from=51");
        assertThat(put.one("#bet-sync .place").text()).isEqualTo("52");
    }
}
