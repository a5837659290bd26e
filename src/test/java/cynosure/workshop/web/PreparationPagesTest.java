package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Preparing a workshop without scripts: the day, the list, the door, the reading, the agenda.
class PreparationPagesTest {

    private static Cynosure.Running server;

    private Gathering here;
    private Browserless flo;
    private String preparation;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Cynosure.start(new Settings("127.0.0.1", 0, data, null));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void gather() {
        here = new Gathering(server);
        flo = here.flo;
        preparation = here.plan + "/preparation";
    }

    @Test
    void an_empty_preparation_says_who_is_missing_and_why() {
        Opened page = flo.open(preparation);

        assertThat(page.one("#people-title + p").text()).startsWith("2 people. It works");
        assertThat(page.one(".gaps li").text()).startsWith("Marketing needed");
        assertThat(page.one(".gaps").text())
                .contains("Support", "Finance")
                .doesNotContain("Product");
        assertThat(here.ada.open(preparation).status()).isEqualTo(403);
    }

    @Test
    void the_day_stands_on_the_page_and_in_a_calendar_file() {
        assertThat(flo.open(here.plan + "/invitation.ics").status()).isEqualTo(404);
        flo.open(preparation);
        flo.send(
                preparation + "/meeting",
                Map.of("start", "2026-03-02T14:00", "place", "Blue room", "link", ""));

        assertThat(flo.open(preparation).one(".lead").text())
                .contains("Monday, 2 March 2026, 14:00");
        assertThat(flo.fetch(here.plan + "/invitation.ics").text())
                .contains("BEGIN:VEVENT", "The record shop", "Blue room");
        assertThat(flo.send(preparation + "/meeting", Map.of("start", "soon")).status())
                .isEqualTo(422);
        assertThat(
                        flo.send(
                                        preparation + "/meeting",
                                        Map.of("start", "2026-03-02T14:00", "link", "javascript:x"))
                                .status())
                .isEqualTo(422);
    }

    @Test
    void who_tries_the_door_is_ticked_and_is_the_same_person_from_every_device() {
        String link = invite("Mia", "MARKETING", "TAKES_PART");
        Browserless phone = Browserless.stranger(server);
        assertThat(phone.open(link).text()).contains("Hello Mia", "Can you get in?");
        assertThat(flo.open(preparation).page().select(".badge:contains(Got in)")).isEmpty();

        assertThat(phone.send(link, Map.of()).path()).isEqualTo(here.room);
        assertThat(flo.open(preparation).page().select(".badge:contains(Got in)")).hasSize(1);
        Browserless desk = Browserless.stranger(server);
        desk.open(link);
        assertThat(desk.send(link, Map.of()).path()).isEqualTo(here.room);
        assertThat(flo.open(here.room).page().select("#people .person:contains(Mia)")).hasSize(1);
        assertThat(flo.open(preparation).one("#people-title + p").text()).startsWith("3 people");
    }

    @Test
    void one_can_be_invited_to_watch_or_to_lead() {
        Browserless oto = Browserless.stranger(server);
        String watching = invite("Oto", "SALES", "WATCHES");
        oto.open(watching);
        oto.send(watching, Map.of());
        assertThat(oto.open(here.room).one("#standing").text()).contains("You are watching");

        Browserless kim = Browserless.stranger(server);
        String leading = invite("Kim", "DESIGN", "CO_LEADS");
        kim.open(leading);
        kim.send(leading, Map.of());
        assertThat(kim.open(here.room).page().select("body.leading")).hasSize(1);
    }

    @Test
    void an_invitation_taken_off_the_list_opens_nothing() {
        String link = invite("Mia", "MARKETING", "TAKES_PART");
        String withdrawal = flo.open(preparation).one("form[action$=/withdrawal]").attr("action");
        flo.send(withdrawal, Map.of());

        assertThat(Browserless.stranger(server).open(link).status()).isEqualTo(404);
    }

    @Test
    void everyone_with_the_link_can_read_ahead_and_sees_nothing_of_the_workspace() {
        flo.open(preparation);
        flo.send(here.plan + "/reading-link", Map.of());
        String link = flo.open(preparation).one("#reading-title ~ .secret code").text();
        Opened reading =
                Browserless.stranger(server).open(link.substring(link.indexOf("/reading/")));

        assertThat(reading.one("h1").text()).contains("five minutes");
        assertThat(reading.page().select(".reading-tree svg[role=img] title")).hasSize(1);
        assertThat(reading.text()).doesNotContain("Ada", "Flo");
        assertThat(Browserless.stranger(server).open("/reading/x/y").status()).isEqualTo(404);
    }

    @Test
    void what_is_ready_and_the_stories_are_kept() {
        flo.open(preparation);
        flo.send(here.plan + "/readiness/SAFETY", Map.of("ready", "true"));
        flo.send(
                here.plan + "/stories",
                Map.of("text", "It saved my evening", "source", "Kim, in May", "act", "story"));
        Opened page = flo.open(preparation);

        assertThat(page.one("form[action$=SAFETY] input[name=ready]").val()).isEqualTo("false");
        assertThat(page.one(".note").text()).contains("It saved my evening", "Kim, in May");
        assertThat(flo.send(here.plan + "/stories", Map.of("text", " ")).status()).isEqualTo(422);
    }

    @Test
    void a_step_can_be_repeated_and_made_nameless_and_the_agenda_saved_as_a_template() {
        flo.open(here.plan);
        Opened changed =
                flo.sendAll(
                        here.plan + "/agenda",
                        List.of(
                                Map.entry("step", "s1"),
                                Map.entry("activity", "OPENING_QUESTIONS"),
                                Map.entry("minutes", "10"),
                                Map.entry("privacy", "NAMELESS"),
                                Map.entry("repeat", "s1")));
        assertThat(changed.page().select(".steps .name")).hasSize(2);
        assertThat(changed.page().select("option[value=NAMELESS][selected]")).hasSize(2);

        flo.send(here.plan + "/template", Map.of("name", "Twice"));
        String template = flo.open("/workshops/new").one(".choice:contains(Twice) input").val();
        String again =
                flo.send("/workshops", Map.of("product", "Another", "agenda", template)).path();
        assertThat(flo.open(again).page().select("option[value=NAMELESS][selected]")).hasSize(2);
        assertThat(flo.send(here.plan + "/template", Map.of("name", "")).status()).isEqualTo(400);

        String removal =
                flo.open("/workshops/new")
                        .one("form[action$=removal]:contains(Twice)")
                        .attr("action");
        assertThat(flo.send(removal, Map.of()).page().select(".choice:contains(Twice)")).isEmpty();
    }

    @Test
    void every_ready_made_agenda_can_be_planned() {
        for (var length : cynosure.workshop.Length.values()) {
            flo.open("/workshops/new");
            Opened plan =
                    flo.send("/workshops", Map.of("product", "Shop", "agenda", length.name()));
            assertThat(plan.one(".lead").text()).contains(length.minutes() + " minutes");
        }
    }

    private String invite(String name, String function, String part) {
        flo.open(preparation);
        flo.send(
                here.plan + "/invitations",
                Map.of("name", name, "function", function, "part", part, "address", "by post"));
        String link =
                flo.open(preparation).one(".roles li:contains(" + name + ") .secret code").text();
        return link.substring(link.indexOf("/invitations/"));
    }
}
