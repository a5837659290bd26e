package cynosure.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.framework.Dimension;
import cynosure.ids.CountedIds;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// A workshop in a test, led by Flo, to which things happen one after the other.
final class Table {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final String FLO = "flo";

    final CountedIds ids = new CountedIds();
    private Workshop workshop =
            Workshop.planned(
                    Length.SIXTY.plan(
                            "w",
                            "The record shop",
                            "12345678",
                            new Person(FLO, "Flo", Role.OWNER),
                            NOON));

    Workshop workshop() {
        return workshop;
    }

    void seat(String person, JobFunction function) {
        happens(w -> w.join(new Participant(person, person, function)));
    }

    /// Takes a seat for its author and writes a candidate; answers with its id.
    String candidate(String person, String name) {
        seat(person, JobFunction.PRODUCT);
        happens(
                w ->
                        w.seat(person)
                                .propose(
                                        0,
                                        name,
                                        "orders",
                                        "counting",
                                        List.of(new InputIdea("Buyers", Dimension.BREADTH)),
                                        ids));
        return workshop.said().candidateOf(person, 0).id();
    }

    void turnTheCards() {
        happens(w -> w.lead(FLO).reveal("s5", NOON));
    }

    void happens(Function<Workshop, List<Happening>> verb) {
        for (Happening happening : verb.apply(workshop)) {
            workshop = workshop.after(happening);
        }
    }

    void refused(Function<Workshop, List<Happening>> verb, String code) {
        assertThatThrownBy(() -> verb.apply(workshop))
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> assertThat(fault.problems().first().code()).isEqualTo(code));
    }
}
