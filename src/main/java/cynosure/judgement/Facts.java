package cynosure.judgement;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.framework.Frameworks;
import cynosure.framework.Node;
import cynosure.framework.Revision;
import cynosure.measurement.InWords;
import cynosure.measurement.Measurements;
import cynosure.measurement.Metrics;
import cynosure.measurement.Reading;
import cynosure.measurement.Series;
import cynosure.measurement.UsualGrain;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Measure;
import cynosure.metric.Parsed;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import cynosure.web.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// What data says about a metric, point by point of the checklist. What was counted once is
/// remembered until there are other events, another framework or another day.
@Component
public class Facts {

    private static final int REMEMBERED_MAX = 200;
    private static final int FRESH_DAYS = 7;
    private static final int WEEKDAYS_SEEN = 84;
    private static final int YEARS_SEEN = 5;

    private final Frameworks frameworks;
    private final Metrics metrics;
    private final Warehouse warehouse;
    private final Workspaces workspaces;
    private final Clock clock;
    private final Map<Asked, Map<Criterion, List<Fact>>> remembered = new ConcurrentHashMap<>();

    Facts(
            Frameworks frameworks,
            Metrics metrics,
            Warehouse warehouse,
            Workspaces workspaces,
            Clock clock) {
        this.frameworks = frameworks;
        this.metrics = metrics;
        this.warehouse = warehouse;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// Of which points data can ever say something.
    public static boolean speakOf(Criterion criterion) {
        return switch (criterion) {
            case MEASURABLE, NOT_VANITY, CALM, LEADING, REVENUE -> true;
            case VALUE, STRATEGY, ACTIONABLE, UNDERSTANDABLE, INDEPENDENT, INSPIRING -> false;
        };
    }

    /// What can be said at once; empty when it has to be counted first.
    public Optional<List<Fact>> known(Node node, Criterion criterion) {
        return switch (criterion) {
            case LEADING, REVENUE -> Optional.of(untested(criterion));
            case VALUE, STRATEGY, ACTIONABLE, UNDERSTANDABLE, INDEPENDENT, INSPIRING ->
                    Optional.of(List.of());
            case MEASURABLE, NOT_VANITY, CALM ->
                    Optional.ofNullable(remembered.get(asked(node)))
                            .map(all -> all.getOrDefault(criterion, List.of()));
        };
    }

    /// The same, counted first where that has not been done.
    public List<Fact> counted(Node node, Criterion criterion) {
        return known(node, criterion)
                .orElseGet(
                        () -> {
                            if (remembered.size() >= REMEMBERED_MAX) {
                                remembered.clear();
                            }
                            return remembered
                                    .computeIfAbsent(asked(node), this::count)
                                    .getOrDefault(criterion, List.of());
                        });
    }

    /// The place of verdicts that need statistics.
    private static List<Fact> untested(Criterion criterion) {
        return List.of(
                Fact.untested(
                        criterion == Criterion.LEADING
                                ? "Not tested yet: whether it moves before the results do."
                                : "Not tested yet: whether the results follow it."));
    }

    private record Asked(
            String name,
            String definition,
            long revision,
            Calendar calendar,
            LocalDate today,
            long events) {}

    private Asked asked(Node node) {
        Calendar calendar = calendar();
        return new Asked(
                node.name(),
                node.definition(),
                frameworks.current().map(Revision::number).orElse(0L),
                calendar,
                LocalDate.ofInstant(clock.instant(), calendar.zone()),
                warehouse.catalog().count());
    }

    private Map<Criterion, List<Fact>> count(Asked asked) {
        if (asked.definition().isEmpty()) {
            return none(Fact.care("It has no definition yet, so nothing can be counted."));
        }
        Catalog catalog = warehouse.catalog();
        if (catalog.last() == null && catalog.series().isEmpty()) {
            return none(Fact.care("There are no events yet, so nothing can be counted."));
        }
        Parsed parsed = metrics.read(asked.definition(), asked.name());
        if (parsed.definition() == null) {
            return none(broken(parsed.problems().first()));
        }
        if (parsed.definition().measure() instanceof Measure.Placeholder(String plan)) {
            return none(Fact.care("It is not measured yet. The plan: " + plan));
        }
        try {
            return count(asked, parsed.definition());
        } catch (Fault fault) {
            return none(broken(fault.problems().first()));
        }
    }

    private Map<Criterion, List<Fact>> count(Asked asked, Definition definition) {
        Metrics.Known known =
                metrics.known(definition, asked.calendar().zone())
                        .orElseGet(() -> new Metrics.Known(asked.today(), asked.today()));
        LocalDate to = known.last().isAfter(asked.today()) ? asked.today() : known.last();
        Grain grain = UsualGrain.of(definition);
        LocalDate from = later(known.first(), to.minusYears(YEARS_SEEN));
        Series series = measure(definition, new Question(from, to, grain, null, asked.calendar()));
        Past past = Past.of(series);
        Map<Criterion, List<Fact>> facts = new EnumMap<>(Criterion.class);
        facts.put(
                Criterion.MEASURABLE,
                List.of(
                        computes(definition, series),
                        fresh(definition, to, asked.today()),
                        complete(series)));
        List<Fact> calm = new ArrayList<>(PastInWords.calm(past));
        if (addsUp(definition.measure())) {
            LocalDate days = later(known.first(), to.minusDays(WEEKDAYS_SEEN));
            Question byDay = new Question(days, to, Grain.DAY, null, asked.calendar());
            calm.add(
                    PastInWords.weekdays(
                            Past.of(measure(new Definition(definition.measure(), null), byDay))));
        }
        facts.put(Criterion.CALM, List.copyOf(calm));
        List<Fact> vanity = new ArrayList<>(List.of(PastInWords.bothWays(past)));
        Definition arrivals = metrics.read("number of new users", null).definition();
        if (arrivals != null && warehouse.catalog().last() != null) {
            Question same = new Question(from, to, series.grain(), null, asked.calendar());
            vanity.add(PastInWords.signUps(past, Past.of(measure(arrivals, same))));
        }
        facts.put(Criterion.NOT_VANITY, List.copyOf(vanity));
        return facts;
    }

    private Series measure(Definition definition, Question question) {
        return metrics.measure(
                definition, question, Measurements.SEGMENTS_MAX, clock.instant(), new Stop());
    }

    private static Fact computes(Definition definition, Series series) {
        return series.readings().reversed().stream()
                .filter(reading -> reading.complete() && reading.value() != null)
                .findFirst()
                .map(
                        reading ->
                                Fact.fine(
                                        "It computes: %s %s."
                                                .formatted(
                                                        InWords.value(
                                                                definition.figure(),
                                                                reading.value()),
                                                        InWords.when(
                                                                definition,
                                                                reading.period(),
                                                                series.grain()))))
                .orElseGet(() -> Fact.plain("It computes; no period is complete yet."));
    }

    private static Fact fresh(Definition definition, LocalDate last, LocalDate today) {
        boolean brought = definition.measure() instanceof Measure.Imported;
        String thing = brought ? "number" : "event";
        long days = ChronoUnit.DAYS.between(last, today);
        if (days <= 1) {
            return Fact.fine(
                    "It is fresh: the last %s came %s."
                            .formatted(thing, days == 0 ? "today" : "yesterday"));
        }
        String words =
                "The last %s came on %s, %d days ago.".formatted(thing, Dates.day(last), days);
        boolean late = days > (brought ? 9 * FRESH_DAYS : FRESH_DAYS);
        return late ? Fact.care(words + " Is more still on its way?") : Fact.fine(words);
    }

    private static Fact complete(Series series) {
        List<Reading> partial =
                series.readings().stream().filter(reading -> !reading.complete()).toList();
        int all = series.readings().size();
        String words =
                "%d of %s complete."
                        .formatted(
                                all - partial.size(),
                                PastInWords.count(all, series.grain().word())
                                        + (all == 1 ? " is" : " are"));
        return partial.size() <= 1
                ? Fact.fine(words)
                : Fact.plain(words + " " + partial.getFirst().whyIncomplete());
    }

    private static Map<Criterion, List<Fact>> none(Fact why) {
        return Map.of(Criterion.MEASURABLE, List.of(why));
    }

    private static Fact broken(Problem problem) {
        return Fact.care("It can't be computed: " + problem.sentence());
    }

    /// Whether the numbers of days are parts of the numbers of months.
    private static boolean addsUp(Measure measure) {
        return measure instanceof Measure.EventCount || measure instanceof Measure.Total;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Calendar calendar() {
        return workspaces
                .current()
                .map(workspace -> new Calendar(workspace.zone(), workspace.weekStart()))
                .orElse(Calendar.in(ZoneOffset.UTC));
    }
}
