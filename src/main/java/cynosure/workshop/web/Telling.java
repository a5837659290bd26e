package cynosure.workshop.web;

import cynosure.web.Live;
import cynosure.web.Pieces;
import cynosure.workshop.Answers;
import cynosure.workshop.Happening.NoteWritten;
import cynosure.workshop.Note;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.WorkshopChanged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the open pages of a room that something changed. What changes with every act and is the
/// same for everyone travels in the message; hundreds of pages need not fetch it.
@Component
class Telling {

    private static final String NOTE = "workshop/steps/note.jte";
    private static final String COUNT = "workshop/_count.jte";

    private final Live live;
    private final Pieces pieces;

    Telling(Live live, Pieces pieces) {
        this.live = live;
        this.pieces = pieces;
    }

    @EventListener
    void tell(WorkshopChanged changed) {
        Workshop workshop = changed.workshop();
        List<String> parts = new ArrayList<>(Parts.of(workshop, changed.happenings()));
        Map<String, String> shared = new LinkedHashMap<>(notes(changed));
        if (!shared.isEmpty()) {
            parts.remove("stage");
        }
        if (parts.remove(Parts.COUNT)) {
            shared.putAll(count(workshop));
        }
        live.tell(Rooms.topic(workshop.id()), new Live.Change(changed.version(), parts, shared));
    }

    /// A note that was written onto an open wall, when nothing else happened. One that was emptied
    /// has to go: then the page fetches its stage.
    private Map<String, String> notes(WorkshopChanged changed) {
        return changed.happenings().size() == 1
                        && changed.happenings().getFirst() instanceof NoteWritten(var note)
                ? note(changed.workshop(), note)
                : Map.of();
    }

    private Map<String, String> note(Workshop workshop, Note note) {
        Map<String, String> htmlById = new LinkedHashMap<>();
        Answers.named(workshop, note)
                .ifPresent(
                        to ->
                                NoteCard.shared(workshop, note.stepId(), to)
                                        .forEach(
                                                card ->
                                                        htmlById.put(
                                                                card.id(),
                                                                pieces.render(NOTE, card))));
        return htmlById;
    }

    private Map<String, String> count(Workshop workshop) {
        Map<String, String> htmlById = new LinkedHashMap<>();
        Step step = workshop.current().orElse(null);
        if (step != null && !workshop.finished() && Counts.counting(workshop, step)) {
            StageView.Count count = Counts.of(workshop, step);
            htmlById.put(Parts.COUNT, pieces.render(COUNT, count));
        }
        return htmlById;
    }
}
