package cynosure.workshop;

import cynosure.workshop.activity.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A vote on what was written in a step: each person has a few dots, nobody sees them before they
/// are shown together.
///
/// @param choices as they stood when the vote was opened
/// @param onPapers dots placed anonymously, known when the vote is shown
/// @param reflected the candidate that shows what a choice says, by choice
public record NoteVote(
        List<Choice> choices,
        Map<Placed, Integer> dots,
        Map<String, Integer> onPapers,
        boolean isShown,
        Map<String, String> reflected) {

    /// Dots each person has in a step.
    public static final int DOTS = 3;

    /// Something that was written, under an id of its own so that a vote does not say by whom.
    ///
    /// @param slot the first field of the prompt it answers
    public record Choice(String id, int slot, String text, List<Mark> marks) {

        public Choice {
            marks = List.copyOf(marks);
        }
    }

    /// One person's dots on one choice.
    public record Placed(String personId, String choiceId) {}

    /// A choice with its dots.
    public record Tally(Choice choice, int dots) {}

    static NoteVote on(List<Choice> choices) {
        return new NoteVote(List.copyOf(choices), Map.of(), Map.of(), false, Map.of());
    }

    NoteVote with(String personId, String choiceId, int count) {
        var placed = Entries.with(dots, new Placed(personId, choiceId), count);
        return new NoteVote(choices, placed, onPapers, isShown, reflected);
    }

    NoteVote shown(Map<String, Integer> papers) {
        return new NoteVote(choices, dots, Map.copyOf(papers), true, reflected);
    }

    /// @param candidateId empty when no candidate shows it after all
    NoteVote reflecting(String choiceId, String candidateId) {
        return new NoteVote(
                choices, dots, onPapers, isShown, Entries.with(reflected, choiceId, candidateId));
    }

    /// The candidate that shows what a choice says; empty while nobody has said so.
    public String reflectedBy(String choiceId) {
        return Objects.requireNonNullElse(reflected.get(choiceId), "");
    }

    public Optional<Choice> choice(String id) {
        return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    public int by(String personId, String choiceId) {
        return Objects.requireNonNullElse(dots.get(new Placed(personId, choiceId)), 0);
    }

    public int by(String personId) {
        return choices.stream().mapToInt(choice -> by(personId, choice.id())).sum();
    }

    /// How many people have placed a dot.
    public long voters() {
        return dots.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey().personId())
                .distinct()
                .count();
    }

    /// The choices with most dots first; none before they are shown.
    public List<Tally> tally() {
        return isShown
                ? choices.stream()
                        .map(choice -> new Tally(choice, on(choice.id())))
                        .sorted(Comparator.comparingInt(Tally::dots).reversed())
                        .toList()
                : List.of();
    }

    private int on(String choiceId) {
        int open =
                dots.entrySet().stream()
                        .filter(entry -> entry.getKey().choiceId().equals(choiceId))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
        return open + Objects.requireNonNullElse(onPapers.get(choiceId), 0);
    }
}
