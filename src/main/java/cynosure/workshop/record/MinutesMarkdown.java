package cynosure.workshop.record;

import cynosure.document.Markdown;
import cynosure.language.Phrasebook;
import cynosure.workshop.InputIdea;
import cynosure.workshop.record.Minutes.Leftovers;
import cynosure.workshop.record.Minutes.Spell;
import cynosure.workshop.record.Minutes.Task;
import cynosure.workshop.record.Proposal.Judged;
import java.util.List;
import java.util.function.Function;

/// The minutes as Markdown, for a wiki or a repository.
public final class MinutesMarkdown {

    private final Minutes minutes;
    private final Phrasebook book;
    private final Markdown out = new Markdown();

    private MinutesMarkdown(Minutes minutes) {
        this.minutes = minutes;
        this.book = minutes.book();
    }

    public static String of(Minutes minutes) {
        return new MinutesMarkdown(minutes).write();
    }

    private String write() {
        out.heading(1, book.say("record.title", minutes.heading().product()));
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
        out.heading(2, book.say("record.decided")).strong(Wording.decision(minutes));
        if (minutes.decided() != null) {
            if (minutes.decided().reviewOn() != null) {
                out.paragraph(
                        book.say(
                                "record.again.plain",
                                Wording.day(book, minutes.decided().reviewOn())));
            }
            list(book.say("record.inputs"), 3, minutes.decided().inputs(), this::input);
        }
        if (minutes.game() != null) {
            out.paragraph(Wording.game(minutes));
        }
        if (!minutes.gameVotes().isEmpty()) {
            out.paragraph(book.say("again.votes", Wording.votes(minutes)));
        }
    }

    private void leftovers() {
        Leftovers left = minutes.leftovers();
        list(book.say("record.ruled-out"), 2, left.ruledOut(), text -> text);
        list(book.say("table.topic.DISAGREEMENT"), 2, left.disagreements(), text -> text);
        list(book.say("record.find-out"), 2, left.toFindOut(), this::task);
        list(book.say("record.actions"), 2, left.actions(), this::task);
    }

    private void candidates() {
        if (minutes.proposals().isEmpty()) {
            return;
        }
        out.heading(2, book.say("record.candidates"));
        for (Proposal line : minutes.proposals()) {
            out.heading(3, line.title(book));
            out.paragraph(Wording.by(book, Wording.standing(book, line), line.author()));
            if (!line.reason().isBlank()) {
                out.paragraph(book.say("record.why") + " " + line.reason());
            }
            if (!line.increase().isBlank()) {
                out.paragraph(book.say("table.stem.increase") + " " + line.increase());
            }
            if (!line.measure().isBlank()) {
                out.paragraph(book.say("table.stem.measured") + " " + line.measure());
            }
            bullets(line.inputs(), this::input);
            bullets(line.judged(), this::judged);
            labelled(
                    book.say("record.strict") + ":",
                    line.sifted(),
                    strict -> Wording.strict(book, strict));
            labelled(
                    book.say("record.waved") + ":",
                    line.waved(),
                    waved -> Wording.waved(book, waved));
            labelled(
                    book.say("record.parts") + ":", line.parts(), part -> Wording.part(book, part));
        }
    }

    private void rankings() {
        for (Ranked ranked : minutes.rankings()) {
            out.heading(2, book.say("record.ranked"));
            bullets(Wording.places(ranked), place -> place);
            if (!ranked.complete()) {
                out.paragraph(book.say("record.unfinished"));
            }
            labelled(book.say("record.ranked.which"), ranked.duels(), duel -> duel.words(book));
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
                                            Wording.group(book, sheet),
                                            3,
                                            sheet.lines(),
                                            line -> line.label() + "\n" + line.text()));
            if (!step.votes().isEmpty()) {
                out.heading(3, book.say("record.dots"));
                bullets(step.chosen(), vote -> vote.text() + " (" + vote.beside(book) + ")");
                if (step.passedOver() > 0) {
                    out.paragraph(Wording.passedOver(book, step));
                }
            }
        }
    }

    private void clock() {
        list(book.say("record.time"), 2, minutes.clock(), this::spell);
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

    private String spell(Spell spell) {
        return spell.actual() == null
                ? book.say("record.spell", spell.title(), spell.planned())
                : book.say("record.spell.taken", spell.title(), spell.planned(), spell.actual());
    }

    private String input(InputIdea input) {
        return book.say("word.dimension." + input.dimension()) + ": " + input.name();
    }

    private String task(Task task) {
        return task.text() + " (" + Wording.owner(book, task) + ")";
    }

    private String judged(Judged judged) {
        String words = Wording.judged(book, judged);
        return judged.spread().divided() ? book.say("record.differ.here", words) : words;
    }

    private static String said(Written.Said said) {
        return said.beside().isEmpty() ? said.text() : said.text() + " (" + said.beside() + ")";
    }
}
