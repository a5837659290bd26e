package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.house.Phrases;
import cynosure.language.Language;
import cynosure.web.Browserless;
import cynosure.web.WithOneServer;
import cynosure.workshop.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A room speaks one language, chosen before it begins.
class LanguageTest extends WithOneServer {

    private Gathering here;

    @BeforeEach
    void gather() {
        here =
                new Gathering(
                        server,
                        Map.of("product", "Plattenladen", "minutes", "60", "language", "GERMAN"));
    }

    @Test
    void pages_of_a_room_say_in_which_language_they_speak() {
        assertThat(here.ada.open(here.room).one("html").attr("lang")).isEqualTo("de");
        assertThat(here.ada.open(here.room).one(".skip-link").text())
                .isEqualTo("Zum Inhalt springen");
        assertThat(here.flo.open("/workshops").one("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void the_language_can_be_changed_until_the_workshop_begins() {
        String language = here.plan + "/preparation/language";
        here.flo.open(here.plan + "/preparation");
        here.flo.send(language, Map.of("language", "ENGLISH"));
        assertThat(here.ada.open(here.room).one("html").attr("lang")).isEqualTo("en");
        here.flo.send(language, Map.of("language", "GERMAN"));
        here.move("s1");
        assertThat(here.flo.send(language, Map.of("language", "ENGLISH")).status()).isEqualTo(409);
        assertThat(here.ada.open(here.room).one("html").attr("lang")).isEqualTo("de");
    }

    @Test
    void what_the_room_refuses_it_refuses_in_its_language() {
        here.move("s1");
        Browserless.Opened tooLong =
                here.ada.send(here.room + "/notes/s1/0", Map.of("text", "x".repeat(2_001)));
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.one("html").attr("lang")).isEqualTo("de");
        assertThat(tooLong.one("title").text()).startsWith("Das hat nicht geklappt");
        assertThat(tooLong.one(".problem").attr("data-code")).isEqualTo("workshop.too-long");
        assertThat(tooLong.one(".problem").text())
                .isEqualTo(
                        "Diese Notiz ist länger als "
                                + String.format(Locale.GERMANY, "%,d", Note.LENGTH_MAX)
                                + " Zeichen. Kürze sie: Ein Gedanke genügt.");
        assertThat(here.ada.fetch(here.room + "/nothing").one(".problem").text())
                .startsWith("Unter dieser Adresse gibt es nichts.");
        assertThat(here.ada.open(here.plan).one(".problem").text())
                .startsWith("Ablauf, Vorbereitung und Protokoll");
        assertThat(Browserless.stranger(server).open(here.room).one(".problem").text())
                .startsWith("Diese Seite ist für Leute des Arbeitsbereichs");
        Browserless stranger = Browserless.stranger(server);
        stranger.open(here.join);
        assertThat(stranger.send(here.join, Map.of("name", "Cem")).one(".problem").text())
                .startsWith("Wähle das Fachgebiet");
        assertThat(stranger.send("/workshops/nowhere/agenda", Map.of()).one("html").attr("lang"))
                .isEqualTo("en");
    }

    /// Sentences of six words and more, none of them with places to fill.
    private static List<String> english() {
        return Phrases.in(Language.ENGLISH).values().stream()
                .filter(text -> text.split(" ").length > 5 && !text.matches(".*[{<].*"))
                .toList();
    }

    @Test
    void a_room_that_speaks_german_says_nothing_in_english() {
        List<String> english = english();
        assertThat(english).hasSizeGreaterThan(200);
        List<String> pages = new ArrayList<>();
        pages.add(Browserless.stranger(server).open(here.join).text());
        pages.add(here.flo.open(here.plan).text());
        pages.add(here.flo.open(here.plan + "/preparation").text());
        pages.add(here.flo.open(here.room + "/roles").text());
        pages.add(here.flo.open(here.room + "/guide").text());
        for (int step = 1; step <= 8; step++) {
            here.move("s" + step);
            pages.add(here.flo.open(here.room).text());
            pages.add(here.ada.open(here.room).text());
        }
        here.flo.send(here.room + "/end", Map.of());
        pages.add(here.ada.open(here.room).text());
        pages.add(here.ada.open(here.room + "/leave-behind").text());
        pages.add(here.flo.open(here.plan).text());
        for (String page : pages) {
            assertThat(english.stream().filter(page::contains)).as(page).isEmpty();
        }
    }
}
