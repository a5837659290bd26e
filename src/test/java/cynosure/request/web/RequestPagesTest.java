package cynosure.request.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Bet;
import cynosure.bets.Bets;
import cynosure.framework.Adoption;
import cynosure.framework.Dimension;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.people.People;
import cynosure.web.Browserless;
import cynosure.web.WithOneServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The desk of a team with a metric and two inputs. Each test writes requests of its own.
class RequestPagesTest extends WithOneServer {

    private static final String ALL = "/north-star/bets/requests";
    private static final String HOSTILE = "</textarea><script>alert('x')</script>\"><b>&amp;";

    @BeforeAll
    static void comeIn() {
        var empty = owner.open(ALL);
        assertThat(empty.one(".empty").text()).contains("in the words in which it came");
        owner.open(ALL + "/new");
        Browserless.Opened early = ask("Before there is a tree");
        assertThat(early.one("#questions ~ form").text()).contains("The tree has no inputs yet");
        server.context()
                .getBean(Frameworks.class)
                .adopt(
                        new Adoption(
                                "Lantern",
                                Game.ATTENTION,
                                new NorthStar("Lamplighters", "", "", ""),
                                List.of(
                                        new Adoption.NewInput("Reading", Dimension.BREADTH, "", ""),
                                        new Adoption.NewInput("Notes", Dimension.DEPTH, "", "")),
                                List.of(new Adoption.NewResult("Renewals", ""))),
                        server.context().getBean(People.class).members().getFirst(),
                        "");
    }

    @Test
    void a_request_becomes_an_opportunity_that_solves_it_better() {
        Browserless.Opened asked = ask("Change many notes at once " + HOSTILE);
        assertThat(asked.page().select("main script, main b")).isEmpty();
        var thought =
                send(
                        asked,
                        "",
                        Map.of(
                                "what",
                                "Change many notes at once",
                                "who",
                                "two clubs",
                                "input",
                                input("Notes"),
                                "if",
                                "offer a note to begin from",
                                "then",
                                "more people leave one",
                                "job",
                                "keep the notes of a club alike",
                                "better",
                                "Templates for notes"));
        assertThat(thought.page().select(".way .step").eachText())
                .containsExactly("Notes", "Lamplighters", "Renewals");
        assertThat(thought.one("#title").val()).isEqualTo("Templates for notes");

        var made =
                send(
                        thought,
                        "/opportunity",
                        Map.of(
                                "title",
                                "Templates for notes",
                                "input",
                                input("Notes"),
                                "if",
                                "offer a note to begin from",
                                "then",
                                "more people leave one"));
        assertThat(made.one("#came").text())
                .contains("It became an opportunity.", "Templates for notes", "Ideas");
        Bet bet = card("Templates for notes");
        assertThat(bet.draft().pitch().problem()).isEqualTo("keep the notes of a club alike");
        assertThat(bet.draft().sentence())
                .hasToString("If we offer a note to begin from, then more people leave one.");
        assertThat(made.page().select("#answering")).isEmpty();

        var voice =
                send(
                        ask("Copy a note to another book"),
                        "/joining",
                        Map.of("opportunity", bet.id(), "as", "voice"));
        assertThat(voice.one("#came").text()).contains("one more voice");
        assertThat(owner.open(ALL).one("tr:contains(Templates for notes) td.number").text())
                .isEqualTo("2");
        assertThat(owner.fetch(ALL + "/voices/" + bet.id()).text())
                .contains("Copy a note to another book", "two clubs");

        var again = send(made, "/reopening", Map.of("why", "we meant another input"));
        assertThat(again.one("#came").text()).contains("taken up again: we meant another input");
        assertThat(again.page().select("#answering")).hasSize(1);
        assertThat(card("Templates for notes").withdrawn()).isNotNull();
    }

    @Test
    void something_to_try_hangs_below_its_opportunity_and_a_card_that_lives_stays() {
        var made =
                send(
                        ask("Read offline"),
                        "/opportunity",
                        Map.of("title", "Read anywhere", "input", input("Reading")));
        Bet opportunity = card("Read anywhere");
        var tried =
                send(
                        ask("Books on trains"),
                        "/joining",
                        Map.of(
                                "opportunity",
                                opportunity.id(),
                                "as",
                                "intervention",
                                "title",
                                "Keep a chapter"));
        assertThat(tried.page().select("#came li").eachText())
                .containsExactly("Keep a chapter Ideas", "Read anywhere Ideas");
        assertThat(card("Keep a chapter").serves()).isEqualTo(opportunity.id());

        send(made, "/reopening", Map.of("why", "a mistake"));
        assertThat(card("Read anywhere").open()).isTrue();
    }

    @Test
    void work_that_serves_nothing_is_questioned_and_makes_no_card() {
        var asked =
                send(
                        ask("A banner"),
                        "",
                        Map.of(
                                "what",
                                "A banner",
                                "input",
                                "nothing",
                                "must",
                                "people who see it read more"));
        assertThat(asked.one("#serves-nothing").text())
                .contains("serves none of our inputs", "people who see it read more");

        var refused = send(asked, "/opportunity", Map.of("title", "A banner"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.one("[data-code]").attr("data-code"))
                .isEqualTo("request.serves-nothing");
        assertThat(cards("A banner")).isZero();

        var no = send(asked, "/refusal", Map.of("reason", "MOVES_NOTHING", "why", "We looked"));
        assertThat(no.one("#tell").text())
                .contains("Lamplighters", "We looked.", "people who see it read more");
        assertThat(no.one("copy-text button").attr("data-text")).startsWith("Thank you");
        var own =
                send(
                        no,
                        "/refusal",
                        Map.of("reason", "MOVES_NOTHING", "why", "", "reply", "Dear club,\nno."));
        assertThat(own.one("#tell").wholeText()).isEqualTo("Dear club,\nno.");
        assertThat(own.page().select("#past li")).hasSize(2);
    }

    @Test
    void a_request_waits_for_a_reason_and_perhaps_a_day() {
        var asked = ask("Dark covers for books");
        var silent = send(asked, "/waiting", Map.of("why", " ", "until", "2020-01-01"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.one("[data-code]").attr("data-code")).isEqualTo("request.why");
        assertThat(silent.one("#until").val()).isEqualTo("2020-01-01");

        send(asked, "/waiting", Map.of("why", "winter", "until", "2020-01-01"));
        assertThat(owner.open(ALL + "?state=WAITING&q=covers").one(".request").text())
                .contains("Look again", "winter");
    }

    @Test
    void two_who_write_at_once_lose_nothing() {
        var seen = ask("Louder bells");
        var mine = Map.of("what", "Louder bells", "job", "hear the club meet");
        send(seen, "", Map.of("what", "Louder bells", "job", "wake up in time"));
        var late = send(seen, "", mine);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.one("[data-code]").attr("data-code")).isEqualTo("request.outrun");
        assertThat(late.one("#theirs").text()).contains("wake up in time");
        assertThat(late.one("#job").text()).isEqualTo("hear the club meet");
        var card = send(seen, "/opportunity", Map.of("title", "Bells", "input", input("Reading")));
        assertThat(card.status()).isEqualTo(409);
        assertThat(cards("Bells")).as("the card and its answer are one").isZero();
        assertThat(send(late, "", mine).one("#job").text()).isEqualTo("hear the club meet");
    }

    @Test
    void what_cannot_be_is_refused_with_its_words_still_there() {
        owner.open(ALL + "/new");
        var empty = owner.send(ALL, Map.of("what", " ", "link", "javascript:alert(1)"));
        assertThat(empty.page().select("[data-code]").eachAttr("data-code"))
                .containsExactly("request.what", "request.link");
        assertThat(empty.one("#link").val()).isEqualTo("javascript:alert(1)");
        var asked = ask("Something");
        assertThat(
                        send(asked, "/joining", Map.of("opportunity", "nowhere"))
                                .one("[data-code]")
                                .attr("data-code"))
                .isEqualTo("request.opportunity");
        assertThat(send(asked, "/refusal", Map.of()).one("[data-code]").attr("data-code"))
                .isEqualTo("request.reason");
        assertThat(
                        send(asked, "", Map.of("what", "Something", "input", "gone"))
                                .one("[data-code]")
                                .attr("data-code"))
                .isEqualTo("request.input");
        assertThat(owner.open(ALL + "/nowhere").status()).isEqualTo(404);
    }

    private static Browserless.Opened ask(String what) {
        var blank = owner.open(ALL + "/new");
        return owner.send(
                ALL,
                Map.of("id", blank.one("input[name=id]").val(), "what", what, "who", "a club"));
    }

    /// Sends a form of the page of a request, as somebody who has seen what stood there.
    private static Browserless.Opened send(
            Browserless.Opened seen, String form, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("version", seen.one("input[name=version]").val());
        String request = seen.path().replaceFirst("(/requests/[a-z0-9]+).*", "$1");
        return owner.send(request + form, all);
    }

    private static Bet card(String title) {
        return bets().board().all().stream()
                .filter(bet -> bet.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static long cards(String title) {
        return bets().board().all().stream().filter(bet -> bet.title().equals(title)).count();
    }

    private static Bets bets() {
        return server.context().getBean(Bets.class);
    }

    private static String input(String name) {
        return server
                .context()
                .getBean(Frameworks.class)
                .current()
                .orElseThrow()
                .framework()
                .inputs()
                .stream()
                .filter(input -> input.name().equals(name))
                .map(Input::id)
                .findFirst()
                .orElseThrow();
    }
}
