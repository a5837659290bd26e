package cynosure.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Collector;
import cynosure.events.EventSources;
import cynosure.warehouse.Warehouse;
import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import cynosure.web.WithOneServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PrivacyPagesTest extends WithOneServer {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static String source;
    private static String key;

    @BeforeAll
    static void start() {
        owner.send("/events/sources", Map.of("name", "Web app", "origins", ""));
        EventSources sources = server.context().getBean(EventSources.class);
        source = sources.all().getFirst().id();
        key = sources.all().getFirst().keys().getFirst();
    }

    @Test
    void what_the_owner_blocks_is_left_out_of_what_is_sent_next() throws Exception {
        send(
                "{\"event\":\"buy\",\"user\":\"ada\",\"properties\":"
                        + "{\"ip\":\"203.0.113.7\",\"to\":\"bo@lantern.example\",\"price\":3}}");

        assertThat(owner.open("/events/privacy").page().text())
                .contains("1 property holds e-mail addresses, it seems");
        String page = owner.open("/events/privacy/sources/" + source).page().text();
        assertThat(page)
                .contains("IP addresses are not kept.")
                .contains("to: 1 time")
                .contains("IP addresses in ip (1)")
                .doesNotContain("bo@lantern.example");

        owner.send("/events/privacy/sources/" + source + "/blocked", Map.of("name", "to"));
        owner.send(
                "/events/privacy", Map.of("blocked", "*price\n\n *price ", "pseudonyms", "SHARED"));
        send(
                "{\"event\":\"sell\",\"user\":\"ada\",\"properties\":"
                        + "{\"to\":\"bo@lantern.example\",\"price\":3,\"kind\":\"book\"}}");

        assertThat(owner.open("/events/privacy/sources/" + source).page().text())
                .contains("Left out: *price, to.")
                .contains("People get other names, the same in all sources.")
                .doesNotContain("look like e-mail addresses");
        Warehouse warehouse = server.context().getBean(Warehouse.class);
        assertThat(warehouse.catalog().event("sell").orElseThrow().properties())
                .extracting(property -> property.name())
                .containsExactly("kind");
        owner.send("/events/privacy", Map.of("blocked", "", "pseudonyms", "NONE"));
    }

    @Test
    void a_mistake_is_said_and_what_was_written_stays() {
        Opened page = owner.send("/events/privacy", Map.of("blocked", "salary\n**"));
        assertThat(page.page().text()).contains("would leave out everything");
        assertThat(page.one("#blocked").text()).contains("salary");
    }

    @Test
    void members_neither_see_nor_change_it() {
        Browserless member = member();
        Browserless stranger = Browserless.stranger(server);
        String one = "/events/privacy/sources/" + source;
        for (String page : List.of("/events/privacy", one, "/events/privacy/people")) {
            assertThat(member.open(page).status()).as(page).isEqualTo(403);
            assertThat(stranger.open(page).status()).as(page).isEqualTo(401);
        }
        for (String form :
                List.of(
                        "/events/privacy",
                        one,
                        one + "/blocked",
                        "/events/privacy/people",
                        "/events/privacy/people/export",
                        "/events/privacy/people/lift",
                        "/events/privacy/people/any/again")) {
            member.open("/settings");
            assertThat(member.send(form, Map.of("blocked", "a", "name", "a")).status())
                    .as(form)
                    .isEqualTo(403);
        }
        assertThat(member.open("/events/sources").page().select("a[href=/events/privacy]"))
                .isEmpty();
        assertThat(owner.open("/events/sources").page().select("a[href=/events/privacy]"))
                .hasSize(1);
        assertThat(owner.open("/events/privacy/sources/none").status()).isEqualTo(404);
    }

    @Test
    void a_person_is_told_what_is_known_and_deleted_with_proof() throws Exception {
        String people = "/events/privacy/people";
        send("{\"event\":\"sing\",\"user\":\"page-person-1\",\"id\":\"p1\"}");
        assertThat(owner.open(people).page().text()).contains("Nobody has asked so far.");

        assertThat(owner.send(people + "/export", Map.of("id", "nobody")).status()).isEqualTo(404);
        owner.open(people);
        String told = owner.send(people + "/export", Map.of("id", " page-person-1 ")).text();
        assertThat(told.lines().toList())
                .hasSize(2)
                .first()
                .isEqualTo("{\"kind\":\"id\",\"id\":\"page-person-1\"}");
        assertThat(told).contains("\"event\":\"sing\"").contains("\"source\":\"Web app\"");

        owner.open(people);
        Opened unsure = owner.send(people, Map.of("id", "page-person-1"));
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.one("[data-code]").attr("data-code")).isEqualTo("events.privacy-sure");
        Opened asked = owner.send(people, Map.of("id", "page-person-1", "sure", "yes"));
        assertThat(asked.path()).isEqualTo(people);
        while (asked.page().select("#requests + * .badge, .badge.good").isEmpty()) {
            asked = owner.open(people);
            assertThat(asked.page().select(".badge.care")).isEmpty();
        }
        while (!asked.page().select(".badge.live").isEmpty()) {
            asked = owner.open(people);
        }
        assertThat(asked.one(".badge").text()).isEqualTo("Deleted");
        assertThat(asked.page().text())
                .contains("1 event, 1 id.")
                .contains("nothing found.")
                .doesNotContain("page-person-1");

        assertThat(owner.send(people + "/lift", Map.of("id", "page-person-1")).status())
                .isEqualTo(422);
        owner.send(people + "/lift", Map.of("id", "page-person-1", "why", "Came back"));
        assertThat(owner.open(people).page().text()).contains("Let in again: Came back");
    }

    private static Browserless member() {
        owner.open("/settings/people");
        var made = owner.send("/settings/people/admissions", Map.of("name", "Ada"));
        String link = made.one(".secret code").text();
        String path = link.substring(link.indexOf("/admissions/"));
        Browserless member = Browserless.stranger(server);
        member.open(path);
        member.send(path, Map.of("name", "Ada"));
        return member;
    }

    private static void send(String body) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/collect"))
                        .header("Authorization", "Bearer " + key)
                        .POST(BodyPublishers.ofString(body))
                        .build();
        assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        server.context().getBean(Collector.class).flush();
    }
}
