package cynosure.workshop.web;

import cynosure.workshop.Contributions.Field;
import cynosure.workshop.Note;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Prompts;
import java.util.List;
import java.util.stream.IntStream;

/// Questions with a field each, and after the reveal what everyone wrote.
public record NotesView(List<Question> questions, boolean terrible) implements StageView.Body {

    /// @param mine what the person who looks has written
    /// @param all what everyone wrote; empty before the reveal
    public record Question(int slot, String prompt, String mine, List<Written> all) {}

    /// A note on the wall.
    public record Written(String text, String author, boolean mine) {}

    static NotesView of(Looking looking, Step step) {
        List<String> prompts = Prompts.of(step.activity());
        return new NotesView(
                IntStream.range(0, prompts.size())
                        .mapToObj(slot -> question(looking, step, slot, prompts.get(slot)))
                        .toList(),
                step.activity() == Activity.TERRIBLE_NORTH_STARS);
    }

    private static Question question(Looking looking, Step step, int slot, String prompt) {
        Workshop workshop = looking.workshop();
        Note mine = workshop.said().notes().get(new Field(step.id(), looking.person().id(), slot));
        return new Question(
                slot,
                prompt,
                mine == null ? "" : mine.text(),
                looking.revealed(step) ? all(looking, step, slot) : List.of());
    }

    private static List<Written> all(Looking looking, Step step, int slot) {
        return looking.workshop().said().notes().values().stream()
                .filter(note -> note.stepId().equals(step.id()) && note.slot() == slot)
                .filter(note -> !note.text().isBlank())
                .map(
                        note ->
                                new Written(
                                        note.text(),
                                        looking.workshop().nameOf(note.authorId()),
                                        note.authorId().equals(looking.person().id())))
                .toList();
    }
}
