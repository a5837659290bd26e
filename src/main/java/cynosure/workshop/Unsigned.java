package cynosure.workshop;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Game;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Votes and scores of which nobody knows by whom: how often each thing was said. Counted from the
/// ballots of anonymous steps when they are turned over; before, there is nothing here.
///
/// @param tally by what was said; a key begins with the word of its kind
public record Unsigned(Map<String, Integer> tally) {

    private static final String DOTS = "dots:";
    private static final String SCORE = "score:";

    static Unsigned none() {
        return new Unsigned(Map.of());
    }

    /// On a ballot, so many dots on a candidate.
    public static String dots(String candidateId) {
        return DOTS + candidateId;
    }

    /// On a ballot, a view of one candidate under one item.
    public static String score(String candidateId, ChecklistItem item) {
        return SCORE + candidateId + ":" + item;
    }

    /// On a ballot, an answer to a question of the strict filter about one candidate.
    public static String strict(String stepId, String candidateId, StrictQuestion question) {
        return "strict:" + stepId + ":" + candidateId + ":" + question;
    }

    public static String game(String stepId) {
        return "game:" + stepId;
    }

    public int dotsOn(String candidateId) {
        return count(dots(candidateId));
    }

    public int verdicts(String candidateId, ChecklistItem item, Verdict verdict) {
        return count(score(candidateId, item) + ":" + verdict);
    }

    public int votes(String stepId, Game game) {
        return count(game(stepId) + ":" + game);
    }

    public int answers(
            String stepId, String candidateId, StrictQuestion question, StrictAnswer answer) {
        return count(strict(stepId, candidateId, question) + ":" + answer);
    }

    private int count(String said) {
        return Objects.requireNonNullElse(tally.get(said), 0);
    }

    /// Dots and scores that are counted once more replace the earlier ones of their kind.
    Unsigned after(Map<String, Integer> counted) {
        Map<String, Integer> all = new TreeMap<>(tally);
        for (String kind : new String[] {DOTS, SCORE}) {
            if (counted.keySet().stream().anyMatch(said -> said.startsWith(kind))) {
                all.keySet().removeIf(said -> said.startsWith(kind));
            }
        }
        all.putAll(counted);
        return new Unsigned(Collections.unmodifiableMap(all));
    }
}
