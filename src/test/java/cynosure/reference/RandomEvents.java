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
import org.jspecify.annotations.Nullable;

/// Few users, few names, many coincidences: events at the very edges of days, exactly half an hour
/// or an hour apart, several at one instant, several users on one thing, equal rows, missing
/// actors, missing and mixed properties, traits told in between, in no order.
public final class RandomEvents {

    public static final List<String> NAMES = List.of("buy", "see", "share it", "o'clock\"");

    /// A name that would end a query, were it ever pasted into one.
    static final String HOSTILE = "x\"; drop table events; --";

    public static final List<String> PROPERTIES =
            List.of(
                    "items",
                    "score",
                    "device",
                    "ok",
                    "mixed",
                    "never",
                    "order_id",
                    "thing",
                    "account",
                    "plan",
                    HOSTILE);

    public static final List<String> TEXTS =
            List.of(
                    "phone",
                    "desk",
                    "5",
                    "",
                    "NA",
                    "'; drop table events; --",
                    "naïve ☂",
                    "true",
                    "\u200Fright to left\u200E",
                    "nothing\0more");

    /// Ids of orders: the same writing as text and as number, and numbers no double can tell apart.
    private static final List<Object> ORDERS =
            List.of(
                    "7",
                    new BigDecimal(7),
                    new BigDecimal("9223372036854775807"),
                    new BigDecimal("9223372036854775806"),
                    "9223372036854775807",
                    new BigDecimal("-9223372036854775808"));

    private static final List<String> ACCOUNTS = List.of("acme", "Acme", "", "x".repeat(10_000));

    /// What an event comes after the one before it by.
    private static final List<Duration> STEPS =
            List.of(
                    Duration.ZERO,
                    Duration.ZERO,
                    Duration.of(1, ChronoUnit.MICROS),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(29),
                    Duration.ofMinutes(30),
                    Duration.ofMinutes(30).plus(1, ChronoUnit.MICROS),
                    Duration.ofMinutes(31),
                    Duration.ofHours(1).minus(1, ChronoUnit.MICROS),
                    Duration.ofHours(1),
                    Duration.ofDays(1),
                    Duration.ofDays(2).minusMinutes(20),
                    Duration.ofDays(7));

    private final SplittableRandom random;
    private final LocalDate around;
    private final ZoneId zone;
    private final int users;
    private final boolean longIds;

    public RandomEvents(SplittableRandom random, LocalDate around, ZoneId zone) {
        this.random = random;
        this.around = around;
        this.zone = zone;
        this.users = 2 + random.nextInt(7);
        this.longIds = random.nextInt(3) == 0;
    }

    public List<Event> next(int count) {
        var events = new ArrayList<Event>();
        while (events.size() < count) {
            episode(events, 1 + random.nextInt(7));
        }
        Collections.shuffle(events, new Random(random.nextLong()));
        return events;
    }

    /// A few events, one after another, mostly by one user and about one thing.
    private void episode(List<Event> events, int length) {
        String mostly = actor();
        Map<String, Object> shared = things();
        Instant at = at();
        for (int i = 0; i < length; i++) {
            String actor = random.nextInt(4) == 0 ? actor() : mostly;
            boolean telling = random.nextInt(12) == 0;
            Map<String, Object> properties = telling ? traits() : properties();
            if (!telling && random.nextInt(4) > 0) {
                properties.putAll(shared);
            }
            var event = new Event(telling ? History.IDENTIFY : pick(NAMES), actor, at, properties);
            events.add(event);
            if (random.nextInt(12) == 0) {
                events.add(event);
            }
            at = at.plus(pick(STEPS));
        }
    }

    private @Nullable String actor() {
        return random.nextInt(9) == 0 ? null : "user" + random.nextInt(users);
    }

    private Instant at() {
        int spread = random.nextInt(4) == 0 ? 120 : 8;
        LocalDate day = around.plusDays(random.nextInt(-spread, spread + 1));
        LocalDate near = random.nextInt(5) == 0 ? day.withDayOfMonth(1) : day;
        Instant start = near.atStartOfDay(zone).toInstant();
        return switch (random.nextInt(6)) {
            case 0 -> start;
            case 1 -> start.minus(1, ChronoUnit.MICROS);
            case 2 -> start.minus(Duration.ofMinutes(30));
            case 3 -> start.plus(Duration.ofMinutes(random.nextInt(-150, 150)));
            default -> start.plus(random.nextLong(86_400_000_000L), ChronoUnit.MICROS);
        };
    }

    private Map<String, Object> things() {
        var things = new HashMap<String, Object>();
        maybe(things, "order_id", longIds ? pick(ORDERS) : pick(ORDERS.subList(0, 2)));
        maybe(things, "thing", "thing" + random.nextInt(4));
        maybe(things, "account", pick(ACCOUNTS));
        return things;
    }

    private Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        maybe(properties, "items", BigDecimal.valueOf(random.nextInt(-4, 12)));
        maybe(properties, "score", random.nextInt(-8, 40) / 4.0);
        maybe(properties, "device", pick(TEXTS));
        maybe(properties, "ok", random.nextBoolean());
        maybe(properties, "mixed", mixed());
        if (random.nextInt(4) == 0) {
            maybe(properties, HOSTILE, pick(TEXTS));
        }
        if (random.nextInt(8) == 0) {
            maybe(properties, "plan", pick(TEXTS));
        }
        return properties;
    }

    private Map<String, Object> traits() {
        var traits = new HashMap<String, Object>();
        maybe(traits, "plan", random.nextBoolean() ? pick(TEXTS) : mixed());
        maybe(traits, "device", pick(TEXTS));
        if (random.nextInt(3) == 0) {
            traits.put("never", random.nextBoolean());
        }
        return traits;
    }

    private Object mixed() {
        return switch (random.nextInt(3)) {
            case 0 -> pick(TEXTS);
            case 1 -> BigDecimal.valueOf(random.nextInt(600), 2);
            default -> random.nextBoolean();
        };
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
