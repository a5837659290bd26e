package cynosure.change.web;

import cynosure.change.Walk;
import cynosure.framework.Frameworks;
import cynosure.people.People;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.web.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The workspace's days, and how those are called who changed something on them.
@Component
class Almanac {

    private final Frameworks frameworks;
    private final People people;
    private final Workspaces workspaces;
    private final Clock clock;

    Almanac(Frameworks frameworks, People people, Workspaces workspaces, Clock clock) {
        this.frameworks = frameworks;
        this.people = people;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId zone() {
        return workspaces.zone();
    }

    Walk walk() {
        return Walk.of(frameworks.history(), zone(), today());
    }

    String at(Instant moment) {
        return Dates.moment(moment, zone());
    }

    String day(Instant moment) {
        return Dates.day(LocalDate.ofInstant(moment, zone()));
    }

    String name(String personId) {
        return people.name(personId);
    }

    /// A day as an address or a form writes it; empty for what is none.
    static Optional<LocalDate> read(String day) {
        try {
            return day.matches("\\d{4}-\\d{2}-\\d{2}")
                    ? Optional.of(LocalDate.parse(day))
                    : Optional.empty();
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /// A day that has begun already.
    LocalDate begun(String written) {
        LocalDate day =
                read(written)
                        .orElseThrow(
                                () ->
                                        Fault.notFound(
                                                "change.no-day",
                                                "“" + written + "” is no day.",
                                                "Write it as 2026-03-14."));
        if (day.isAfter(today())) {
            throw Fault.notFound(
                    "change.day-to-come",
                    Dates.day(day) + " is still to come.",
                    "Choose a day up to today.");
        }
        return day;
    }
}
