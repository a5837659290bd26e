package cynosure.catalogue.web;

import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Workspaces;
import cynosure.web.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/// How people are called and what day it is, in the workspace's zone.
@Component
class Around {

    private final People people;
    private final Workspaces workspaces;
    private final Clock clock;

    Around(People people, Workspaces workspaces, Clock clock) {
        this.people = people;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    ZoneId zone() {
        return workspaces.zone();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }

    String day(Instant at) {
        return Dates.day(dayOf(at));
    }

    String moment(Instant at) {
        return Dates.moment(at, zone());
    }

    String name(String personId) {
        return people.name(personId);
    }

    List<String> members() {
        return people.members().stream().map(Person::name).toList();
    }
}
