package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Arrival.Understood;
import cynosure.events.RefusedEvents.Dropping;
import cynosure.events.RefusedEvents.Reason;
import cynosure.events.RefusedEvents.Refused;
import cynosure.events.RefusedEvents.Settled;
import cynosure.events.RefusedEvents.Which;
import cynosure.events.log.EventLog;
import cynosure.events.log.FolderDisk;
import cynosure.events.log.LogSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondLookTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir Path folder;

    private Desk desk;
    private Collected collected;
    private RefusedEvents refused;
    private EventLog log;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(folder);
        collected = Collected.in(desk.warehouse);
        refused = RefusedEvents.in(desk.warehouse);
        log =
                EventLog.open(
                        FolderDisk.at(folder.resolve("log")),
                        LogSettings.usual(),
                        new Random(7)::nextLong,
                        0);
    }

    @AfterEach
    void close() throws IOException {
        log.close();
        desk.close();
    }

    @Test
    void what_is_understood_now_comes_in_once_and_the_rest_stays() {
        refuse(unclear("web", "no name", "m1"), unclear("web", "no name", "m2"));
        refuse(unclear("app", "no name", "m1"), unclear("app", "too long", "m4"));

        SecondLook look = look(collected, one -> one.raw().equals("m2") ? still(one) : event(one));
        assertThat(look.at(Which.ALL)).isEqualTo(new SecondLook.Seen(3, 1, false));
        assertThat(look.at(Which.ALL)).isEqualTo(new SecondLook.Seen(0, 1, false));

        assertThat(desk.rows("select source, id from delivery order by source, id"))
                .containsExactly("app|m1", "app|m4", "web|m1");
        assertThat(refused.latest(Which.ALL, 10))
                .singleElement()
                .satisfies(one -> assertThat(one.what().reason()).isEqualTo("still no name"));
    }

    @Test
    void only_what_is_meant_is_looked_at() {
        refuse(unclear("web", "no name", "m1"), unclear("web", "too long", "m2"));
        refuse(unclear("app", "no name", "m3"));

        SecondLook look = look(collected, SecondLookTest::event);
        assertThat(look.at(new Which("web", "no name")).understood()).isEqualTo(1);
        assertThat(refused.latest(Which.ALL, 10))
                .extracting(one -> one.what().raw())
                .containsExactly("m3", "m2");
    }

    @Test
    void what_came_in_by_now_under_the_same_id_is_still_one_event() {
        refuse(unclear("web", "no name", "m1"));
        flusher(collected).bring(event(unclear("web", "", "m1")), Settled.NOTHING);

        assertThat(look(collected, SecondLookTest::event).at(Which.ALL).understood()).isEqualTo(1);
        assertThat(desk.rows("select id from event")).containsExactly("m1");
        assertThat(refused.latest(Which.ALL, 10)).isEmpty();
    }

    @Test
    void each_is_there_once_wherever_the_second_look_is_cut_off() {
        Random random = new Random(9);
        Set<String> all = new HashSet<>();
        for (int round = 0; round < 30; round++) {
            for (int i = 0; i < 1 + random.nextInt(9); i++) {
                String id = "m" + random.nextInt(200);
                all.add(id);
                refuse(unclear("web", "no name", id));
            }
            CutOff cut = new CutOff(collected, random.nextInt(3));
            try {
                look(cut, SecondLookTest::event).at(Which.ALL);
            } catch (CutOff.Cut expected) {
                assertThat(cut.when()).isLessThan(2);
            }
        }
        look(collected, SecondLookTest::event).at(Which.ALL);

        assertThat(desk.rows("select id from event"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(refused.latest(Which.ALL, 10)).isEmpty();
    }

    @Test
    void what_was_sent_is_kept_whole_whether_it_is_text_or_not() {
        byte[] bytes = {(byte) 0xff, 0, 13, (byte) 0xc3, 10};
        String long1 = "{\"event\":\"" + "ä".repeat(400_000) + "\"}";
        refuse(
                new Arrival.Unclear("web", NOON, "no text", Verbatim.of(bytes), "own"),
                new Arrival.Unclear("web", NOON, "too long", Verbatim.of(long1), "own"));

        List<Refused> kept = refused.next(Which.ALL, 0);
        assertThat(kept.getFirst().what().sent().bytes()).isEqualTo(bytes);
        assertThat(kept.getLast().what().raw()).isEqualTo(long1);
        assertThat(kept).extracting(one -> one.what().dialect()).containsOnly("own");
    }

    @Test
    void what_nobody_wants_is_dropped_with_a_reason_and_its_number_is_never_used_again() {
        refuse(unclear("web", "no name", "m1"), unclear("web", "no name", "m2"));
        refuse(unclear("app", "no name", "m3"));
        long last = refused.latest(Which.ALL, 1).getFirst().number();
        Dropping dropping = new Dropping("Only a test of the new build", "Robin", NOON);

        assertThat(refused.drop(new Which("web", null), dropping)).isEqualTo(2);
        assertThat(refused.drop(new Which("web", null), dropping)).isZero();
        assertThat(refused.drop(new Which("app", null), dropping)).isEqualTo(1);
        refuse(unclear("web", "no name", "m4"));

        assertThat(refused.latest(Which.ALL, 1).getFirst().number()).isGreaterThan(last);
        assertThat(refused.dropped(10))
                .extracting(RefusedEvents.Dropped::events)
                .containsExactlyInAnyOrder(2L, 1L);
        assertThat(refused.reasons(Which.ALL))
                .containsExactly(new Reason("web", "no name", 1, NOON, NOON));
    }

    @Test
    void refused_events_of_an_earlier_version_are_among_them() {
        try (Desk old = new Desk(folder)) {
            old.warehouse.write(
                    connection -> {
                        try (var statement = connection.createStatement()) {
                            statement.execute(
                                    """
                                    create table unclear (
                                        source varchar not null, received timestamp not null,
                                        reason varchar not null, raw varchar not null)
                                    """);
                            statement.execute(
                                    "insert into unclear values ('web', now()::timestamp, 'none', '{')");
                        }
                        return null;
                    });
            RefusedEvents theirs = RefusedEvents.in(old.warehouse);
            Refused one = theirs.latest(Which.ALL, 10).getFirst();
            assertThat(one.number()).isEqualTo(1);
            assertThat(one.what().raw()).isEqualTo("{");
            assertThat(RefusedEvents.in(old.warehouse).latest(Which.ALL, 10)).hasSize(1);
        }
    }

    private interface Rules {

        List<Arrival> of(Arrival.Unclear one);
    }

    private SecondLook look(Collected into, Rules rules) {
        return new SecondLook(refused, flusher(into)::bring, rules::of);
    }

    private Flusher flusher(Collected into) {
        return new Flusher(log, desk.warehouse, into, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private void refuse(Arrival.Unclear... all) {
        flusher(collected).bring(new ArrayList<>(List.of(all)), Settled.NOTHING);
    }

    private static Arrival.Unclear unclear(String source, String reason, String raw) {
        return new Arrival.Unclear(source, NOON, reason, raw);
    }

    private static List<Arrival> still(Arrival.Unclear one) {
        return List.of(unclear(one.source(), "still no name", one.raw()));
    }

    private static List<Arrival> event(Arrival.Unclear one) {
        return List.of(
                new Understood(
                        one.source(),
                        one.raw(),
                        "open_book",
                        "ada",
                        null,
                        Map.of(),
                        new Moments(null, NOON, null),
                        Map.of()));
    }
}
