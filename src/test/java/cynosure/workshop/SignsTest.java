package cynosure.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SignsTest {

    private final Signs german = Signs.in(Language.GERMAN);

    @Test
    void a_german_room_asks_too_early_how_to_measure() {
        hears(
                german.measuring(),
                "Schön, aber können wir das überhaupt messen?",
                "Wie messen wir das denn?",
                "Das lässt sich nicht messen",
                "Dafür ist es kaum messbar",
                "Wir haben keine Daten dazu");
        ignores(
                german.measuring(),
                "Kunden können auf uns zählen",
                "Wir messen Platten nach ihrem Klang",
                "Das zählt am meisten");
    }

    @Test
    void a_german_room_wishes_for_a_second_star() {
        hears(
                german.second(),
                "Wir brauchen zwei North Stars",
                "Noch eine Kennzahl für den Handel",
                "ein North Star pro Team");
        ignores(german.second(), "Unser North Star", "Die Kennzahl heißt volle Körbe");
    }

    @Test
    void a_german_room_argues_about_numbers() {
        hears(
                german.threshold(),
                "Kunden mit mindestens 5 Käufen",
                "mehr als drei im Monat",
                "5+ Platten",
                "in 3 Tagen");
        ignores(german.threshold(), "mehrmals in der Woche", "Kunden, die oft kommen");
    }

    @Test
    void a_german_room_loses_heart() {
        hears(
                german.hopeless(),
                "Bei uns klappt das nie",
                "Das funktioniert hier nicht",
                "Das wird nie was",
                "Hier ändert sich doch nie etwas");
        ignores(german.hopeless(), "Hier geht es um Platten", "Das funktioniert gut");
    }

    private static void hears(Pattern sign, String... all) {
        assertThat(List.of(all)).allMatch(text -> sign.matcher(small(text)).find());
    }

    private static void ignores(Pattern sign, String... all) {
        assertThat(List.of(all)).noneMatch(text -> sign.matcher(small(text)).find());
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
