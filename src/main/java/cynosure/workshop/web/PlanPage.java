package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.language.Spoken;
import cynosure.problem.Problems;
import cynosure.workshop.Agenda;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Privacy;
import cynosure.workshop.activity.Words;
import java.util.List;

/// The plan: how people get in, and the agenda with its minutes.
public record PlanPage(
        Phrasebook book,
        String id,
        String product,
        String facilitator,
        String link,
        String code,
        boolean started,
        List<Line> lines,
        int minutes,
        List<Choice> addable,
        Problems problems)
        implements Spoken {

    public record Line(
            String stepId,
            Activity activity,
            String title,
            String purpose,
            int from,
            int minutes,
            Privacy privacy,
            List<Privacy> privacies) {

        /// When it begins, counted from the start of the workshop.
        public String begins() {
            return "%d:%02d".formatted(from / 60, from % 60);
        }
    }

    public record Choice(Activity activity, String title) {}

    /// What a privacy means, to end the sentence “What is written is …”.
    public static String words(Phrasebook book, Privacy privacy) {
        return book.say("prepare.privacy." + privacy);
    }

    static PlanPage of(Workshop workshop, String origin) {
        String code = workshop.plan().joinCode();
        return new PlanPage(
                workshop.book(),
                workshop.id(),
                workshop.plan().product(),
                workshop.plan().facilitatorName(),
                origin + "/join/" + code,
                code.substring(0, 4) + " " + code.substring(4),
                workshop.started(),
                lines(workshop.book(), workshop.agenda()),
                workshop.agenda().minutes(),
                List.of(Activity.values()).stream()
                        .map(
                                activity ->
                                        new Choice(
                                                activity,
                                                Words.of(activity, workshop.book()).title()))
                        .toList(),
                Problems.NONE);
    }

    /// The page as it was sent, with what was wrong.
    PlanPage with(Agenda sent, Problems problems) {
        return new PlanPage(
                book,
                id,
                product,
                facilitator,
                link,
                code,
                started,
                lines(book, sent),
                sent.minutes(),
                addable,
                problems);
    }

    private static List<Line> lines(Phrasebook book, Agenda agenda) {
        return agenda.steps().stream().map(step -> line(book, agenda, step)).toList();
    }

    private static Line line(Phrasebook book, Agenda agenda, Step step) {
        Words words = Words.of(step.activity(), book);
        return new Line(
                step.id(),
                step.activity(),
                words.title(),
                words.purpose(),
                agenda.minutesBefore(step),
                step.minutes(),
                step.privacy(),
                step.activity().privacies());
    }
}
