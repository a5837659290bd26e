package cynosure.workshop;

import cynosure.language.Language;
import java.util.regex.Pattern;

/// What people say when a room runs into a trap, in their language and in small letters. It is
/// heard rather too seldom than too often: a coach who speaks up without need is switched off.
///
/// @param measuring it is asked too early how something is measured
/// @param second a second star is wished for
/// @param threshold an exact number is argued about
/// @param hopeless it is said that nothing will come of it
record Signs(Pattern measuring, Pattern second, Pattern threshold, Pattern hopeless) {

    private static final Signs ENGLISH =
            new Signs(
                    heard(
                            "\\b(can|could|how (do|would|will|can|could)) (we|you|i|one|anyone)( even| ever| really)? (measure|track|count)\\b",
                            "\\b(can't|cannot|can not|not) (be )?(measure|measured|tracked|measurable)\\b",
                            "\\bunmeasurable\\b|\\bhard to measure\\b|\\bno (data|tracking) (for|on)\\b"),
                    heard(
                            "\\b(second|another|two|several|both|more than one) (north stars?|metrics|stars)\\b",
                            "\\bsecond (north star )?metric\\b",
                            "\\b(one|a) (north star|metric) (for each|per) (team|product|department)\\b"),
                    heard(
                            "\\b\\d+ ?\\+",
                            "\\b(at least|more than|or more|over|minimum) (\\d+|two|three|four|five|six|seven|eight|nine|ten)\\b",
                            "\\b\\d+ or more\\b|\\b(in|within|every) \\d+ (days?|weeks?|hours?)\\b|[≥>] ?\\d+"),
                    heard(
                            "\\b(never|won't|will not|doesn't|does not) work here\\b",
                            "\\bnot in this company\\b|\\bnever (change|happen)\\b"));

    private static final Signs GERMAN =
            new Signs(
                    heard(
                            "\\b(können|könnten|kann|könnte|soll|sollen) (wir|man|ihr|ich|du)( (das|dies|es|sie|denn|überhaupt|je|wirklich|nicht|eigentlich))* (messen|zählen|erfassen|tracken)\\b",
                            "\\bwie (messen|zählen|erfassen|tracken) wir\\b|\\bwie (misst|zählt|erfasst) man\\b",
                            "\\b(lässt|ließe|lassen) sich( (das|es|so etwas|überhaupt|denn|nicht|kaum|nie))* (messen|zählen|erfassen)\\b",
                            "\\b(nicht|kaum|schwer) (zu messen|messbar)\\b|\\bunmessbar\\b|\\bkeine (daten|zahlen) (für|zu|über|dazu|dafür)\\b"),
                    heard(
                            "\\b(zweite[nr]?|weitere[nr]?|noch eine?n?|zwei|mehrere|beide) (north stars?|kennzahl(en)?|metrik(en)?|sterne?)\\b",
                            "\\b(eine?n?) (north star|stern|kennzahl|metrik) (pro|je|für jedes|für jede) (team|produkt|abteilung)\\b"),
                    heard(
                            "\\b\\d+ ?\\+",
                            "\\b(mindestens|wenigstens|mehr als|über) (\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)\\b",
                            "\\b\\d+ oder mehr\\b|\\b(in|innerhalb von|binnen|alle) \\d+ (tagen?|wochen?|stunden?)\\b|[≥>] ?\\d+"),
                    heard(
                            "\\b(bei uns|hier) (geht|klappt|funktioniert) (das |es )?(nie|niemals|nicht|eh nicht|sowieso nicht)\\b",
                            "\\b(geht|klappt|funktioniert) (bei uns|hier) (nie|niemals|nicht|eh nicht|sowieso nicht)\\b",
                            "\\bnicht in dieser firma\\b|\\bwird (hier |bei uns )?(nie|niemals) (was|etwas|klappen|gehen|funktionieren|passieren)\\b",
                            "\\b(ändert|tut) sich (hier |bei uns |doch |eh )*(nie|niemals) (was|etwas)\\b"));

    static Signs in(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case GERMAN -> GERMAN;
        };
    }

    private static Pattern heard(String... phrases) {
        return Pattern.compile(String.join("|", phrases), Pattern.UNICODE_CHARACTER_CLASS);
    }
}
