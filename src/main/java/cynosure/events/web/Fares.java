package cynosure.events.web;

import cynosure.events.Collected;
import cynosure.events.Collector;
import cynosure.events.EventSource;
import cynosure.events.RefusedEvents;
import cynosure.events.RefusedEvents.Reason;
import cynosure.events.RefusedEvents.Which;
import cynosure.events.watch.Health;
import cynosure.events.watch.Healths;
import cynosure.events.watch.Healths.Quarter;
import cynosure.events.watch.Lags.Lag;
import cynosure.events.watch.Lags.Span;
import cynosure.people.Workspaces;
import cynosure.web.Numbers;
import cynosure.web.Sparkline;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says how sources fare.
@Component
class Fares {

    private static final int REASONS = 3;

    private final Collector collector;
    private final Healths healths;
    private final RefusedEvents refused;
    private final Workspaces workspaces;
    private final Clock clock;

    Fares(
            Collector collector,
            Healths healths,
            RefusedEvents refused,
            Workspaces workspaces,
            Clock clock) {
        this.collector = collector;
        this.healths = healths;
        this.refused = refused;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// What was counted for all sources at one moment.
    private record Counted(
            Instant now,
            Words words,
            Map<String, Collected.Came> came,
            Map<String, List<Quarter>> quarters,
            Map<String, Long> repeated,
            List<Reason> reasons) {}

    HealthPiece of(String source) {
        return of(List.of(source)).getFirst();
    }

    /// One piece for each of these, in their order.
    List<HealthPiece> of(List<String> sources) {
        Instant now = clock.instant();
        Instant from = now.minus(Health.WINDOW);
        Counted counted =
                new Counted(
                        now,
                        Words.at(workspaces),
                        collector.collected().bySource(),
                        healths.since(from),
                        healths.repeatedSince(from),
                        refused.reasons(Which.ALL));
        return sources.stream().map(source -> piece(source, counted)).toList();
    }

    /// Each source with how it fares, in their order.
    List<SourcesPage.Row> rows(List<EventSource> sources) {
        List<HealthPiece> health = of(sources.stream().map(EventSource::id).toList());
        List<SourcesPage.Row> rows = new ArrayList<>();
        for (EventSource source : sources) {
            rows.add(
                    new SourcesPage.Row(
                            source.id(), source.name(), source.keys(), health.get(rows.size())));
        }
        return rows;
    }

    private HealthPiece piece(String source, Counted counted) {
        Words words = counted.words();
        Collected.@Nullable Came came = counted.came().get(source);
        Health health =
                new Health(
                        counted.quarters().getOrDefault(source, List.of()),
                        counted.now(),
                        words.zone());
        List<Reason> reasons =
                counted.reasons().stream().filter(one -> one.source().equals(source)).toList();
        long refusals = reasons.stream().mapToLong(Reason::events).sum();
        long again = counted.repeated().getOrDefault(source, 0L);
        long away = collector.watch().turned().count(source);
        long resent = collector.watch().again().count(source);
        Optional<Lag> lag = collector.watch().lags().recent(source, counted.now());
        return new HealthPiece(
                source,
                words.came(came),
                Words.count(health.today(), "event today", "events today"),
                week(health),
                came == null
                        ? null
                        : health.silence(came.last())
                                .map(silence -> silent(silence, words))
                                .orElse(null),
                refusals == 0 ? "" : Words.count(refusals, "refused event", "refused events"),
                reasons.stream()
                        .limit(REASONS)
                        .map(one -> Words.count(one.events()) + ": " + one.reason())
                        .toList(),
                again == 0
                        ? ""
                        : Words.count(again, "event", "events")
                                + " came again in the last two weeks and "
                                + (again == 1 ? "was" : "were")
                                + " counted once",
                away == 0
                        ? ""
                        : Words.count(away, "request was", "requests were")
                                + " asked to come again later since the server started",
                resent == 0
                        ? ""
                        : Words.count(resent, "request was", "requests were")
                                + " sent again by the client since the server started",
                lag.map(Fares::sentence).orElse(""),
                lag.map(Fares::ways).orElse(List.of()));
    }

    private static String week(Health health) {
        List<Long> days = health.days();
        if (days.stream().allMatch(day -> day == 0)) {
            return "";
        }
        List<@Nullable Double> readings = new ArrayList<>();
        days.forEach(day -> readings.add(day.doubleValue()));
        long all = days.stream().mapToLong(Long::longValue).sum();
        return new Sparkline(readings)
                .drawn(Words.count(all, "event", "events") + " in seven days, the last is today");
    }

    private static String silent(Health.Silence silence, Words words) {
        return "Silent since "
                + words.moment(silence.since())
                + ". In the two weeks before it was never silent for longer than "
                + duration(silence.longest())
                + ".";
    }

    private static String sentence(Lag lag) {
        return "In the last ten minutes an event was usually in the store "
                + millis(lag.waiting().median())
                + " after it came, and all but one in a hundred within "
                + millis(lag.waiting().p99())
                + ". From then on every number counts it when its page is opened.";
    }

    private static List<HealthPiece.Way> ways(Lag lag) {
        List<HealthPiece.Way> ways = new ArrayList<>();
        lag.onTheRoad()
                .ifPresent(span -> ways.add(way("Sent to received, by the sender’s clock", span)));
        ways.add(way("Received to in the store", lag.waiting()));
        return ways;
    }

    private static HealthPiece.Way way(String name, Span span) {
        return new HealthPiece.Way(name, millis(span.median()), millis(span.p99()));
    }

    private static String millis(long millis) {
        return Numbers.duration(BigDecimal.valueOf(millis, 3));
    }

    private static String duration(Duration duration) {
        return Numbers.duration(BigDecimal.valueOf(duration.toSeconds()));
    }
}
