package cynosure.measurement;

import cynosure.compiler.Compiler;
import cynosure.compiler.Inquiry;
import cynosure.compiler.Period;
import cynosure.compiler.Periods;
import cynosure.compiler.Query;
import cynosure.compiler.Question;
import cynosure.compiler.Showing;
import cynosure.compiler.Stretch;
import cynosure.measurement.Testimony.Group;
import cynosure.measurement.Testimony.Line;
import cynosure.measurement.Testimony.Part;
import cynosure.measurement.Testimony.Standing;
import cynosure.measurement.Testimony.Witness;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Printer;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Shows a reading's working: who counts in it and who just doesn't, with their own events.
public final class Witnesses {

    /// How many events of one subject are shown.
    public static final int EVENTS_MAX = 60;

    private final Warehouse warehouse;

    public Witnesses(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /// Who counts in the reading of the period that the question's first day lies in.
    ///
    /// @param showing whom to show; its `near` is the reading's own value, where there is one
    /// @param now as of when is judged
    public Testimony of(
            Definition definition, Question question, Showing showing, Instant now, Stop stop) {
        Grain grain = Periods.grain(definition, question);
        Question one = question.between(question.from(), question.from()).asOf(now);
        Period period = Periods.of(definition, one).getFirst();
        String when = InWords.when(definition, period.first(), grain);
        Optional<String> made = MadeOf.others(definition.measure());
        List<Part> parts =
                made.isPresent()
                        ? List.of()
                        : Compiler.parts(definition).stream()
                                .map(part -> part(part, one, showing, when, stop))
                                .toList();
        return new Testimony(
                period.first(), when, question.calendar().zone(), parts, made.orElse(""));
    }

    /// Whether a reading is made of other metrics, or of no events at all.
    public boolean madeOfOthers(Definition definition) {
        return MadeOf.others(definition.measure()).isPresent();
    }

    /// What [Showing] calls a user of this id, or a group of this value.
    public Object named(Definition definition, String who) {
        return switch (Compiler.subject(Compiler.parts(definition).getFirst())) {
            case GROUP -> who;
            case USER, NEW_USER, EVENT, SESSION, JOURNEY ->
                    warehouse
                            .actor(who)
                            .orElseThrow(
                                    () -> new Fault(Fault.Kind.MISTAKE, Problems.of(nobody(who))));
        };
    }

    private static Problem nobody(String who) {
        return Problem.of(
                "measurement.nobody",
                "No event is by a user \"" + who + "\".",
                "Use a user's id as the events have it.");
    }

    private Part part(Definition part, Question question, Showing showing, String when, Stop stop) {
        Inquiry inquiry = Compiler.witnesses(part, question, warehouse.layout(), showing);
        List<Sighting> sightings =
                warehouse.show(inquiry.query(), stop).stream()
                        .map(row -> Sighting.of(inquiry.subject(), row))
                        .toList();
        Period period = Periods.of(part, question).getFirst();
        var lines = new Lines(part.measure(), period, Periods.grain(part, question), question);
        List<Optional<Stretch>> stretches = sightings.stream().map(lines::stretch).toList();
        Map<Integer, List<Map<String, Object>>> events =
                events(part, question, stretches.stream().flatMap(Optional::stream).toList(), stop);
        var reasons = new Reasons(part, when, question.calendar().zone());
        var groups = new EnumMap<Standing, List<Witness>>(Standing.class);
        var many = new EnumMap<Standing, Long>(Standing.class);
        int which = 0;
        for (int i = 0; i < sightings.size(); i++) {
            Sighting seen = sightings.get(i);
            Optional<Stretch> stretch = stretches.get(i);
            Optional<Line> line = Optional.empty();
            if (stretch.isPresent()) {
                line =
                        Optional.of(
                                lines.line(
                                        seen,
                                        stretch.get(),
                                        events.getOrDefault(which++, List.of())));
            }
            many.put(seen.standing(), seen.many());
            groups.computeIfAbsent(seen.standing(), _ -> new ArrayList<>())
                    .add(new Witness(reasons.who(seen), reasons.why(seen), line));
        }
        List<Group> told =
                groups.entrySet().stream()
                        .map(
                                group ->
                                        new Group(
                                                group.getKey(),
                                                reasons.title(group.getKey()),
                                                many.getOrDefault(group.getKey(), 0L),
                                                group.getValue()))
                        .toList();
        return new Part(Printer.print(part), inquiry.subject(), told, inquiry.query());
    }

    private Map<Integer, List<Map<String, Object>>> events(
            Definition part, Question question, List<Stretch> stretches, Stop stop) {
        if (stretches.isEmpty()) {
            return Map.of();
        }
        Query query = Compiler.lives(part, question, warehouse.layout(), stretches, EVENTS_MAX);
        return warehouse.show(query, stop).stream()
                .collect(Collectors.groupingBy(row -> ((BigDecimal) row.get("which")).intValue()));
    }
}
