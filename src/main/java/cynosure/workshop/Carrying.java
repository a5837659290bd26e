package cynosure.workshop;

import cynosure.framework.Game;
import cynosure.language.Language;
import cynosure.workshop.Outcome.Line;
import cynosure.workshop.Outcome.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Carries over what lay open at the end of a session: candidates, what became of them, the game,
/// the decision, and every line that was written down. What was never revealed stays behind.
record Carrying(Workshop before) {

    List<Happening> over(Purpose purpose) {
        List<Happening> all = new ArrayList<>();
        all.add(new Following.CarriedOver(before.id(), purpose, names()));
        all.addAll(speaking(before.plan().language()));
        Game game = before.said().game();
        if (game != null) {
            all.add(new Happening.GameRecorded(game));
        }
        if (before.candidatesRevealed()) {
            candidates(all);
        }
        if (before.decision() != null) {
            all.add(new Happening.CandidateAdopted(before.decision()));
        }
        for (Topic topic : Topic.values()) {
            for (Line line : before.outcome().lines(topic)) {
                all.add(
                        new Concluding.LineWritten(
                                line.id(), topic, line.text(), line.who(), line.due(), line.by()));
            }
        }
        return all;
    }

    /// A workshop is planned in English; only another language has to be said.
    private static List<Happening> speaking(Language language) {
        return language == Language.ENGLISH
                ? List.of()
                : List.of(new Preparing.LanguageChosen(language));
    }

    private void candidates(List<Happening> all) {
        before.said()
                .candidateIds()
                .forEach(
                        (field, id) ->
                                before.candidate(id)
                                        .ifPresent(
                                                candidate ->
                                                        all.add(
                                                                new Happening.CandidateWritten(
                                                                        candidate, field.slot()))));
        before.outcome()
                .endings()
                .forEach(
                        (id, ending) ->
                                all.add(
                                        new Concluding.FateDecided(
                                                id, ending.fate(), ending.reason())));
    }

    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        if (before.sequel().from() != null) {
            names.putAll(before.sequel().from().names());
        }
        before.participants().forEach(person -> names.put(person.personId(), person.name()));
        names.put(before.plan().facilitatorId(), before.plan().facilitatorName());
        return names;
    }
}
