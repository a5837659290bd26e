package cynosure.workshop;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Game;
import java.util.Map;
import java.util.Objects;

/// Votes and scores of which nobody knows by whom: how often each thing was said. Counted from the
/// ballots of anonymous steps when they are turned over; before, there is nothing here.
///
/// @param rounds by step, how often each thing was said in it
public record Unsigned(Map<String, Map<String, Integer>> rounds) {

    static Unsigned none() {
        return new Unsigned(Map.of());
    }

    /// On a ballot, so many dots on a candidate.
    public static String dots(String candidateId) {
        return "dots:" + candidateId;
    }

    /// On a ballot, a view of one candidate under one item.
    public static String score(String candidateId, ChecklistItem item) {
        return "score:" + candidateId + ":" + item;
    }

    /// On a ballot, an answer to a question of the strict filter about one candidate.
    public static String strict(String stepId, String candidateId, StrictQuestion question) {
        return "strict:" + stepId + ":" + candidateId + ":" + question;
    }

    public static String game(String stepId) {
        return "game:" + stepId;
    }

    public int dotsOn(String stepId, String candidateId) {
        return count(stepId, dots(candidateId));
    }

    public int verdicts(String stepId, String candidateId, ChecklistItem item, Verdict verdict) {
        return count(stepId, score(candidateId, item) + ":" + verdict);
    }

    public int votes(String stepId, Game game) {
        return count(stepId, game(stepId) + ":" + game);
    }

    public int answers(
            String stepId, String candidateId, StrictQuestion question, StrictAnswer answer) {
        return count(stepId, strict(stepId, candidateId, question) + ":" + answer);
    }

    private int count(String stepId, String said) {
        Map<String, Integer> round = rounds.get(stepId);
        return round == null ? 0 : Objects.requireNonNullElse(round.get(said), 0);
    }

    Unsigned after(String stepId, Map<String, Integer> counted) {
        return new Unsigned(Entries.with(rounds, stepId, Map.copyOf(counted)));
    }
}
