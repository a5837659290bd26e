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
        Slides slides =
                new Slides()
                        .opening(
                                "Our North Star: " + minutes.heading().product(),
                                Wording.heading(minutes.heading()))
                        .statement("What we decided", Wording.decision(minutes), game(minutes));
        Decided decided = minutes.decided();
        if (decided != null && !decided.inputs().isEmpty()) {
            slides.tree(
                    "What drives it",
                    decided.name(),
                    decided.inputs().stream()
                            .limit(DRIVERS_MAX)
                            .map(input -> new Point(input.name(), input.dimension().label()))
                            .toList());
        }
        slides.table(
                "The candidates",
                List.of("Candidate", "What became of it", "Where we differ"),
                minutes.proposals().stream().map(each -> row(minutes.book(), each)).toList());
        minutes.rankings()
                .forEach(
                        ranked ->
                                slides.list(
                                        "Ranked, two at a time", plain(Wording.places(ranked))));
        minutes.written().stream()
                .filter(step -> !step.chosen().isEmpty())
                .forEach(step -> slides.list("Most dots: " + step.title(), chosen(step)));
        Leftovers left = minutes.leftovers();
        slides.list("What we ruled out", plain(left.ruledOut()));
        slides.list("What we did not agree on", disagreements(minutes));
        slides.list(
                "What we must find out",
                left.toFindOut().stream().map(each -> task(minutes.book(), each)).toList());
        slides.list(
                "Who does what",
                left.actions().stream().map(each -> task(minutes.book(), each)).toList());
        return slides.file();
    }

    private static String game(Minutes minutes) {
        String game =
                minutes.game() == null
                        ? ""
                        : "Our game is " + minutes.game().label().toLowerCase() + ".";
        return minutes.gameVotes().isEmpty()
                ? game
                : game + " The votes: " + Wording.votes(minutes) + ".";
    }

    private static List<String> row(Phrasebook book, Proposal line) {
        String differ =
                String.join(
                        ", ",
                        line.divided().stream()
                                .map(j -> book.say("word.checklist." + j.item()))
                                .toList());
        return List.of(line.title(), Wording.standing(book, line), differ);
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
                line.title() + ": here we scored it differently",
                String.join(
                        "; ",
                        divided.stream().map(judged -> Wording.judged(book, judged)).toList()));
    }

    private static List<Point> chosen(Written step) {
        return step.chosen().stream()
                .limit(CHOSEN_MAX)
                .map(vote -> new Point(vote.text(), vote.beside()))
                .toList();
    }

    private static List<Point> plain(List<String> texts) {
        return texts.stream().map(text -> new Point(text, "")).toList();
    }

    private static Point task(Phrasebook book, Task task) {
        return new Point(task.text(), Wording.owner(book, task));
    }
}
