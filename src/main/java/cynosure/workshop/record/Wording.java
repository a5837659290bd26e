package cynosure.workshop.record;

import cynosure.language.Phrasebook;
import cynosure.workshop.Authors;
import cynosure.workshop.record.Minutes.Decided;
import cynosure.workshop.record.Minutes.Heading;
import cynosure.workshop.record.Minutes.Task;
import cynosure.workshop.record.Proposal.Judged;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The sentences that minutes are made of, the same in every form they leave in.
public final class Wording {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public static final String UNFINISHED = "We did not get to the end: the rest was not compared.";

    private Wording() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "2 March 2026, led by Flo, with Ada (engineering) and Ben (product)."
    public static String heading(Heading heading) {
        List<String> people =
                heading.people().stream()
                        .map(
                                person ->
                                        person.name()
                                                + " ("
                                                + person.function().toLowerCase(Locale.UK)
                                                + ")")
                        .toList();
        String with = people.isEmpty() ? "" : ", with " + Authors.all(book(heading), people);
        return day(heading.on()) + ", led by " + heading.facilitator() + with + ".";
    }

    private static Phrasebook book(Heading heading) {
        return Phrasebook.of(heading.language());
    }

    /// What was decided, in a sentence, whatever it was.
    public static String decision(Minutes minutes) {
        Decided decided = minutes.decided();
        return decided == null ? "No North Star was adopted this time." : decided.sentence();
    }

    /// "Attention 3, transaction 2, productivity 0"
    public static String votes(Minutes minutes) {
        return minutes.gameVotes().stream()
                .map(votes -> votes.game().label() + " " + votes.count())
                .collect(Collectors.joining(", "));
    }

    /// "Leads, not lags: 3 yes, 0 partly, 2 no"
    public static String judged(Judged judged) {
        return judged.item().label() + ": " + judged.counts();
    }

    /// "by 9 March 2026, Ada"; what is missing is said.
    public static String owner(Task task) {
        String who = task.who().isBlank() ? "nobody yet" : task.who();
        return task.due() == null ? who : who + ", by " + day(task.due());
    }

    /// "4 dots, adopted", "ruled out", "open": what became of a candidate.
    public static String standing(Proposal proposal) {
        String end = proposal.adopted() ? "adopted" : proposal.end().toLowerCase(Locale.UK);
        if (proposal.dots() == 0) {
            return end.isEmpty() ? "open" : end;
        }
        String dots = proposal.dots() == 1 ? "1 dot" : proposal.dots() + " dots";
        return end.isEmpty() ? dots : dots + ", " + end;
    }

    /// "Leads income: 2 yes, 1 not sure, 0 no"
    public static String strict(Phrasebook book, Proposal.Strict strict) {
        return strict.question().label(book) + ": " + strict.counts();
    }

    /// "It counts pages. Ada: they are what we sell", and for an input, which.
    public static String waved(Proposal.Waved waved) {
        String about = waved.about().isEmpty() ? "" : "“" + waved.about() + "”: ";
        return about + waved.advice() + " " + waved.by() + ": " + waved.reason();
    }

    /// "Discs sold, by Ben: an increase in …, measured by …"
    public static String part(Proposal.Part part) {
        String by = part.author().isEmpty() ? "" : ", by " + part.author();
        String words =
                Stream.of(
                                part.increase().isBlank()
                                        ? ""
                                        : "an increase in " + part.increase().strip(),
                                part.measure().isBlank()
                                        ? ""
                                        : "measured by " + part.measure().strip())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
        return part.title() + by + (words.isEmpty() ? "" : ": " + words);
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
    public static String passedOver(Written step) {
        return step.passedOver() == 1
                ? "One other got none."
                : step.passedOver() + " others got none.";
    }
}
