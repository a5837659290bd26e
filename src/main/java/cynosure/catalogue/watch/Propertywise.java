package cynosure.catalogue.watch;

import cynosure.catalogue.Subject;
import cynosure.catalogue.task.Planned;
import cynosure.metric.Vocabulary.Kind;
import cynosure.warehouse.Carried;
import cynosure.warehouse.Carried.Of;
import cynosure.warehouse.Warehouse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is unusual about what events carry: the last two whole days against the four weeks before.
///
/// A property is gone when at least half of a hundred events or more carried it and now not one of
/// twenty or more does: by chance, once in a million times. It has changed its kind when ten values
/// or more, and one in twenty, are of a kind of which there was none among fifty.
final class Propertywise {

    private static final int RECENT = 2;
    private static final int BEFORE = 28;
    private static final long EVENTS = 100;
    private static final long EVENTS_NOW = 20;
    private static final long VALUES = 50;
    private static final long VALUES_NOW = 10;
    private static final double PART = 0.05;

    private final Carried carried;
    private final ZoneId zone;
    private final Instant since;
    private final Map<String, Of> before;
    private final Map<String, Of> now;

    Propertywise(Warehouse warehouse, ZoneId zone, LocalDate last) {
        this.carried = new Carried(warehouse);
        this.zone = zone;
        LocalDate recent = last.minusDays(RECENT - 1);
        this.since = start(recent.minusDays(BEFORE));
        this.before = carried.between(since, start(recent));
        this.now = carried.between(start(recent), start(last.plusDays(1)));
    }

    List<Found> found() {
        List<Found> all = new ArrayList<>();
        new TreeMap<>(before)
                .forEach(
                        (event, was) -> {
                            Of is = now.getOrDefault(event, Of.NOTHING);
                            new TreeMap<>(was.properties())
                                    .keySet()
                                    .forEach(
                                            property -> {
                                                gone(event, property, was, is, all);
                                                changed(event, property, was, is, all);
                                            });
                        });
        return all;
    }

    boolean back(Notice notice) {
        Subject subject = notice.subject();
        Of is = now.getOrDefault(subject.event(), Of.NOTHING);
        if (notice.kind() == Notice.Kind.PROPERTY_GONE) {
            return is.with(subject.property()) > 0;
        }
        return is.events() > 0
                && is.kinds(subject.property()).keySet().stream()
                        .noneMatch(kind -> notice.other().endsWith("→ " + Planned.word(kind)));
    }

    private void gone(String event, String property, Of was, Of is, List<Found> all) {
        boolean usual = was.events() >= EVENTS && 2 * was.with(property) >= was.events();
        if (usual && is.events() >= EVENTS_NOW && is.with(property) == 0) {
            @Nullable Instant last = carried.last(event, property);
            all.add(
                    new Found(
                            Notice.Kind.PROPERTY_GONE,
                            new Subject(event, property),
                            "",
                            day(last == null ? since : last),
                            100.0 * was.with(property) / was.events(),
                            0,
                            0));
        }
    }

    private void changed(String event, String property, Of was, Of is, List<Found> all) {
        if (was.with(property) < VALUES) {
            return;
        }
        for (Map.Entry<Kind, Long> fresh : is.kinds(property).entrySet()) {
            boolean unseen = !was.kinds(property).containsKey(fresh.getKey());
            boolean many =
                    fresh.getValue() >= VALUES_NOW && fresh.getValue() >= PART * is.with(property);
            if (unseen && many) {
                @Nullable Instant first = carried.first(event, property, fresh.getKey(), since);
                String kinds =
                        was.kinds(property).keySet().stream()
                                .map(Planned::word)
                                .collect(Collectors.joining(", "));
                all.add(
                        new Found(
                                Notice.Kind.KIND_CHANGED,
                                new Subject(event, property),
                                kinds + " → " + Planned.word(fresh.getKey()),
                                day(first == null ? since : first),
                                0,
                                100.0 * fresh.getValue() / is.with(property),
                                0));
            }
        }
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
