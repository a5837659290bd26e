package cynosure.workshop.record;

import cynosure.framework.Game;
import cynosure.language.Language;
import cynosure.language.Phrasebook;
import cynosure.web.Dates;
import cynosure.workshop.Authors;
import cynosure.workshop.record.Minutes.Decided;
import cynosure.workshop.record.Minutes.Heading;
import cynosure.workshop.record.Minutes.Task;
import cynosure.workshop.record.Proposal.Judged;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The sentences that minutes are made of, the same in every form they leave in.
public final class Wording {

    private Wording() {}

    public static String day(Phrasebook book, LocalDate day) {
        return Dates.day(day, book.language().locale());
    }

    /// "2 March 2026, led by Flo, with Ada (engineering) and Ben (product)."
    public static String heading(Heading heading) {
        Phrasebook book = book(heading);
        List<String> people =
                heading.people().stream()
                        .map(person -> person.name() + " (" + inside(book, person.function()) + ")")
                        .toList();
        String on = day(book, heading.on());
        return people.isEmpty()
                ? book.say("record.heading", on, heading.facilitator())
                : book.say(
                        "record.heading.with",
                        on,
                        heading.facilitator(),
                        Authors.all(book, people));
    }

    private static Phrasebook book(Heading heading) {
        return Phrasebook.of(heading.language());
    }

    /// What was decided, in a sentence, whatever it was.
    public static String decision(Minutes minutes) {
        Decided decided = minutes.decided();
        return decided == null
                ? minutes.book().say("record.decision.none")
                : decided.sentence(minutes.book());
    }

    /// "Attention 3, transaction 2, productivity 0"
    public static String votes(Minutes minutes) {
        String last = votes(minutes, minutes.gameVotes());
        return minutes.earlierVotes().isEmpty()
                ? last
                : minutes.book()
                        .say(
                                "again.record",
                                minutes.earlierVotes().stream()
                                        .map(round -> votes(minutes, round))
                                        .collect(Collectors.joining("; ")),
                                inside(minutes.book(), last));
    }

    private static String votes(Minutes minutes, List<Minutes.GameVotes> round) {
        return round.stream()
                .map(
                        votes ->
                                minutes.book().say("game." + votes.game() + ".label")
                                        + " "
                                        + votes.count())
                .collect(Collectors.joining(", "));
    }

    /// "Leads, not lags: 3 yes, 0 partly, 2 no"
    public static String judged(Phrasebook book, Judged judged) {
        return book.say("word.checklist." + judged.item()) + ": " + judged.counts(book);
    }

    /// "by 9 March 2026, Ada"; what is missing is said.
    public static String owner(Phrasebook book, Task task) {
        String who = task.who().isBlank() ? book.say("record.owner.nobody") : task.who();
        return task.due() == null ? who : book.say("table.owner.by", who, day(book, task.due()));
    }

    /// "4 dots, adopted", "ruled out", "open": what became of a candidate.
    public static String standing(Phrasebook book, Proposal proposal) {
        String end =
                proposal.adopted()
                        ? book.say("record.standing.adopted")
                        : begunSmall(proposal.end());
        if (proposal.dots() == 0) {
            return end.isEmpty() ? book.say("record.standing.open") : end;
        }
        String dots = book.say("dots.count", proposal.dots());
        return end.isEmpty() ? dots : dots + ", " + end;
    }

    /// "Leads income: 2 yes, 1 not sure, 0 no"
    public static String strict(Phrasebook book, Proposal.Strict strict) {
        return strict.question().label(book) + ": " + strict.counts(book);
    }

    /// "Full carts: 5 dots", or what else was said of a candidate in a round.
    public static String line(Phrasebook book, Round.Line line) {
        Stream<String> dots =
                line.dots() == 0 ? Stream.of() : Stream.of(book.say("dots.count", line.dots()));
        Stream<String> judged = line.judged().stream().map(each -> judged(book, each));
        Stream<String> strict = line.sifted().stream().map(each -> strict(book, each));
        String name = line.candidate().isBlank() ? book.say("word.nameless") : line.candidate();
        return name
                + ": "
                + Stream.of(dots, judged, strict)
                        .flatMap(each -> each)
                        .collect(Collectors.joining("; "));
    }

    /// "It counts pages. Ada: they are what we sell", and for an input, which.
    public static String waved(Phrasebook book, Proposal.Waved waved) {
        String advice =
                waved.about().isEmpty()
                        ? waved.advice()
                        : book.say("record.waved.about", waved.about(), waved.advice());
        return advice + " " + waved.by() + ": " + waved.reason();
    }

    /// "Discs sold, by Ben: an increase in …, measured by …"
    public static String part(Phrasebook book, Proposal.Part part) {
        String words =
                Stream.of(
                                phrase(book, "record.part.increase", part.increase()),
                                phrase(book, "record.part.measure", part.measure()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
        return by(book, part.title(book), part.author()) + (words.isEmpty() ? "" : ": " + words);
    }

    /// "Discs sold, by Ben"; without an author where the step showed no names.
    public static String by(Phrasebook book, String what, String author) {
        return author.isEmpty() ? what : book.say("record.part.by", what, author);
    }

    /// "Our game is attention."; empty where none was recorded.
    public static String game(Minutes minutes) {
        Game game = minutes.game();
        Phrasebook book = minutes.book();
        return game == null
                ? ""
                : book.say("record.game.plain", inside(book, book.say("game." + game + ".label")));
    }

    private static String phrase(Phrasebook book, String key, String words) {
        return words.isBlank() ? "" : book.say(key, words.strip());
    }

    /// "1. Full carts", "2. Discs sold"
    public static List<String> places(Ranked ranked) {
        return IntStream.range(0, ranked.order().size())
                .mapToObj(place -> (place + 1) + ". " + ranked.order().get(place))
                .toList();
    }

    /// "Group 1: Ada and Ben"
    public static String group(Phrasebook book, Written.Sheet sheet) {
        return sheet.people().isEmpty()
                ? sheet.group()
                : sheet.group() + ": " + Authors.all(book, sheet.people());
    }

    /// "3 others got none."
    public static String passedOver(Phrasebook book, Written step) {
        return book.say("record.passed", step.passedOver());
    }

    /// After a comma: what became of a candidate begins with no noun.
    private static String begunSmall(String words) {
        return words.isEmpty()
                ? ""
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /// As it stands within a sentence, where English writes it small.
    public static String inside(Phrasebook book, String words) {
        return book.language() == Language.ENGLISH ? words.toLowerCase(Locale.UK) : words;
    }
}
