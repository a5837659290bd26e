package cynosure.workshop;

import cynosure.ids.Ids;
import cynosure.workshop.Contributions.Field;
import cynosure.workshop.Together.Cell;
import cynosure.workshop.Together.Part;
import cynosure.workshop.activity.Mark;
import cynosure.workshop.activity.Prompt;
import cynosure.workshop.activity.Prompts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What somebody emptied by mistake comes back: their own notes and candidates, and what their
/// group wrote together. Where something new stands, it stays.
public record BringBack(Workshop workshop, String personId) {

    /// There is something to bring back to the answer that begins in this field.
    public boolean canNote(Step step, int slot) {
        return IntStream.range(slot, slot + fields(step, slot))
                .anyMatch(each -> at(new Field(step.id(), personId, each)).isPresent());
    }

    public List<Happening> note(String stepId, int slot) {
        Step step = workshop.agenda().step(stepId).filter(one -> canNote(one, slot)).orElse(null);
        if (step == null) {
            return List.of();
        }
        List<Note> notes =
                IntStream.range(slot, slot + fields(step, slot))
                        .mapToObj(each -> standing(stepId, each))
                        .toList();
        return seat().write(
                        stepId,
                        slot,
                        notes.stream().map(Note::text).toList(),
                        notes.getFirst().marks());
    }

    public boolean canCandidate(int slot) {
        Candidate mine = workshop.said().candidateOf(personId, slot);
        return mine != null
                && IntStream.range(0, CandidateField.values().length)
                        .mapToObj(field -> CandidateField.values()[field])
                        .anyMatch(field -> at(new Part(mine.id(), field)).isPresent());
    }

    public List<Happening> candidate(int slot, Ids ids) {
        Candidate mine = workshop.said().candidateOf(personId, slot);
        if (mine == null || !canCandidate(slot)) {
            return List.of();
        }
        Candidate whole = mine;
        for (CandidateField field : CandidateField.values()) {
            Optional<String> lost = at(new Part(mine.id(), field));
            whole = lost.isPresent() ? field.in(whole, lost.get()) : whole;
        }
        return seat().propose(
                        slot, whole.name(), whole.increase(), whole.measure(), whole.inputs(), ids);
    }

    public boolean canSheet(String stepId, int field) {
        return workshop.together()
                .group(stepId, personId)
                .flatMap(group -> at(new Cell(stepId, group.number(), field)))
                .isPresent();
    }

    public List<Happening> sheet(String stepId, int field) {
        return workshop.together()
                .group(stepId, personId)
                .flatMap(group -> at(new Cell(stepId, group.number(), field)))
                .map(text -> seat().fill(stepId, field, text))
                .orElse(List.of());
    }

    private Note standing(String stepId, int slot) {
        Field field = new Field(stepId, personId, slot);
        Note now = workshop.said().notes().get(field);
        List<Mark> marks = now == null ? List.of() : now.marks();
        String text = now == null ? "" : now.text();
        return new Note(stepId, personId, slot, at(field).orElse(text), marks);
    }

    /// How many fields the answer has that begins here: a sentence has several.
    private int fields(Step step, int slot) {
        int first = 0;
        for (Prompt prompt : Prompts.of(step.activity(), workshop.book())) {
            if (first == slot && Answers.whole(prompt)) {
                return prompt.slots();
            }
            first += prompt.slots();
        }
        return 1;
    }

    private Optional<String> at(Record place) {
        return workshop.said().emptied().at(place);
    }

    private Seat seat() {
        return workshop.seat(personId);
    }
}
