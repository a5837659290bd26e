package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.language.Spoken;
import cynosure.workshop.Agenda;
import cynosure.workshop.Progress;
import cynosure.workshop.Step;
import cynosure.workshop.Timeline.Undoable;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Words;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the room is on its agenda, and the clock.
///
/// @param now null before the start and after the end
/// @param pace planned against actual, for those who lead
/// @param takeBack what the button that takes back the last act of leading says; empty without one
public record RailView(
        Phrasebook book,
        String url,
        String product,
        boolean leading,
        boolean started,
        boolean finished,
        int planned,
        List<Line> lines,
        @Nullable Now now,
        String pace,
        String takeBack)
        implements Spoken {

    /// A step on the agenda.
    ///
    /// @param spent minutes the room was in it so far; empty if it never was
    public record Line(String stepId, String title, int minutes, String spent, String state) {

        /// It took longer than planned.
        public boolean over() {
            return !spent.isEmpty() && Integer.parseInt(spent) > minutes;
        }
    }

    /// The step the room is in, with its clock in milliseconds since 1970.
    public record Now(
            String stepId,
            String title,
            int number,
            int of,
            long since,
            long until,
            long serverNow) {

        /// The time left in words, for a page without scripts.
        public String left(Phrasebook book) {
            long seconds = (until - serverNow) / 1000;
            Duration off = Duration.ofSeconds(Math.abs(seconds));
            String clock = "%d:%02d".formatted(off.toMinutes(), off.toSecondsPart());
            return book.say(seconds >= 0 ? "room.left" : "room.over", clock);
        }
    }

    static RailView of(Looking looking) {
        Workshop workshop = looking.workshop();
        Agenda agenda = workshop.agenda();
        Step current = workshop.finished() ? null : workshop.current().orElse(null);
        return new RailView(
                looking.book(),
                looking.url(),
                workshop.plan().product(),
                looking.leading(),
                workshop.started(),
                workshop.finished(),
                agenda.minutes(),
                agenda.steps().stream().map(step -> line(looking, step, current)).toList(),
                current == null ? null : now(looking, current),
                looking.leading() ? Pace.words(workshop, looking.now()) : "",
                looking.leading() && current != null ? takeBack(workshop) : "");
    }

    /// What the button that takes back says; empty when there is nothing to take back.
    private static String takeBack(Workshop workshop) {
        return switch (workshop.timeline().last()) {
            case null -> "";
            case Undoable.Moved(var stepId, var before) ->
                    before == null
                            ? workshop.book().say("lead.back.start")
                            : workshop.book().say("lead.back.move");
            case Undoable.TimeAdded(var stepId, var minutes) ->
                    workshop.book().say("lead.back.time", minutes);
        };
    }

    private static Line line(Looking looking, Step step, @Nullable Step current) {
        Workshop workshop = looking.workshop();
        int place = workshop.agenda().steps().indexOf(step);
        int here = current == null ? -1 : workshop.agenda().steps().indexOf(current);
        String state =
                workshop.finished() || place < here ? "done" : place == here ? "now" : "later";
        return new Line(
                step.id(),
                Words.of(step.activity(), looking.book()).title(),
                step.minutes(),
                Pace.spent(workshop, step, looking.now()),
                state);
    }

    private static Now now(Looking looking, Step step) {
        Progress progress = looking.workshop().course().progress();
        Agenda agenda = looking.workshop().agenda();
        return new Now(
                step.id(),
                Words.of(step.activity(), looking.book()).title(),
                agenda.steps().indexOf(step) + 1,
                agenda.steps().size(),
                progress.since().toEpochMilli(),
                progress.until(step).toEpochMilli(),
                looking.now().toEpochMilli());
    }
}
