package cynosure.workshop.web;

import cynosure.workshop.Answer;
import cynosure.workshop.Answers;
import cynosure.workshop.Answers.Signed;
import cynosure.workshop.Participant;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Prompt;
import java.util.List;

/// A note on the wall, after the reveal.
///
/// @param id tells this note from all others on the page; empty where it would tell its author
/// @param wall the element that holds it
/// @param sentence the pieces are blanks in a sentence
/// @param author empty where no names are shown
public record NoteCard(
        String id,
        String wall,
        boolean sentence,
        List<Answer.Piece> pieces,
        List<String> marks,
        String author,
        boolean mine) {

    /// @param slot the prompt's first field
    /// @param viewer who looks; empty for what everyone sees alike
    static NoteCard of(
            Workshop workshop, Step step, Prompt prompt, int slot, Signed signed, String viewer) {
        String author = signed.authorId();
        return new NoteCard(
                author == null ? "" : id(workshop, step, signed.answer().slot(), author),
                "wall-" + step.id() + "-" + slot,
                prompt instanceof Prompt.Template,
                signed.answer().pieces(prompt),
                signed.answer().marks().stream().map(mark -> mark.word(workshop.book())).toList(),
                author == null ? "" : workshop.nameOf(author),
                viewer.equals(author));
    }

    /// The cards that look the same to everyone; a scale has a picture instead.
    static List<NoteCard> shared(Workshop workshop, String stepId, Answers.ToPrompt to) {
        Step step = workshop.agenda().step(stepId).orElseThrow();
        return to.prompt() instanceof Prompt.Scale
                ? List.of()
                : to.answers().stream()
                        .map(signed -> of(workshop, step, to.prompt(), to.slot(), signed, ""))
                        .toList();
    }

    /// By the author's place in the room, for ids of people stay on the server.
    private static String id(Workshop workshop, Step step, int slot, String author) {
        List<String> people = workshop.participants().stream().map(Participant::personId).toList();
        return "card-" + step.id() + "-" + slot + "-" + people.indexOf(author);
    }
}
