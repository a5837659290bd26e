package cynosure.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.warehouse.Deeds.Deed;
import cynosure.warehouse.Deeds.Derived;
import cynosure.warehouse.Named.Word;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Who is who, and all that follows from it, held against the plain computation over everything
/// while random words about users and devices land in random portions and orders.
class IdentityTest {

    private static final WarehouseSettings SMALL = new WarehouseSettings("500MB", 2, 100);
    private static final Instant START = Instant.parse("2026-03-01T22:00:00Z");
    private static final List<Column> COLUMNS =
            List.of(Column.text("plan"), Column.number("plan", Width.EXACT));
    private final SplittableRandom random = new SplittableRandom(20261122);
    private int ids;

    @Test
    void whatever_order_words_come_in_persons_and_all_they_did_are_as_if_told_at_once() {
        for (int round = 0; round < 36; round++) {
            Named named = new Named();
            try (Warehouse warehouse = Warehouse.inMemory(SMALL)) {
                for (List<Word> portion : portions(round % 3)) {
                    List<Seen> before = Seen.all(warehouse);
                    int landing = warehouse.lastLanding();
                    named.arrive(portion);
                    land(warehouse, portion);
                    check(warehouse, named);
                    checkChanges(
                            before,
                            Seen.all(warehouse),
                            warehouse.changedSince(landing).orElse(Instant.MAX));
                }
            }
        }
    }

    @Test
    void what_was_joined_comes_apart_by_working_everything_out_anew() {
        for (int round = 0; round < 12; round++) {
            Named named = new Named();
            List<List<Word>> portions = portions(1);
            try (Warehouse warehouse = Warehouse.inMemory(SMALL)) {
                for (List<Word> portion : portions) {
                    land(warehouse, portion);
                    named.arrive(portion.stream().filter(Word.Done.class::isInstance).toList());
                }
                People people = new People(warehouse);
                warehouse
                        .read(IdentityTest::aliases)
                        .forEach(pair -> people.part(pair.getFirst(), pair.getLast()));
                check(warehouse, named);
            }
        }
    }

    private static List<List<String>> aliases(Connection connection) throws SQLException {
        String sql =
                """
                select distinct p.id, k.id
                from bond b join actor p on p.number = b.id join actor k on k.number = b.known
                where b.alias
                """;
        List<List<String>> aliases = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                aliases.add(List.of(rows.getString(1), rows.getString(2)));
            }
        }
        return aliases;
    }

    private static void check(Warehouse warehouse, Named named) {
        Deeds deeds = named.deeds();
        List<String> expected =
                new ArrayList<>(deeds.derived().stream().map(IdentityTest::row).toList());
        Collections.sort(expected);
        assertThat(Seen.all(warehouse).stream().map(Seen::row).sorted().toList())
                .isEqualTo(expected);
        assertThat(
                        new TreeSet<>(
                                texts(
                                        warehouse,
                                        "select l.label || ' ' || d.day from actor_day d join ("
                                                + Seen.LABELS
                                                + ") l on l.person = d.actor")))
                .isEqualTo(deeds.actorDays(ZoneOffset.UTC));
        assertThat(
                        texts(
                                warehouse,
                                "select count(*) - count(distinct (actor, day)) from actor_day"))
                .containsExactly("0");
    }

    /// Seen from before the instant that is said to be the earliest, nothing has changed: who did
    /// what together with whom, in which session.
    private static void checkChanges(List<Seen> before, List<Seen> after, Instant since) {
        assertThat(past(after, since)).isEqualTo(past(before, since));
        assertThat(sessions(after, since)).isEqualTo(sessions(before, since));
    }

    private static List<String> past(List<Seen> seen, Instant since) {
        Map<String, String> persons = new HashMap<>();
        List<String> past = new ArrayList<>();
        seen.stream()
                .filter(one -> one.at().isBefore(since))
                .forEach(
                        one -> {
                            String person =
                                    persons.computeIfAbsent(
                                            String.valueOf(one.person()),
                                            _ -> "p" + persons.size());
                            past.add(one.id() + " " + person + " " + one.rest());
                        });
        return past;
    }

    private static List<String> sessions(List<Seen> seen, Instant since) {
        Map<String, List<Seen>> sessions = new TreeMap<>();
        seen.stream()
                .filter(one -> one.person() != null)
                .forEach(
                        one ->
                                sessions.computeIfAbsent(
                                                one.person() + one.session(),
                                                _ -> new ArrayList<>())
                                        .add(one));
        return sessions.values().stream()
                .filter(session -> session.getFirst().at().isBefore(since))
                .map(session -> String.join(" ", session.stream().map(Seen::id).toList()))
                .sorted()
                .toList();
    }

    private List<List<Word>> portions(int kind) {
        List<Word> all = new ArrayList<>();
        for (int i = random.nextInt(1, 70); i > 0; i--) {
            all.add(word());
        }
        if (kind > 0) {
            Collections.shuffle(all, new Random(random.nextLong()));
        } else {
            all.sort(Comparator.comparing(Word::at));
        }
        List<List<Word>> portions = new ArrayList<>();
        while (!all.isEmpty()) {
            List<Word> portion = all.subList(0, random.nextInt(1, Math.min(25, all.size()) + 1));
            portions.add(List.copyOf(portion));
            portion.clear();
        }
        return portions;
    }

    /// Devices and users may be called alike, and aliases run in chains and circles.
    private Word word() {
        Instant at =
                random.nextInt(3) == 0
                        ? START.plus(random.nextInt(6) * 30L, ChronoUnit.MINUTES)
                        : START.plus(random.nextInt(400), ChronoUnit.MINUTES);
        if (random.nextInt(14) == 0) {
            String previous = random.nextBoolean() ? id("u") : id("d");
            return new Word.Alias(previous, id("u"), at);
        }
        String name = random.nextInt(5) == 0 ? "identify" : "deed" + random.nextInt(3);
        Object plan =
                switch (random.nextInt(3)) {
                    case 0 -> null;
                    case 1 -> "plan" + random.nextInt(3);
                    default -> Deeds.number(random.nextInt(3));
                };
        return switch (random.nextInt(8)) {
            case 0 -> new Word.Done(name, null, null, at, plan);
            case 1, 2 -> new Word.Done(name, id("u"), null, at, plan);
            case 3, 4, 5 -> new Word.Done(name, null, id("d"), at, plan);
            default -> new Word.Done(name, id("u"), id("d"), at, plan);
        };
    }

    private String id(String kind) {
        return (random.nextInt(9) == 0 ? "x" : kind) + random.nextInt(5);
    }

    private void land(Warehouse warehouse, List<Word> portion) {
        try (Staging staging = warehouse.stageDeliveries(COLUMNS)) {
            for (Word word : portion) {
                Instant at = word.at();
                String id = "%05d".formatted(ids++);
                Delivery delivery = new Delivery("web", id, null, at, null, null);
                switch (word) {
                    case Word.Alias alias ->
                            staging.alias(delivery, alias.previous(), alias.user(), at);
                    case Word.Done done -> {
                        @Nullable Object[] values = {
                            done.plan() instanceof String text ? text : null,
                            done.plan() instanceof BigDecimal number ? number : null
                        };
                        staging.add(delivery, done.name(), done.user(), done.device(), at, values);
                    }
                }
            }
            staging.land((connection, landed) -> {});
        }
    }

    private static String row(Derived derived) {
        Deed deed = derived.deed();
        return "%s %s %s plan=%s session=%s age=%s then=%s"
                .formatted(
                        deed.at(),
                        deed.actor(),
                        deed.name(),
                        deed.plan(),
                        derived.session(),
                        derived.sinceFirst(),
                        derived.planThen());
    }

    private static List<String> texts(Warehouse warehouse, String sql) {
        return warehouse.read(
                connection -> {
                    List<String> texts = new ArrayList<>();
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery(sql)) {
                        while (rows.next()) {
                            texts.add(rows.getString(1));
                        }
                    }
                    return texts;
                });
    }
}
