package cynosure.workshop;

import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Trap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Signs that the room runs into one of the known traps.
///
/// Words are looked at only once everyone can see them: what is hidden stays hidden from the coach,
/// too. That a candidate has no inputs is a count, like how many have begun.
final class Traps {

    private Traps() {}

    /// The traps of which there are signs now, in the order of the guide.
    static List<Trap> in(Workshop workshop) {
        if (!workshop.started() || workshop.finished()) {
            return List.of();
        }
        Signs signs = Signs.in(workshop.plan().language());
        List<Trap> traps = new ArrayList<>();
        boolean early = !at(workshop, Activity.Kind.CONVERGE);
        if (early && shown(workshop).anyMatch(text -> signs.measuring().matcher(text).find())) {
            traps.add(Trap.MEASURED_TOO_EARLY);
        }
        if (withoutInputs(workshop)) {
            traps.add(Trap.NO_INPUTS);
        }
        if (shown(workshop).anyMatch(text -> signs.second().matcher(text).find())) {
            traps.add(Trap.SECOND_METRIC);
        }
        if (early && proposed(workshop).anyMatch(text -> signs.threshold().matcher(text).find())) {
            traps.add(Trap.EXACT_THRESHOLD);
        }
        if (shown(workshop).anyMatch(text -> signs.hopeless().matcher(text).find())) {
            traps.add(Trap.IT_WONT_WORK_HERE);
        }
        return traps;
    }

    /// Most candidates are a metric without anything that drives it. Asked from the reveal on, when
    /// writing is over.
    private static boolean withoutInputs(Workshop workshop) {
        List<Candidate> candidates = workshop.candidates();
        long bare = candidates.stream().filter(candidate -> candidate.inputs().isEmpty()).count();
        return !candidates.isEmpty()
                && !at(workshop, Activity.Kind.WRITING)
                && bare * 2 > candidates.size();
    }

    private static boolean at(Workshop workshop, Activity.Kind kind) {
        return workshop.current().filter(step -> step.activity().kind() == kind).isPresent();
    }

    /// Everything that is on the table, in small letters.
    private static Stream<String> shown(Workshop workshop) {
        Stream<String> notes =
                workshop.said().notes().values().stream()
                        .filter(note -> shown(workshop, note.stepId()))
                        .map(Note::text);
        return Stream.concat(notes.map(Traps::small), proposed(workshop));
    }

    private static boolean shown(Workshop workshop, String stepId) {
        return workshop.agenda()
                .step(stepId)
                .filter(step -> step.activity() != Activity.TERRIBLE_NORTH_STARS)
                .filter(workshop::revealed)
                .isPresent();
    }

    private static Stream<String> proposed(Workshop workshop) {
        return workshop.candidatesRevealed()
                ? workshop.candidates().stream()
                        .map(
                                candidate ->
                                        small(
                                                candidate.name()
                                                        + "\n"
                                                        + candidate.increase()
                                                        + "\n"
                                                        + candidate.measure()))
                : Stream.empty();
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
