package cynosure.workshop.record;

import cynosure.document.Slides;
import cynosure.document.Slides.Point;
import cynosure.language.Phrasebook;
import cynosure.workshop.record.Minutes.Decided;
import cynosure.workshop.record.Minutes.Leftovers;
import cynosure.workshop.record.Minutes.Task;
import cynosure.workshop.record.Proposal.Judged;
import java.util.List;
import java.util.stream.Stream;

/// The minutes as slides, for telling the rest of the company.
public final class MinutesSlides {

    private static final int DRIVERS_MAX = 5;
    private static final int CHOSEN_MAX = 5;

    private MinutesSlides() {}

    public static byte[] of(Minutes minutes) {
        Phrasebook book = minutes.book();
        Slides slides =
                new Slides(title -> book.say("record.slides.more", title))
                        .opening(
                                book.say("record.slides.title", minutes.heading().product()),
                                Wording.heading(minutes.heading()))
                        .statement(
                                book.say("record.decided"),
                                Wording.decision(minutes),
                                game(minutes));
        Decided decided = minutes.decided();
        if (decided != null && !decided.inputs().isEmpty()) {
            slides.tree(
                    book.say("record.slides.drives"),
                    decided.name(),
                    decided.inputs().stream()
                            .limit(DRIVERS_MAX)
                            .map(
                                    input ->
                                            new Point(
                                                    input.name(),
                                                    book.say(
                                                            "word.dimension." + input.dimension())))
                            .toList());
        }
        slides.table(
                book.say("record.slides.candidates"),
                List.of(
                        book.say("record.slides.candidate"),
                        book.say("record.slides.fate"),
                        book.say("record.differ")),
                minutes.proposals().stream().map(each -> row(book, each)).toList());
        minutes.rankings()
                .forEach(
                        ranked ->
                                slides.list(
                                        book.say("record.ranked"), plain(Wording.places(ranked))));
        minutes.written().stream()
                .filter(step -> !step.chosen().isEmpty())
                .forEach(
                        step ->
                                slides.list(
                                        book.say("record.slides.dots", step.title()),
                                        chosen(book, step)));
        Leftovers left = minutes.leftovers();
        slides.list(book.say("record.ruled-out"), plain(left.ruledOut()));
        slides.list(book.say("table.topic.DISAGREEMENT"), disagreements(minutes));
        slides.list(
                book.say("record.find-out"),
                left.toFindOut().stream().map(each -> task(book, each)).toList());
        slides.list(
                book.say("record.actions"),
                left.actions().stream().map(each -> task(book, each)).toList());
        return slides.file();
    }

    private static String game(Minutes minutes) {
        String votes =
                minutes.gameVotes().isEmpty()
                        ? ""
                        : minutes.book().say("again.votes", Wording.votes(minutes));
        return (Wording.game(minutes) + " " + votes).strip();
    }

    private static List<String> row(Phrasebook book, Proposal line) {
        String differ =
                String.join(
                        ", ",
                        line.divided().stream()
                                .map(j -> book.say("word.checklist." + j.item()))
                                .toList());
        return List.of(line.title(book), Wording.standing(book, line), differ);
    }

    private static List<Point> disagreements(Minutes minutes) {
        return Stream.concat(
                        plain(minutes.leftovers().disagreements()).stream(),
                        minutes.contested().stream().map(each -> contested(minutes.book(), each)))
                .toList();
    }

    private static Point contested(Phrasebook book, Proposal line) {
        List<Judged> divided = line.divided();
        return new Point(
                book.say("record.slides.contested", line.title(book)),
                String.join(
                        "; ",
                        divided.stream().map(judged -> Wording.judged(book, judged)).toList()));
    }

    private static List<Point> chosen(Phrasebook book, Written step) {
        return step.chosen().stream()
                .limit(CHOSEN_MAX)
                .map(vote -> new Point(vote.text(), vote.beside(book)))
                .toList();
    }

    private static List<Point> plain(List<String> texts) {
        return texts.stream().map(text -> new Point(text, "")).toList();
    }

    private static Point task(Phrasebook book, Task task) {
        return new Point(task.text(), Wording.owner(book, task));
    }
}
