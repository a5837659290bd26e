package cynosure.reference;

import cynosure.metric.Deed;
import cynosure.metric.Events;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Sequel;
import cynosure.metric.Summary;
import cynosure.metric.Users;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Measures, taken of one period or window.
final class Readings {

    private final Scope scope;
    private final Claims claims;

    Readings(Scope scope) {
        this.scope = scope;
        this.claims = new Claims(scope);
    }

    Reading of(Measure measure) {
        return switch (measure) {
            case Measure.OfEvents events ->
                    Reading.plain(amount(events, scope.facts()))
                            .leavingOut(scope.leftOut(events.events(), scope.facts()));
            case Measure.Summarized(Summary summary, Name property, Events events) ->
                    Reading.of(
                                    summary,
                                    Matching.numbers(scope.chosen(events, scope.facts()), property))
                            .leavingOut(scope.leftOut(events, scope.facts()));
            case Measure.EventShare share -> eventShare(share);
            case Measure.UserCount(Users users) -> {
                Claims.Verdict verdict = claims.of(users);
                yield Reading.plain((long) verdict.members().size())
                        .leavingOut(leftOut(verdict.unjudged(), users));
            }
            case Measure.UserShare share -> userShare(share);
            case Measure.PerUser(Measure.OfEvents each, Users users) ->
                    Reading.average(
                            claims.of(users).members().stream()
                                    .map(user -> amount(each, claims.theirs(user, users)))
                                    .toList());
            case Measure.PerSession(Measure.OfEvents each) ->
                    Reading.average(
                            sessions().stream()
                                    .map(sitting -> amount(each, sitting.facts()))
                                    .toList());
            case Measure.SessionCount(boolean perUser) -> {
                long sessions = sessions().size();
                yield perUser
                        ? Reading.divided(sessions, (long) scope.users().size())
                        : Reading.plain(sessions);
            }
            case Measure.SessionLength(Summary summary) ->
                    Reading.of(
                            summary,
                            sessions().stream()
                                    .map(sitting -> seconds(sitting.start(), sitting.end()))
                                    .toList());
            case Measure.BetweenSessions(Summary summary) -> Reading.of(summary, between());
            case Measure.TimeTo(Summary summary, Events from, Sequel to) ->
                    Reading.of(summary, times(from, to));
            case Measure.GroupCount _, Measure.GroupShare _, Measure.PerGroup _, Measure.Reach _ ->
                    new GroupReadings(scope).of(measure);
            case Measure.Stickiness(Users users) -> stickiness(users);
            case Measure.Retention(Users users, Deed.Did again, _) -> {
                Users later = again == null ? users : new Users(users.with(), again);
                Set<String> before = claims.of(users).members();
                Set<String> after = new Claims(scope.next()).of(later).members();
                yield Reading.divided(
                        before.stream().filter(after::contains).count(), (long) before.size());
            }
            case Measure.Ratio(Measure above, Measure below) -> ratio(of(above), of(below));
            case Measure.Named _, Measure.Composite _, Measure.Placeholder _, Measure.Imported _ ->
                    throw new IllegalArgumentException("no measure of events: " + measure);
        };
    }

    private Number amount(Measure.OfEvents measure, List<Fact> some) {
        List<Fact> chosen = scope.chosen(measure.events(), some);
        return switch (measure) {
            case Measure.EventCount _ -> (long) chosen.size();
            case Measure.Total(Name property, _) -> Reading.sum(Matching.numbers(chosen, property));
            case Measure.Different(Name property, _) -> Matching.different(chosen, property);
        };
    }

    /// The whole has been followed as long as the part, whether it meets the part's condition or
    /// not.
    private Reading eventShare(Measure.EventShare share) {
        Events part = share.events();
        Events whole = new Events(part.name(), part.by(), share.among());
        List<Fact> judged =
                Matching.matching(whole, scope.facts()).stream()
                        .filter(f -> Sequels.isJudged(f, part.sequel(), scope.knownUntil()))
                        .toList();
        Events followed = new Events(part.name(), part.by(), share.among(), part.sequel());
        return Reading.divided((long) scope.chosen(part, judged).size(), (long) judged.size())
                .leavingOut(scope.leftOut(followed, scope.facts()));
    }

    private Reading userShare(Measure.UserShare share) {
        Users users = share.users();
        Users among =
                share.among() == null
                        ? new Users(users.fresh(), users.with(), Deed.ANYTHING)
                        : share.among();
        Claims.Verdict whole = claims.of(among);
        Claims.Verdict part = claims.of(users);
        var unjudged = new HashSet<String>(whole.unjudged());
        whole.members().stream().filter(part.unjudged()::contains).forEach(unjudged::add);
        List<String> judged =
                whole.members().stream().filter(user -> !unjudged.contains(user)).toList();
        return Reading.divided(
                        judged.stream().filter(part.members()::contains).count(),
                        (long) judged.size())
                .leavingOut(leftOut(unjudged, users, among));
    }

    private static @Nullable Long leftOut(Set<String> unjudged, Users... claims) {
        return Stream.of(claims).anyMatch(Claims::needsTime) ? (Long) (long) unjudged.size() : null;
    }

    /// A session as far as its events are measured.
    private record Sitting(Fact.Session session, List<Fact> facts) {
        Instant start() {
            return facts.getFirst().at();
        }

        Instant end() {
            return facts.getLast().at();
        }
    }

    /// Of all times, by user and then in the order of time.
    private List<Sitting> allSessions() {
        List<Fact> own = scope.everOwn();
        return own.stream()
                .map(Fact::session)
                .filter(Objects::nonNull)
                .distinct()
                .map(
                        session ->
                                new Sitting(
                                        session,
                                        own.stream()
                                                .filter(fact -> session.equals(fact.session()))
                                                .toList()))
                .toList();
    }

    private List<Sitting> sessions() {
        return allSessions().stream().filter(this::isMeant).toList();
    }

    private boolean isMeant(Sitting sitting) {
        return scope.takesIn(sitting.start()) && scope.takesIn(sitting.session());
    }

    private List<Number> between() {
        List<Sitting> all = allSessions();
        var times = new ArrayList<Number>();
        for (Sitting later : all) {
            Optional<Sitting> earlier =
                    all.stream()
                            .filter(s -> s.session().actor().equals(later.session().actor()))
                            .filter(s -> s.session().number() < later.session().number())
                            .max((s, t) -> s.session().number() - t.session().number());
            if (isMeant(later) && earlier.isPresent()) {
                times.add(seconds(earlier.get().end(), later.start()));
            }
        }
        return times;
    }

    private List<Number> times(Events from, Sequel to) {
        var times = new ArrayList<Number>();
        for (Fact fact : scope.chosen(from, scope.everOwn())) {
            scope.sequels()
                    .next(fact, to)
                    .filter(scope::takesIn)
                    .ifPresent(next -> times.add(seconds(fact.at(), next)));
        }
        return times;
    }

    private static Number seconds(Instant from, Instant to) {
        return from.until(to, ChronoUnit.MICROS) / 1e6;
    }

    private Reading stickiness(Users users) {
        Set<String> members = claims.of(users).members();
        long days =
                members.stream()
                        .mapToLong(
                                user ->
                                        claims.done(user, users).stream()
                                                .map(scope::day)
                                                .distinct()
                                                .count())
                        .sum();
        return Reading.divided(days, members.size() * scope.days());
    }

    private static Reading ratio(Reading above, Reading below) {
        Reading divided =
                Reading.divided(
                        Objects.requireNonNull(above.value()),
                        Objects.requireNonNull(below.value()));
        if (above.leftOut() == null && below.leftOut() == null) {
            return divided;
        }
        long left = above.leftOut() == null ? 0 : above.leftOut();
        return divided.leavingOut(left + (below.leftOut() == null ? 0 : below.leftOut()));
    }
}
