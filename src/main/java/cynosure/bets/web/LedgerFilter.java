package cynosure.bets.web;

import cynosure.bets.Kind;
import cynosure.bets.Level;
import cynosure.bets.Settlement;
import cynosure.bets.ledger.Entry;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which bets of the ledger are looked at; an empty word stands for all. A word that means nothing
/// finds nothing.
///
/// @param level the name of a [Level]
/// @param kind the name of a [Kind]
/// @param input the id of an input
/// @param outcome the name of an outcome, or `OPEN`
record LedgerFilter(String level, String kind, String input, String outcome) {

    static final String OPEN = "OPEN";

    boolean none() {
        return level.isEmpty() && kind.isEmpty() && input.isEmpty() && outcome.isEmpty();
    }

    boolean wants(Entry entry) {
        return wants(level, entry.bet().level().name())
                && wants(kind, entry.bet().draft().kind().name())
                && wants(input, entry.inputId())
                && wants(outcome, outcome(entry));
    }

    /// The part of an address that asks for the same; empty where it asks for all.
    String query() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("level", level);
        asked.put("kind", kind);
        asked.put("input", input);
        asked.put("outcome", outcome);
        asked.values().removeIf(String::isEmpty);
        return asked.isEmpty()
                ? ""
                : asked.entrySet().stream()
                        .map(
                                each ->
                                        each.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    static String outcome(Entry entry) {
        Settlement settlement = entry.settlement();
        return settlement == null ? OPEN : settlement.outcome().name();
    }

    /// @param inputs the names of the inputs by id
    List<LedgerPage.Select> selects(Map<String, String> inputs) {
        Map<String, String> levels = new LinkedHashMap<>();
        Map<String, String> kinds = new LinkedHashMap<>();
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Level each : Level.values()) {
            if (each.onBoard()) {
                levels.put(each.name(), LedgerWords.capital(each.word()));
            }
        }
        for (Kind each : Kind.values()) {
            kinds.put(each.name(), each.label());
        }
        outcomes.put(OPEN, LedgerWords.STILL_OPEN);
        for (Settlement.Outcome each : Settlement.Outcome.values()) {
            outcomes.put(each.name(), each.label());
        }
        return List.of(
                select("level", "Level", level, levels),
                select("kind", "Kind", kind, kinds),
                select("input", "Input", input, inputs),
                select("outcome", "Outcome", outcome, outcomes));
    }

    private static LedgerPage.Select select(
            String name, String label, String chosen, Map<String, String> labels) {
        List<LedgerPage.Choice> choices = new ArrayList<>();
        choices.add(new LedgerPage.Choice("", "All", chosen.isEmpty()));
        labels.forEach(
                (value, words) ->
                        choices.add(new LedgerPage.Choice(value, words, value.equals(chosen))));
        return new LedgerPage.Select(name, label, choices);
    }

    private static boolean wants(String wanted, String there) {
        return wanted.isEmpty() || wanted.equals(there);
    }
}
