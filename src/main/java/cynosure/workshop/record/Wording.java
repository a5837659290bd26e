package cynosure.workshop.record;

import cynosure.workshop.record.Minutes.Decided;
import cynosure.workshop.record.Minutes.Heading;
import cynosure.workshop.record.Minutes.Judged;
import cynosure.workshop.record.Minutes.Proposal;
import cynosure.workshop.record.Minutes.Task;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The sentences that minutes are made of, the same in every form they leave in.
public final class Wording {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

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
        String with = people.isEmpty() ? "" : ", with " + listed(people);
        return day(heading.on()) + ", led by " + heading.facilitator() + with + ".";
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

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
