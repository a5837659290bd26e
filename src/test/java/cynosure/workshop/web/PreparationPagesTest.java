package cynosure.workshop.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import cynosure.web.WithOneServer;
import cynosure.workshop.Handout;
import cynosure.workshop.Length;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Preparing a workshop without scripts: the day, the list, the door, the reading, the agenda.
class PreparationPagesTest extends WithOneServer {

    private Gathering here;
    private Browserless flo;
    private String preparation;

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
        for (var length : Length.values()) {
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

    @Test
    void notes_are_brought_along_as_files_and_members_take_them_as_nothing_else() {
        flo.open(preparation);
        upload("what we know.md", "# Numbers\n<script>alert(1)</script>".getBytes(UTF_8));
        Opened page = flo.open(preparation);
        assertThat(page.one("#handouts .name a").text()).isEqualTo("what we know.md");

        String path = page.one("#handouts .name a").attr("href");
        var file = flo.download(path);
        assertThat(new String(file.body(), UTF_8)).startsWith("# Numbers");
        assertThat(file.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("attachment"));
        assertThat(here.ada.download(path).statusCode()).isEqualTo(403);

        flo.send(page.one("#handouts form[action$=removal]").attr("action"), Map.of());
        assertThat(flo.download(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_file_that_is_too_large_or_something_else_is_refused_with_a_reason() {
        flo.open(preparation);
        Opened big = upload("big.txt", new byte[4 * 1024 * 1024]);
        assertThat(big.status()).isEqualTo(422);
        assertThat(big.one("h1").text()).isEqualTo("Prepare the workshop");
        assertThat(big.one("#handout-forms .problem").text()).contains("larger than 3 MB");
        assertThat(big.one("#handout-file").attr("aria-invalid")).isEqualTo("true");
        assertThat(big.page().select(".problem")).hasSize(1);
        assertThat(upload("page.html", "<b>".getBytes(UTF_8)).text()).contains("neither Markdown");
        assertThat(upload("not.pdf", "words".getBytes(UTF_8)).text()).contains("neither Markdown");
        assertThat(upload("bytes.csv", new byte[] {1, 0, (byte) 0xff}).text())
                .contains("neither Markdown");
        assertThat(upload("empty.md", new byte[0]).text()).contains("nothing in it");
        assertThat(flo.open(preparation).page().select("#handouts .name")).isEmpty();
    }

    @Test
    void more_files_than_a_workshop_takes_are_refused_beside_the_field() {
        flo.open(preparation);
        for (int file = 1; file <= Handout.COUNT_MAX; file++) {
            assertThat(upload("notes " + file + ".md", "# Notes".getBytes(UTF_8)).status())
                    .isEqualTo(200);
        }
        Opened full = upload("one more.md", "# Notes".getBytes(UTF_8));
        assertThat(full.status()).isEqualTo(422);
        assertThat(full.one("#handout-forms .problem").text()).contains("A workshop takes");
        assertThat(full.page().select("#handouts .name")).hasSize(Handout.COUNT_MAX);
    }

    @Test
    void what_was_typed_into_a_form_that_comes_back_is_still_there() {
        flo.open(preparation);
        Opened again =
                flo.send(
                        here.plan + "/stories",
                        Map.of("text", "x".repeat(2_001), "source", "Kim from support"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.one("#story").text()).hasSize(2_001);
        assertThat(again.one("#source").val()).isEqualTo("Kim from support");
    }

    @Test
    void a_story_is_put_before_the_room_one_at_a_time_and_taken_down() {
        flo.open(preparation);
        flo.send(here.plan + "/stories", Map.of("text", "It saved my evening", "source", "Kim"));
        flo.send(here.plan + "/stories", Map.of("text", "I gave up", "source", ""));
        assertThat(here.ada.open(here.room).page().select(".story, .stories")).isEmpty();

        String first = flo.open(here.room).one(".stories input[name=story]").val();
        assertThat(here.ada.send(here.room + "/story", Map.of("story", first)).status())
                .isEqualTo(403);
        flo.send(here.room + "/story", Map.of("story", first));
        assertThat(here.ada.open(here.room).one(".story").text())
                .isEqualTo("It saved my evening Kim");
        assertThat(flo.open(here.room + "/screen").one(".story").text()).contains("evening");
        assertThat(flo.open(here.room).page().select(".stories li")).hasSize(1);

        flo.send(here.room + "/story", Map.of("story", ""));
        assertThat(here.ada.open(here.room).page().select(".story")).isEmpty();
        assertThat(flo.send(here.room + "/story", Map.of("story", "nonsense")).status())
                .isEqualTo(404);
    }

    private Opened upload(String name, byte[] bytes) {
        return flo.upload(here.plan + "/handouts", Map.of(), Map.of(name, bytes));
    }
}
