package cynosure.workshop.record;

import cynosure.workshop.Decision;
import cynosure.workshop.Outcome.Topic;
import cynosure.workshop.Purpose;
import cynosure.workshop.Sequel;
import cynosure.workshop.Workshop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Sessions that go on from each other: when each was held, what was decided in it, and what it
/// took along.
public record Journey(String product, List<Stop> stops) {

    public Journey {
        stops = List.copyOf(stops);
    }

    public enum State {
        OVER,
        RUNNING,
        PLANNED
    }

    /// @param purpose what it goes on for; null for the first
    /// @param on the day it was held, or is best held by
    /// @param star the North Star with which it ended, or which it began with; empty for none
    /// @param decidedHere it was adopted or changed in this session
    /// @param taken what came along from the session before; null for the first
    public record Stop(
            String workshopId,
            @Nullable Purpose purpose,
            LocalDate on,
            State state,
            String star,
            boolean decidedHere,
            @Nullable Taken taken) {}

    /// How much lay open at the end of one session and came along into the next.
    public record Taken(int candidates, int toFindOut, int actions) {

        public boolean nothing() {
            return candidates + toFindOut + actions == 0;
        }
    }

    /// The journey to which a session belongs, from its first session on.
    ///
    /// @param find other sessions, by id
    public static Journey of(
            Workshop workshop, Function<String, Optional<Workshop>> find, ZoneId zone) {
        List<Workshop> chain = new ArrayList<>(List.of(workshop));
        Set<String> known = new HashSet<>(Set.of(workshop.id()));
        Optional<Workshop> next = before(workshop, find);
        while (next.isPresent() && known.add(next.get().id())) {
            chain.addFirst(next.get());
            next = before(next.get(), find);
        }
        next = after(workshop, find);
        while (next.isPresent() && known.add(next.get().id())) {
            chain.addLast(next.get());
            next = after(next.get(), find);
        }
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            stops.add(stop(chain.get(i), i == 0 ? null : chain.get(i - 1), zone));
        }
        return new Journey(workshop.plan().product(), stops);
    }

    /// More than one session.
    public boolean goesOn() {
        return stops.size() > 1;
    }

    private static Optional<Workshop> before(
            Workshop workshop, Function<String, Optional<Workshop>> find) {
        return Optional.ofNullable(workshop.sequel().from())
                .flatMap(from -> find.apply(from.workshopId()));
    }

    private static Optional<Workshop> after(
            Workshop workshop, Function<String, Optional<Workshop>> find) {
        return Optional.ofNullable(workshop.sequel().next())
                .flatMap(next -> find.apply(next.workshopId()));
    }

    private static Stop stop(Workshop workshop, @Nullable Workshop before, ZoneId zone) {
        Sequel.From from = workshop.sequel().from();
        Decision decision = workshop.decision();
        boolean here =
                decision != null
                        && (before == null
                                || before.decision() == null
                                || !before.decision().same(decision));
        return new Stop(
                workshop.id(),
                from == null ? null : from.purpose(),
                on(workshop, before, zone),
                workshop.finished()
                        ? State.OVER
                        : workshop.started() ? State.RUNNING : State.PLANNED,
                decision == null ? "" : decision.name(),
                here,
                before == null ? null : taken(before));
    }

    private static LocalDate on(Workshop workshop, @Nullable Workshop before, ZoneId zone) {
        Instant held = workshop.course().finishedAt();
        if (held == null && workshop.preparation().meeting() != null) {
            held = workshop.preparation().meeting().start();
        }
        if (held == null && !workshop.started() && before != null) {
            Sequel.Next next = before.sequel().next();
            if (next != null && next.workshopId().equals(workshop.id())) {
                return next.by();
            }
        }
        return Objects.requireNonNullElse(held, workshop.plan().at()).atZone(zone).toLocalDate();
    }

    private static Taken taken(Workshop before) {
        return new Taken(
                before.candidatesRevealed() ? before.candidates().size() : 0,
                before.outcome().lines(Topic.TO_FIND_OUT).size(),
                before.outcome().lines(Topic.ACTION).size());
    }
}
