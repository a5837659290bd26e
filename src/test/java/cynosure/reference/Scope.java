package cynosure.reference;

import cynosure.compiler.Question;
import cynosure.metric.Definition;
import cynosure.metric.Events;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What one reading looks at: a period or window, and of all events those of its segment.
final class Scope {

    private final Past past;
    private final LocalDate start;
    private final Instant from;
    private final Instant end;
    private final Predicate<Fact> own;
    private final List<Fact> facts;

    /// All that is the same for every reading of a series.
    ///
    /// @param measured all events of the cohort the question is asked for
    record Past(
            History history,
            Sequels sequels,
            Definition definition,
            Question question,
            Periods periods,
            List<Fact> measured) {

        boolean rolling() {
            return definition.window() != null;
        }
    }

    /// @param start the first day of the period asked for
    /// @param own whether an event is one of the segment
    Scope(Past past, LocalDate start, Predicate<Fact> own) {
        this.past = past;
        this.start = start;
        this.own = own;
        this.from = past.periods().instant(firstDay());
        this.end = past.periods().instant(afterLastDay());
        this.facts =
                past.measured().stream().filter(fact -> takesIn(fact.at())).filter(own).toList();
    }

    /// The events of the period or window.
    List<Fact> facts() {
        return facts;
    }

    /// The segment's events of all times.
    List<Fact> everOwn() {
        return measured().stream().filter(own).toList();
    }

    /// The events of all times and segments, as far as they are measured.
    List<Fact> measured() {
        return past.measured();
    }

    boolean takesIn(Instant at) {
        return !at.isBefore(from) && at.isBefore(end);
    }

    /// The users of the period or window.
    Set<String> users() {
        return facts.stream().map(Fact::actor).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /// The same time, with only those events for which a property has one value.
    Scope narrowed(Predicate<Fact> further) {
        return new Scope(past, start, own.and(further));
    }

    /// The next period.
    Scope next() {
        return new Scope(past, past.periods().next(start), own);
    }

    /// How many days the period or window has.
    long days() {
        return ChronoUnit.DAYS.between(firstDay(), afterLastDay());
    }

    /// The first instant that no longer belongs to the period or window.
    Instant end() {
        return end;
    }

    /// Before which instant everything is known, as far as this reading may use it.
    Instant knownUntil() {
        Instant asOf = past.question().asOf();
        return past.rolling() && end.isBefore(asOf) ? end : asOf;
    }

    /// Before which instant something must follow an event, where no length of time is named.
    Instant followedUntil(Fact fact) {
        return past.rolling() ? end : past.periods().end(fact.at());
    }

    /// Those meant, of some events, with the sequel wanted of them; ones that cannot be judged yet
    /// do not count.
    List<Fact> chosen(Events events, List<Fact> some) {
        return chosen(events, some, this::followedUntil);
    }

    List<Fact> chosen(Events events, List<Fact> some, Function<Fact, Instant> until) {
        return Matching.matching(events, some).stream()
                .filter(fact -> Sequels.isJudged(fact, events.sequel(), knownUntil()))
                .filter(fact -> past.sequels().holds(fact, events.sequel(), until.apply(fact)))
                .toList();
    }

    /// How many of those meant cannot be judged yet; null where all always can.
    @Nullable Long leftOut(Events events, List<Fact> some) {
        if (!Sequels.needsTime(events.sequel())) {
            return null;
        }
        return Matching.matching(events, some).stream()
                .filter(fact -> !Sequels.isJudged(fact, events.sequel(), knownUntil()))
                .count();
    }

    /// Whether a session that begins in the window was over when the window ended; by the calendar
    /// it belongs to the period it begins in, however long it lasts.
    boolean takesIn(Fact.Session session) {
        return !past.rolling() || past.history().isOver(session, end);
    }

    History history() {
        return past.history();
    }

    Sequels sequels() {
        return past.sequels();
    }

    LocalDate day(Fact fact) {
        return past.periods().day(fact.at());
    }

    private LocalDate firstDay() {
        return Optional.ofNullable(past.definition().window())
                .map(window -> afterLastDay().minusDays(window.days()))
                .orElse(start);
    }

    private LocalDate afterLastDay() {
        return past.periods().next(start);
    }
}
