package cynosure.change.web;

import cynosure.change.Aim;
import cynosure.change.InputFate;
import cynosure.change.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A change of metric as somebody is preparing it.
///
/// @param forecast what they expect of the new one
/// @param fates what happens to each input, by its id: `KEEP`, `LET_GO`, or `MOVE:` with the id of
///   what it moves instead; an input without an entry is kept
/// @param aims what happens to the target of each node, by its id
/// @param targets new targets as they were written, by the id of the node
/// @param bys the days by which, as a form sends them
/// @param on the day on which it takes effect, as a form sends it
/// @param basedOn the revision that was current when the form was opened
public record ChangeForm(
        List<Reason> reasons,
        String words,
        String name,
        String definition,
        String forecast,
        Map<String, String> fates,
        Map<String, String> aims,
        Map<String, String> targets,
        Map<String, String> bys,
        String bets,
        String asked,
        String on,
        long basedOn) {

    private static final String TARGET = "target-";
    private static final String BY = "by-";
    private static final List<String> FIELDS =
            List.of(
                    "reason",
                    "words",
                    "name",
                    "definition",
                    "forecast",
                    "fate",
                    "aim",
                    "bets",
                    "asked",
                    "on",
                    "basedOn");

    static ChangeForm empty(LocalDate today, long basedOn) {
        return new ChangeForm(
                List.of(),
                "",
                "",
                "",
                "",
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                "",
                "",
                today.toString(),
                basedOn);
    }

    static ChangeForm from(Map<String, List<String>> sent) {
        return new ChangeForm(
                Arrays.stream(Reason.values())
                        .filter(reason -> all(sent, "reason").contains(reason.name()))
                        .toList(),
                lines(sent, "words"),
                text(sent, "name"),
                lines(sent, "definition"),
                lines(sent, "forecast"),
                pairs(all(sent, "fate")),
                pairs(all(sent, "aim")),
                named(sent, TARGET),
                named(sent, BY),
                lines(sent, "bets"),
                lines(sent, "asked"),
                text(sent, "on"),
                number(text(sent, "basedOn")));
    }

    /// The fields that make up a draft, and no others.
    static Map<String, List<String>> kept(Map<String, List<String>> sent) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        sent.forEach(
                (field, values) -> {
                    if (FIELDS.contains(field)
                            || field.startsWith(TARGET)
                            || field.startsWith(BY)) {
                        kept.put(field, List.copyOf(values));
                    }
                });
        return kept;
    }

    /// Whether there is anything in it that somebody wrote or chose.
    boolean begun() {
        return !reasons.isEmpty()
                || !(words + name + definition + forecast + bets + asked).isBlank();
    }

    ChangeForm basedOn(long revision) {
        return new ChangeForm(
                reasons,
                words,
                name,
                definition,
                forecast,
                fates,
                aims,
                targets,
                bys,
                bets,
                asked,
                on,
                revision);
    }

    public boolean chose(Reason reason) {
        return reasons.contains(reason);
    }

    InputFate.What fate(String id) {
        String chosen = fates.getOrDefault(id, "");
        for (InputFate.What what : InputFate.What.values()) {
            if (chosen.equals(what.name()) || chosen.startsWith(what.name() + ":")) {
                return what;
            }
        }
        return InputFate.What.KEEP;
    }

    /// The id of what an input moves instead; empty unless it does.
    String moves(String id) {
        String[] parts = fates.getOrDefault(id, "").split(":", 2);
        return parts.length == 2 ? parts[1] : "";
    }

    Aim.What aim(String id, Aim.What otherwise) {
        String chosen = aims.getOrDefault(id, "");
        for (Aim.What what : Aim.What.values()) {
            if (chosen.equals(what.name())) {
                return what;
            }
        }
        return otherwise;
    }

    String target(String id) {
        return targets.getOrDefault(id, "").strip();
    }

    String by(String id) {
        return bys.getOrDefault(id, "").strip();
    }

    private static List<String> all(Map<String, List<String>> sent, String field) {
        return sent.getOrDefault(field, List.of());
    }

    private static String text(Map<String, List<String>> sent, String field) {
        List<String> values = new ArrayList<>(all(sent, field));
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    private static String lines(Map<String, List<String>> sent, String field) {
        return text(sent, field).replace("\r\n", "\n");
    }

    /// `id:choice`, one for each node.
    private static Map<String, String> pairs(List<String> chosen) {
        Map<String, String> pairs = new HashMap<>();
        for (String each : chosen) {
            String[] parts = each.split(":", 2);
            if (parts.length == 2) {
                pairs.put(parts[0], parts[1]);
            }
        }
        return Map.copyOf(pairs);
    }

    private static Map<String, String> named(Map<String, List<String>> sent, String prefix) {
        Map<String, String> named = new HashMap<>();
        sent.forEach(
                (field, values) -> {
                    if (field.startsWith(prefix) && !values.isEmpty()) {
                        named.put(field.substring(prefix.length()), values.getFirst());
                    }
                });
        return Map.copyOf(named);
    }

    private static long number(@Nullable String digits) {
        return digits != null && digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }
}
