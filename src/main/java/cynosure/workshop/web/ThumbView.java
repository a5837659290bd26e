package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.language.Spoken;
import cynosure.workshop.Agenda;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/// What lies under the thumb: "I'm done" for a seat; back, more time, reveal and next for whoever
/// leads.
///
/// @param next the step that comes next; null at the last
/// @param ends the room is in its last step, so the workshop can end
public record ThumbView(
        Phrasebook book,
        String url,
        boolean leading,
        boolean running,
        @Nullable String startId,
        String stepId,
        boolean asksDone,
        boolean saidDone,
        @Nullable String previousId,
        @Nullable String nextId,
        String nextTitle,
        @Nullable String revealLabel,
        boolean ends,
        String act)
        implements Spoken {

    static ThumbView of(Looking looking, String act) {
        Workshop workshop = looking.workshop();
        Agenda agenda = workshop.agenda();
        Step step = workshop.finished() ? null : workshop.current().orElse(null);
        boolean lobby = !workshop.started() && !workshop.finished();
        Step next = step == null ? null : agenda.after(step).orElse(null);
        return new ThumbView(
                looking.book(),
                looking.url(),
                looking.leading(),
                step != null,
                lobby ? agenda.steps().getFirst().id() : null,
                step == null ? "" : step.id(),
                step != null && looking.seated() && Reveals.asksDone(workshop, step),
                step != null && workshop.done(step, looking.person().id()),
                step == null ? null : agenda.before(step).map(Step::id).orElse(null),
                next == null ? null : next.id(),
                next == null
                        ? ""
                        : cynosure.workshop.activity.Words.of(next.activity(), looking.book())
                                .title(),
                step != null && Reveals.pending(workshop, step)
                        ? Reveals.label(looking.book(), step.activity())
                        : null,
                step != null && next == null,
                act);
    }

    public boolean empty() {
        return leading ? !running && startId == null : !asksDone;
    }
}
