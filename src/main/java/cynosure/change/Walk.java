package cynosure.change;

import cynosure.framework.Framework;
import cynosure.framework.Revision;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The line of revisions, day by day: what stood when.
///
/// @param revisions oldest first
/// @param zone whose days they are
/// @param today the last day one can walk to
public record Walk(List<Revision> revisions, ZoneId zone, LocalDate today) {

    /// The time in which one metric stood.
    ///
    /// @param since the day it took over
    /// @param until the day on which another did; empty for the one that stands
    public record Reign(Revision beginning, LocalDate since, Optional<LocalDate> until) {

        public String name() {
            return beginning.framework().northStar().name();
        }
    }

    public Walk {
        revisions = List.copyOf(revisions);
    }

    /// @param history newest first, as a store gives it
    public static Walk of(List<Revision> history, ZoneId zone, LocalDate today) {
        return new Walk(history.reversed(), zone, today);
    }

    /// The day of the first revision; today before there is one.
    public LocalDate first() {
        return revisions.isEmpty() ? today : day(revisions.getFirst());
    }

    public LocalDate day(Revision revision) {
        return LocalDate.ofInstant(revision.at(), zone);
    }

    /// What was believed at the end of a day; empty before the first revision.
    public Optional<Revision> on(LocalDate day) {
        return revisions.reversed().stream()
                .filter(revision -> !day(revision).isAfter(day))
                .findFirst();
    }

    /// The days on which something was changed, each once, in order.
    public List<LocalDate> days() {
        return revisions.stream().map(this::day).distinct().sorted().toList();
    }

    public List<Revision> of(LocalDate day) {
        return revisions.stream().filter(revision -> day(revision).equals(day)).toList();
    }

    /// The last day before this one on which something was changed.
    public Optional<LocalDate> before(LocalDate day) {
        return days().reversed().stream().filter(one -> one.isBefore(day)).findFirst();
    }

    /// The first day after this one on which something was changed.
    public Optional<LocalDate> after(LocalDate day) {
        return days().stream().filter(one -> one.isAfter(day)).findFirst();
    }

    /// The metrics one after the other, in order.
    public List<Reign> reigns() {
        List<Revision> beginnings = new ArrayList<>();
        for (int at = 0; at < revisions.size(); at++) {
            if (at == 0 || another(revisions.get(at - 1), revisions.get(at))) {
                beginnings.add(revisions.get(at));
            }
        }
        List<Reign> reigns = new ArrayList<>();
        for (int at = 0; at < beginnings.size(); at++) {
            boolean last = at == beginnings.size() - 1;
            reigns.add(
                    new Reign(
                            beginnings.get(at),
                            day(beginnings.get(at)),
                            last ? Optional.empty() : Optional.of(day(beginnings.get(at + 1)))));
        }
        return List.copyOf(reigns);
    }

    /// Whether a revision put another metric in the place of the one before; the first did not.
    public boolean turns(Revision revision) {
        int at = revisions.indexOf(revision);
        return at > 0 && another(revisions.get(at - 1), revision);
    }

    /// The last day on which what moves the metric at once was changed: another input, another name
    /// or sentence. The first day where it never was.
    public LocalDate inputsSince() {
        LocalDate since = first();
        for (int at = 1; at < revisions.size(); at++) {
            Framework before = revisions.get(at - 1).framework();
            Framework after = revisions.get(at).framework();
            if (!moving(before).equals(moving(after))) {
                since = day(revisions.get(at));
            }
        }
        return since;
    }

    private static List<String> moving(Framework framework) {
        return framework.branches().stream()
                .map(branch -> branch.input())
                .map(input -> input.name() + "\n" + input.definition())
                .sorted()
                .toList();
    }

    private static boolean another(Revision before, Revision after) {
        return after.framework().northStar().another(before.framework().northStar());
    }
}
