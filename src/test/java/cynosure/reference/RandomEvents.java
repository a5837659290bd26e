package cynosure.reference;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

/// Few users, few names, many coincidences: events at the very edges of days, equal rows, missing
/// actors, missing and mixed properties, in no order.
public final class RandomEvents {

    public static final List<String> NAMES = List.of("buy", "see", "share it", "o'clock\"");
    public static final List<String> PROPERTIES =
            List.of("items", "score", "device", "ok", "mixed", "never");
    public static final List<String> TEXTS =
            List.of("phone", "desk", "5", "", "NA", "'; drop table events; --", "naïve ☂", "true");

    private final SplittableRandom random;
    private final LocalDate around;
    private final ZoneId zone;

    public RandomEvents(SplittableRandom random, LocalDate around, ZoneId zone) {
        this.random = random;
        this.around = around;
        this.zone = zone;
    }

    public List<Event> next(int count) {
        var events = new ArrayList<Event>();
        while (events.size() < count) {
            Event event = event();
            events.add(event);
            if (random.nextInt(10) == 0) {
                events.add(event);
            }
        }
        Collections.shuffle(events, new Random(random.nextLong()));
        return events;
    }

    private Event event() {
        String actor = random.nextInt(8) == 0 ? null : "user" + random.nextInt(5);
        return new Event(pick(NAMES), actor, at(), properties());
    }

    private Instant at() {
        int spread = random.nextInt(4) == 0 ? 120 : 8;
        LocalDate day = around.plusDays(random.nextInt(-spread, spread + 1));
        Instant start = day.atStartOfDay(zone).toInstant();
        return switch (random.nextInt(5)) {
            case 0 -> start;
            case 1 -> start.minus(1, ChronoUnit.MICROS);
            case 2 -> start.plus(Duration.ofMinutes(random.nextInt(-150, 150)));
            default -> start.plus(random.nextLong(86_400_000_000L), ChronoUnit.MICROS);
        };
    }

    private Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        maybe(properties, "items", BigDecimal.valueOf(random.nextInt(-4, 12)));
        maybe(properties, "score", random.nextInt(-8, 40) / 4.0);
        maybe(properties, "device", pick(TEXTS));
        maybe(properties, "ok", random.nextBoolean());
        maybe(
                properties,
                "mixed",
                switch (random.nextInt(3)) {
                    case 0 -> pick(TEXTS);
                    case 1 -> BigDecimal.valueOf(random.nextInt(600), 2);
                    default -> random.nextBoolean();
                });
        return properties;
    }

    private void maybe(Map<String, Object> properties, String name, Object value) {
        if (random.nextInt(5) > 0) {
            properties.put(name, value);
        }
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
