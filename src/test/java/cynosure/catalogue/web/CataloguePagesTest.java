package cynosure.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CataloguePagesTest extends CataloguePages {

    @BeforeAll
    static void bringEvents() throws IOException {
        var empty = owner.open("/catalogue");
        assertThat(empty.one(".empty h2").text()).isEqualTo("No event has come in yet");
        assertThat(empty.page().select(".empty a").eachAttr("href"))
                .containsExactly("/events/sources", "/events/import");
        bring(
                """
                {"event":"share_note","user":"ada","time":"2026-03-02T19:14:00Z","book":"The last ferry","pages":3}
                {"event":"share_note","user":"bo","time":"2026-03-09T19:14:00Z","book":"Mud"}
                {"event":"sign_up","user":"ada","time":"2026-03-01T19:14:00Z"}
                {"event":"odd / name & all","user":"ada","time":"2026-03-04T19:14:00Z"}
                """);
    }

    @Test
    void every_event_stands_with_its_volume_and_what_it_carries() {
        var page = owner.open("/catalogue");

        assertThat(page.one(".lead").text())
                .isEqualTo("4 events of 3 kinds, from 1 March 2026 to 9 March 2026.");
        assertThat(page.page().select("tbody .event-name").eachText())
                .containsExactly("share_note", "odd / name & all", "sign_up");
        assertThat(page.page().select("tbody tr").first().select(".properties li").eachText())
                .containsExactly("book", "pages");
        assertThat(page.page().select("tbody svg").first().attr("aria-label"))
                .isEqualTo("share_note, week by week for 13 weeks: from 0 to 1 a week, lately 1");
    }

    @Test
    void an_event_is_found_by_its_properties_and_stands_in_the_order_that_was_asked_for() {
        var found = owner.open("/catalogue?q=PAGES");
        assertThat(found.page().select("tbody .event-name").eachText())
                .containsExactly("share_note");
        assertThat(found.one("#rows [role=status]").text()).isEqualTo("1 event found");
        assertThat(owner.open("/catalogue?q=nothing").one("#rows .empty").text())
                .startsWith("No event is called that");

        var rows = owner.fetch("/catalogue/rows?q=&sort=name");
        assertThat(rows.page().select("tbody .event-name").eachText())
                .containsExactly("odd / name & all", "share_note", "sign_up");
        assertThat(owner.open("/catalogue?sort=newest").page().select("tbody .event-name").text())
                .startsWith("odd / name & all share_note");
    }

    @Test
    void people_say_what_an_event_means_and_who_said_it_is_kept() {
        String page = owner.open("/catalogue").one("a:contains(odd / name)").attr("href");
        assertThat(owner.open(page).one("h1").text()).isEqualTo("odd / name & all");

        owner.send(
                "/catalogue/event",
                Map.of(
                        "name", "odd / name & all",
                        "version", "0",
                        "words", HOSTILE,
                        "owner", "Bo"));
        var after = owner.open(page);
        assertThat(after.one(".said-words").text()).isEqualTo(HOSTILE);
        assertThat(after.one(".facts dd").text()).isEqualTo("Bo");
        assertThat(after.page().select("main script, main b")).isEmpty();
        assertThat(after.page().select(".calls li").text()).contains("Owner: Bo.");
        assertThat(owner.open("/catalogue?q=alert").page().select("tbody tr")).hasSize(1);

        var outrun =
                owner.send(
                        "/catalogue/event",
                        Map.of("name", "odd / name & all", "version", "0", "words", "Mine"));
        assertThat(outrun.status()).isEqualTo(409);
        assertThat(outrun.one("#words").text()).isEqualTo("Mine");
    }

    @Test
    void properties_are_described_with_the_event_and_what_is_too_long_is_refused() {
        var page = owner.open("/catalogue/event?name=share_note");
        assertThat(page.page().select("tbody tr").first().text())
                .isEqualTo("book text all The last ferry · Mud");
        owner.send(
                "/catalogue/event",
                Map.of(
                        "name", "share_note",
                        "version", "0",
                        "words", "",
                        "property.1", "pages",
                        "version.1", "0",
                        "words.1", "How many pages it speaks of",
                        "required.1", "yes"));

        var described = owner.open("/catalogue/event?name=share_note");
        assertThat(described.page().select("tbody tr").get(1).text())
                .isEqualTo("pages on every event How many pages it speaks of number 50 % 3");
        var wordy =
                owner.send(
                        "/catalogue/event",
                        Map.of("name", "sign_up", "version", "0", "words", "a".repeat(1_001)));
        assertThat(wordy.status()).isEqualTo(422);
        assertThat(wordy.one(".notice.problem").attr("data-code")).isEqualTo("catalogue.words");
    }

    @Test
    void what_is_not_there_and_who_does_not_belong_here_are_told() {
        assertThat(owner.open("/catalogue/event?name=none").status()).isEqualTo(404);
        assertThat(Browserless.stranger(server).open("/catalogue").status()).isEqualTo(401);
    }
}
