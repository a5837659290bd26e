package cynosure.workshop;

import cynosure.framework.Game;
import cynosure.language.Language;
import cynosure.workshop.Advising.AdviceWavedOff;
import cynosure.workshop.Grouping.CandidateRefined;
import cynosure.workshop.Merging.CandidateMerged;
import cynosure.workshop.Merging.Clustered;
import cynosure.workshop.Outcome.Line;
import cynosure.workshop.Outcome.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
                .forEach((field, id) -> candidate(candidateOf(id), field.slot(), all));
        Together together = before.together();
        String by = before.plan().facilitatorId();
        together.merged()
                .into()
                .forEach(
                        (part, whole) -> {
                            if (!candidateOf(part).blank() && !candidateOf(whole).blank()) {
                                all.add(new CandidateMerged(part, whole, by));
                            }
                        });
        together.merged()
                .clusters()
                .forEach((id, cluster) -> all.add(new Clustered(id, cluster, by)));
        together.advised()
                .waved()
                .forEach(
                        (point, answer) ->
                                all.add(
                                        new AdviceWavedOff(
                                                point.candidateId(),
                                                point.rule(),
                                                answer.reason(),
                                                answer.by())));
        before.outcome()
                .endings()
                .forEach(
                        (id, ending) ->
                                all.add(
                                        new Concluding.FateDecided(
                                                id, ending.fate(), ending.reason())));
    }

    /// A candidate, and who put it in better words: all of them first, then who did so last in each
    /// field, so that the latter stands.
    private void candidate(Candidate candidate, int slot, List<Happening> all) {
        if (candidate.blank()) {
            return;
        }
        all.add(new Happening.CandidateWritten(candidate, slot));
        Map<CandidateField, String> last = new EnumMap<>(CandidateField.class);
        before.together()
                .touches()
                .forEach(
                        (part, by) -> {
                            if (part.candidateId().equals(candidate.id())) {
                                last.put(part.field(), by);
                            }
                        });
        last.keySet().stream()
                .findFirst()
                .ifPresent(
                        field ->
                                before.together()
                                        .refinersOf(candidate.id())
                                        .forEach(
                                                by ->
                                                        all.add(
                                                                new CandidateRefined(
                                                                        candidate, field, by))));
        last.forEach((field, by) -> all.add(new CandidateRefined(candidate, field, by)));
    }

    private Candidate candidateOf(String id) {
        return Objects.requireNonNull(before.said().candidates().get(id));
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
