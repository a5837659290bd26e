package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.workshop.Step;
import cynosure.workshop.Timeline;
import cynosure.workshop.Workshop;
import java.time.Duration;
import java.time.Instant;

/// The clock, planned against actual, in words.
final class Pace {

    private Pace() {}

    /// "3 minutes behind the plan, about 42 minutes to go"; empty before the start and after the
    /// end.
    static String words(Workshop workshop, Instant now) {
        Step step = workshop.finished() ? null : workshop.current().orElse(null);
        if (step == null) {
            return "";
        }
        long behind = Math.round(behind(workshop, step, now).toSeconds() / 60.0);
        Phrasebook book = workshop.book();
        String toGo = minutes(book, toGo(workshop, step, now));
        if (behind == 0) {
            return book.say("lead.pace.on-time", toGo);
        }
        return book.say(
                behind > 0 ? "lead.pace.behind" : "lead.pace.ahead",
                minutes(book, Math.abs(behind)),
                toGo);
    }

    /// Minutes spent in a step until now, rounded; null for one the room was never in.
    static String spent(Workshop workshop, Step step, Instant now) {
        long minutes = Math.round(workshop.timeline().spentIn(step, now).toSeconds() / 60.0);
        boolean been =
                workshop.timeline().stays().stream()
                        .anyMatch(stay -> stay.stepId().equals(step.id()));
        return been ? Long.toString(minutes) : "";
    }

    /// What was spent in steps, less what was planned for the way so far. A night between two
    /// meetings counts for neither.
    private static Duration behind(Workshop workshop, Step current, Instant now) {
        Timeline timeline = workshop.timeline();
        Duration spent = Duration.ZERO;
        Duration planned = Duration.ZERO;
        boolean passed = true;
        for (Step step : workshop.agenda().steps()) {
            if (step.activity().overnight()) {
                continue;
            }
            Duration minutes = Duration.ofMinutes(step.minutes());
            Duration there = timeline.spentIn(step, now);
            if (step.equals(current)) {
                passed = false;
                planned = planned.plus(there.compareTo(minutes) < 0 ? there : minutes);
                spent = spent.plus(there);
            } else {
                planned = passed ? planned.plus(minutes) : planned;
                spent = spent.plus(there);
            }
        }
        return spent.minus(planned);
    }

    private static long toGo(Workshop workshop, Step current, Instant now) {
        Duration left = Duration.between(now, workshop.course().progress().until(current));
        long minutes = Math.max(0, Math.round(left.toSeconds() / 60.0));
        Step step = workshop.agenda().after(current).orElse(null);
        while (step != null) {
            minutes += step.activity().overnight() ? 0 : step.minutes();
            step = workshop.agenda().after(step).orElse(null);
        }
        return minutes;
    }

    private static String minutes(Phrasebook book, long count) {
        return book.say("word.minutes", count);
    }
}
