package cynosure.workshop.web;

import cynosure.framework.ChecklistItem;
import cynosure.language.Phrasebook;
import cynosure.language.Spoken;
import cynosure.workshop.Answer;
import cynosure.workshop.Answers;
import cynosure.workshop.Candidate;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Prompt;
import cynosure.workshop.activity.Prompts;
import cynosure.workshop.activity.Reference;
import cynosure.workshop.activity.Reference.Entry;
import cynosure.workshop.activity.Words;
import cynosure.workshop.record.Minutes;
import cynosure.workshop.record.MinutesCalendar;
import cynosure.workshop.record.MinutesOf;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// What one participant takes home: their own notes and candidates, what the room decided, and what
/// to look up later.
///
/// @param mine the steps in which this person wrote something, whether it was revealed or not
/// @param onPaper they wrote something anonymously, which is tied to nobody
/// @param link the page's own address, for whoever came by it; else empty
/// @param linkAt where a link is made; empty where none can be
/// @param linked a link was made already
public record LeaveBehindPage(
        Phrasebook book,
        Minutes minutes,
        String name,
        List<Notes> mine,
        List<Candidate> candidates,
        boolean onPaper,
        String files,
        String link,
        String linkAt,
        boolean linked,
        List<ChecklistItem> checklist,
        List<Entry> glossary,
        List<Entry> questions,
        List<Entry> languages)
        implements Spoken {

    /// What one person wrote in one step.
    public record Notes(String title, List<Note> notes) {}

    public record Note(String prompt, String text) {}

    /// Something is due on some day.
    public boolean due() {
        return !MinutesCalendar.of(minutes, "").isEmpty();
    }

    static LeaveBehindPage inRoom(Workshop workshop, String me, ZoneId zone, String room) {
        boolean linked = workshop.sequel().keepsakes().containsKey(me);
        boolean linkable = workshop.finished() && workshop.participant(me).isPresent();
        return of(workshop, me, zone, room, "", linkable ? room + "/keepsake" : "", linked);
    }

    /// @param path where the page is found
    static LeaveBehindPage byLink(
            Workshop workshop, String me, ZoneId zone, String path, String origin) {
        return of(workshop, me, zone, path, origin + path, "", true);
    }

    private static LeaveBehindPage of(
            Workshop workshop,
            String me,
            ZoneId zone,
            String path,
            String link,
            String linkAt,
            boolean linked) {
        return new LeaveBehindPage(
                workshop.book(),
                MinutesOf.workshop(workshop, zone),
                workshop.nameOf(me),
                workshop.agenda().steps().stream()
                        .map(step -> notes(workshop, step, me))
                        .filter(notes -> !notes.notes().isEmpty())
                        .toList(),
                IntStream.range(0, Candidate.SLOTS)
                        .mapToObj(slot -> workshop.said().candidateOf(me, slot))
                        .filter(Objects::nonNull)
                        .filter(candidate -> !candidate.blank())
                        .toList(),
                workshop.agenda().steps().stream()
                        .anyMatch(step -> workshop.wall().gave(step.id(), me)),
                path + "/record.",
                link,
                linkAt,
                linked,
                Arrays.asList(ChecklistItem.values()),
                Reference.glossary(workshop.book()),
                Reference.questions(workshop.book()),
                Reference.languages(workshop.book()));
    }

    private static Notes notes(Workshop workshop, Step step, String me) {
        List<Note> notes = new ArrayList<>();
        int slot = 0;
        for (Prompt prompt : Prompts.of(step.activity(), workshop.book())) {
            for (int field : firsts(prompt, slot)) {
                Answer answer = Answers.by(workshop, step, me, prompt, field);
                if (!answer.blank()) {
                    notes.add(new Note(prompt.words(), answer.said(prompt).strip()));
                }
            }
            slot += prompt.slots();
        }
        return new Notes(Words.of(step.activity(), workshop.book()).title(), notes);
    }

    /// A sentence is one answer, however many blanks it has; each line is one of its own.
    private static int[] firsts(Prompt prompt, int slot) {
        return prompt instanceof Prompt.Lines
                ? IntStream.range(slot, slot + prompt.slots()).toArray()
                : new int[] {slot};
    }
}
