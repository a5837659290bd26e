package cynosure.workshop.record;

import cynosure.document.Markdown;
import cynosure.framework.Game;
import cynosure.language.Phrasebook;
import cynosure.workshop.record.Minutes.Leftovers;
import cynosure.workshop.record.Minutes.Task;
import cynosure.workshop.record.Proposal.Judged;
import java.util.List;
import java.util.function.Function;

/// The minutes as Markdown, for a wiki or a repository.
public final class MinutesMarkdown {

    private final Minutes minutes;
    private final Markdown out = new Markdown();

    private MinutesMarkdown(Minutes minutes) {
        this.minutes = minutes;
    }

    public static String of(Minutes minutes) {
        return new MinutesMarkdown(minutes).write();
    }

    private String write() {
        out.heading(1, "Record: " + minutes.heading().product());
        out.paragraph(Wording.heading(minutes.heading()));
        decisions();
        leftovers();
        candidates();
        rankings();
        rounds();
        written();
        clock();
        return out.toString();
    }

    private void decisions() {
        out.heading(2, "What we decided").strong(Wording.decision(minutes));
        if (minutes.decided() != null) {
            if (minutes.decided().reviewOn() != null) {
                out.paragraph(
                        "We look at it again on "
                                + Wording.day(minutes.book(), minutes.decided().reviewOn())
                                + ".");
            }
            list("Its inputs", 3, minutes.decided().inputs(), MinutesMarkdown::input);
        }
        Game game = minutes.game();
        if (game != null) {
            out.paragraph("Our game is " + game.label().toLowerCase() + ".");
        }
        if (!minutes.gameVotes().isEmpty()) {
            out.paragraph("The votes: " + Wording.votes(minutes) + ".");
        }
    }

    private void leftovers() {
        Leftovers left = minutes.leftovers();
        list("What we ruled out", 2, left.ruledOut(), text -> text);
        list("What we did not agree on", 2, left.disagreements(), text -> text);
        list("What we must find out", 2, left.toFindOut(), each -> task(minutes.book(), each));
        list("Who does what", 2, left.actions(), each -> task(minutes.book(), each));
    }

    private void candidates() {
        if (minutes.proposals().isEmpty()) {
            return;
        }
        out.heading(2, "Candidates");
        for (Proposal line : minutes.proposals()) {
            out.heading(3, line.title());
            out.paragraph(
                    Wording.standing(minutes.book(), line)
                            + (line.author().isEmpty() ? "" : ", by " + line.author()));
            if (!line.reason().isBlank()) {
                out.paragraph("Why: " + line.reason());
            }
            if (!line.increase().isBlank()) {
                out.paragraph("An increase in " + line.increase());
            }
            if (!line.measure().isBlank()) {
                out.paragraph("Measured by " + line.measure());
            }
            bullets(line.inputs(), MinutesMarkdown::input);
            bullets(line.judged(), each -> judged(minutes.book(), each));
            labelled(
                    "The strict questions:",
                    line.sifted(),
                    strict -> Wording.strict(minutes.book(), strict));
            labelled("Advice that was waved off:", line.waved(), Wording::waved);
            labelled("It holds what began as:", line.parts(), Wording::part);
        }
    }

    private void rankings() {
        for (Ranked ranked : minutes.rankings()) {
            out.heading(2, "Ranked, two at a time");
            bullets(Wording.places(ranked), place -> place);
            if (!ranked.complete()) {
                out.paragraph(minutes.book().say("record.unfinished"));
            }
            labelled("Which would we rather steer by?", ranked.duels(), Ranked.Duel::words);
        }
    }

    private void rounds() {
        for (Round round : minutes.earlierRounds()) {
            list(round.title(), 2, round.lines(), line -> Wording.line(minutes.book(), line));
        }
    }

    private void written() {
        for (Written step : minutes.written()) {
            out.heading(2, step.title());
            step.questions()
                    .forEach(
                            question ->
                                    list(
                                            question.prompt(),
                                            3,
                                            question.answers(),
                                            MinutesMarkdown::said));
            step.sheets()
                    .forEach(
                            sheet ->
                                    list(
                                            Wording.group(minutes.book(), sheet),
                                            3,
                                            sheet.lines(),
                                            line -> line.label() + "\n" + line.text()));
            if (!step.votes().isEmpty()) {
                out.heading(3, "Where the dots fell");
                bullets(step.chosen(), vote -> vote.text() + " (" + vote.beside() + ")");
                if (step.passedOver() > 0) {
                    out.paragraph(Wording.passedOver(minutes.book(), step));
                }
            }
        }
    }

    private void clock() {
        list(
                "How the time went",
                2,
                minutes.clock(),
                spell ->
                        spell.title()
                                + ": "
                                + spell.planned()
                                + " minutes planned"
                                + (spell.actual() == null ? "" : ", " + spell.actual() + " taken"));
    }

    private <T> void list(String title, int level, List<T> things, Function<T, String> words) {
        if (!things.isEmpty()) {
            out.heading(level, title);
            bullets(things, words);
        }
    }

    private <T> void labelled(String label, List<T> things, Function<T, String> words) {
        if (!things.isEmpty()) {
            out.paragraph(label);
            bullets(things, words);
        }
    }

    private <T> void bullets(List<T> things, Function<T, String> words) {
        if (!things.isEmpty()) {
            things.forEach(thing -> out.item(words.apply(thing)));
            out.gap();
        }
    }

    private static String input(cynosure.workshop.InputIdea input) {
        return input.dimension().label() + ": " + input.name();
    }

    private static String task(Phrasebook book, Task task) {
        return task.text() + " (" + Wording.owner(book, task) + ")";
    }

    private static String judged(Phrasebook book, Judged judged) {
        return Wording.judged(book, judged)
                + (judged.spread().divided() ? " (here we differ)" : "");
    }

    private static String said(Written.Said said) {
        return said.beside().isEmpty() ? said.text() : said.text() + " (" + said.beside() + ")";
    }
}
