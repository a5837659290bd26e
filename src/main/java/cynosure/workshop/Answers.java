package cynosure.workshop;

import cynosure.workshop.Contributions.Field;
import cynosure.workshop.activity.Privacy;
import cynosure.workshop.activity.Prompt;
import cynosure.workshop.activity.Prompts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was written in a step, prompt by prompt, as far as everyone may see it: nothing before the
/// reveal, no names where none are shown. Pages, records and exports read it here.
public record Answers(Step step, List<ToPrompt> prompts) {

    /// @param slot the prompt's first field
    public record ToPrompt(Prompt prompt, int slot, List<Signed> answers) {}

    /// @param authorId null where no names are shown
    public record Signed(Answer answer, @Nullable String authorId) {}

    /// Where names are not shown, the order must not tell them.
    private static final Comparator<Signed> BY_TEXT =
            Comparator.comparing(signed -> String.join(" ", signed.answer().texts()));

    public static Answers of(Workshop workshop, Step step) {
        List<ToPrompt> prompts = new ArrayList<>();
        int slot = 0;
        for (Prompt prompt : Prompts.of(step.activity(), workshop.book())) {
            prompts.add(new ToPrompt(prompt, slot, answers(workshop, step, prompt, slot)));
            slot += prompt.slots();
        }
        return new Answers(step, List.copyOf(prompts));
    }

    /// Every answer that stands on these papers, none of them tied to another.
    static List<Answer> on(List<Paper> papers, List<Prompt> prompts) {
        List<Answer> answers = new ArrayList<>();
        int slot = 0;
        for (Prompt prompt : prompts) {
            for (int first : firsts(prompt, slot).toArray()) {
                papers.forEach(paper -> answers.add(on(paper, prompt, first)));
            }
            slot += prompt.slots();
        }
        return answers.stream().filter(answer -> !answer.blank()).toList();
    }

    /// What stands on one paper for one prompt, in its fields.
    public static Answer on(Paper paper, Prompt prompt, int slot) {
        int slots = whole(prompt) ? prompt.slots() : 1;
        return new Answer(
                slot,
                IntStream.range(slot, slot + slots).mapToObj(paper::text).toList(),
                paper.marks(slot));
    }

    /// What one person wrote for one prompt, in its fields; empty fields where nothing stands.
    public static Answer by(
            Workshop workshop, Step step, String personId, Prompt prompt, int slot) {
        List<Note> notes =
                IntStream.range(slot, slot + (whole(prompt) ? prompt.slots() : 1))
                        .mapToObj(each -> note(workshop, step, personId, each))
                        .toList();
        return new Answer(slot, notes.stream().map(Note::text).toList(), notes.getFirst().marks());
    }

    /// What stands in the field of a note now, signed, with its prompt; empty unless everyone may
    /// see it with its author's name.
    public static Optional<ToPrompt> named(Workshop workshop, Note note) {
        Optional<Step> step =
                workshop.agenda()
                        .step(note.stepId())
                        .filter(each -> each.writing().named() && workshop.revealed(each));
        return step.flatMap(each -> signed(workshop, each, note));
    }

    private static Optional<ToPrompt> signed(Workshop workshop, Step step, Note note) {
        int slot = 0;
        for (Prompt prompt : Prompts.of(step.activity(), workshop.book())) {
            if (note.slot() < slot + prompt.slots()) {
                int first = whole(prompt) ? slot : note.slot();
                Answer answer = by(workshop, step, note.authorId(), prompt, first);
                List<Signed> signed =
                        answer.blank() ? List.of() : List.of(new Signed(answer, note.authorId()));
                return Optional.of(new ToPrompt(prompt, slot, signed));
            }
            slot += prompt.slots();
        }
        return Optional.empty();
    }

    /// A sentence is one answer, however many blanks it has; each line is one of its own.
    static boolean whole(Prompt prompt) {
        return !(prompt instanceof Prompt.Lines);
    }

    private static List<Signed> answers(Workshop workshop, Step step, Prompt prompt, int slot) {
        if (!workshop.revealed(step)) {
            return List.of();
        }
        if (step.writing() == Privacy.ANONYMOUS) {
            return workshop.wall().papers(step.id()).stream()
                    .filter(
                            answer ->
                                    answer.slot() >= slot && answer.slot() < slot + prompt.slots())
                    .map(answer -> new Signed(answer, null))
                    .toList();
        }
        boolean named = step.writing().named();
        Stream<Signed> written =
                authors(workshop, step)
                        .flatMap(author -> by(workshop, step, author, prompt, slot, named));
        return named ? written.toList() : written.sorted(BY_TEXT).toList();
    }

    private static Stream<Signed> by(
            Workshop workshop, Step step, String author, Prompt prompt, int slot, boolean named) {
        return firsts(prompt, slot)
                .mapToObj(each -> by(workshop, step, author, prompt, each))
                .filter(answer -> !answer.blank())
                .map(answer -> new Signed(answer, named ? author : null));
    }

    private static IntStream firsts(Prompt prompt, int slot) {
        return whole(prompt) ? IntStream.of(slot) : IntStream.range(slot, slot + prompt.slots());
    }

    private static Stream<String> authors(Workshop workshop, Step step) {
        return workshop.said().notes().values().stream()
                .filter(note -> note.stepId().equals(step.id()))
                .map(Note::authorId)
                .distinct();
    }

    private static Note note(Workshop workshop, Step step, String personId, int slot) {
        Note note = workshop.said().notes().get(new Field(step.id(), personId, slot));
        return note == null ? new Note(step.id(), personId, slot, "") : note;
    }
}
