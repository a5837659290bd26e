package cynosure.events.privacy;

import static cynosure.events.privacy.Everywhere.happened;
import static cynosure.events.privacy.Everywhere.readings;
import static cynosure.events.privacy.Everywhere.texts;
import static cynosure.events.privacy.Planted.ID;
import static cynosure.events.privacy.Planted.MONDAY;
import static cynosure.events.privacy.Planted.event;
import static cynosure.events.privacy.Planted.in;
import static cynosure.events.privacy.Planted.plant;
import static cynosure.events.privacy.Planted.send;
import static cynosure.events.privacy.Planted.understood;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.events.Collector;
import cynosure.events.EventSources;
import cynosure.events.Importer;
import cynosure.events.Imports;
import cynosure.events.Moments;
import cynosure.events.privacy.Deletion.Step;
import cynosure.measurement.Measurements;
import cynosure.measurement.Metrics;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.warehouse.Erasing;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody is planted wherever somebody can be, and deleted. Beside it a store that never knew
/// them says what everything must be like afterwards.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeletingTest {

    private static final Clock CLOCK = Clock.fixed(MONDAY, ZoneOffset.UTC);
    private static final Person ROBIN = new Person("robin", "Robin", Role.OWNER);

    @TempDir static Path folder;
    @TempDir static Path twinFolder;
    private static Cynosure.Running server;
    private static Collector collector;
    private static Warehouse warehouse;
    private static Deleting deleting;
    private static Deletions deletions;

    @BeforeAll
    static void start() {
        server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null));
        collector = bean(Collector.class);
        warehouse = bean(Warehouse.class);
        deleting = bean(Deleting.class);
        deletions = bean(Deletions.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /// First, since it compares with a store that knows nothing of the others.
    @Test
    @Order(1)
    void somebody_who_is_deleted_is_nowhere_and_everybody_else_is_as_if_they_had_never_been()
            throws Exception {
        plant(collector, bean(Importer.class), folder.resolve("people.csv.source"), true);
        upload("with", ("time,user,event\n2026-03-02,bo,x\n2026-03-02," + ID + ",x").getBytes());
        upload("packed", gzip("{\"user\":\"" + ID + "\"}"));
        upload("without", "time,user,event\n2026-03-02,bo,x\n".getBytes(StandardCharsets.UTF_8));
        Files.delete(folder.resolve("people.csv.source"));
        Path done = Files.createDirectories(folder.resolve("inbox/done"));
        Files.writeString(done.resolve("with.csv"), "time,user\n2026-03-02," + ID);
        Files.writeString(done.resolve("without.csv"), "time,user\n2026-03-02,bo");
        assertThat(everywhere(ID)).isNotEmpty();

        Deletion deletion = deleting.forgetNow(ID, ROBIN);

        assertThat(deletion.report().found()).isEmpty();
        assertThat(deletion.step()).isEqualTo(Step.DONE);
        assertThat(deletion.sealed()).isEmpty();
        assertThat(deletion.report().events()).isGreaterThanOrEqualTo(5);
        assertThat(deletion.report().uploads()).isEqualTo(3);
        assertThat(deletion.report().files()).isGreaterThan(3);
        assertThat(everywhere(ID)).isEmpty();
        assertThat(folder.resolve("uploads/without/0")).exists();
        assertThat(done.resolve("without.csv")).exists();
        assertThat(texts(warehouse)).noneMatch(text -> text.contains(ID));

        plant(collector, bean(Importer.class), folder.resolve("people.csv.source"), true);
        Files.delete(folder.resolve("people.csv.source"));
        assertThat(everywhere(ID)).isEmpty();
        asIfTheyHadNeverBeen();

        assertThat(deleting.lift(ID, "agreed again", ROBIN)).isTrue();
        assertThat(deleting.lift(ID, "agreed again", ROBIN)).isFalse();
        assertThat(deletions.lifted()).containsEntry(deletion.id(), "agreed again");
        send(collector, event("back", "buy", ID, null, Map.of()));
        assertThat(everywhere(ID)).isNotEmpty();
        assertThat(bean(Personal.class).knows(ID)).isTrue();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        bean(Personal.class).write(ID, lines);
        assertThat(lines.toString(StandardCharsets.UTF_8))
                .contains("{\"kind\":\"id\",\"id\":\"" + ID + "\"}")
                .contains("\"event\":\"buy\"");
        deleting.forgetNow(ID, ROBIN);
        assertThat(everywhere(ID)).isEmpty();
    }

    private static void asIfTheyHadNeverBeen() throws Exception {
        try (Warehouse twin = Warehouse.open(twinFolder, new WarehouseSettings("500MB", 2, 1000));
                Door door = new Door(new Remembered(), PrivacyKey.passing(), CLOCK);
                Collector twins = Collector.open(twinFolder.resolve("log"), door, twin, CLOCK)) {
            Importer importer = new Importer(twin, Imports.in(twin), door, CLOCK);
            plant(twins, importer, twinFolder.resolve("people.csv"), false);
            assertThat(happened(warehouse)).isEqualTo(happened(twin)).isNotEmpty();
            Metrics metrics = bean(Metrics.class);
            for (String sentence :
                    List.of(
                            "number of buy, per week",
                            "number of users who did buy, per week",
                            "number of buy per user, per week",
                            "number of new users by first buy, per week",
                            "number of sessions, per week",
                            "number of sessions per user, per week",
                            "total price of buy, per week")) {
                assertThat(readings(new Measurements(warehouse), metrics, sentence))
                        .as(sentence)
                        .isEqualTo(readings(new Measurements(twin), metrics, sentence))
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"LOG", "IDS", "STORE", "FILES", "ANEW", "SEARCH"})
    void who_is_killed_while_deleting_goes_on_with_it_afterwards(Step step) throws Exception {
        String id = "killed-" + step.name().toLowerCase() + "-4712";
        send(collector, event("k" + step, "buy", id, null, Map.of("note", "by " + id)));
        List<Step> reached = new ArrayList<>();
        Deleting killed =
                deleting(
                        deletions,
                        now -> {
                            reached.add(now);
                            if (now == step) {
                                throw new Killed();
                            }
                        });
        assertThatThrownBy(() -> killed.forgetNow(id, ROBIN)).isInstanceOf(Killed.class);
        assertThat(reached).last().isEqualTo(step);
        Deletion waits = deletions.all().getFirst();
        assertThat(waits.step()).isEqualTo(step);
        assertThat(waits.endedAt()).isNull();

        Deleting noted = deleting(new Unnoted(deletions), now -> {});
        assertThatThrownBy(noted::goOn).isInstanceOf(Killed.class);
        deleting(deletions, now -> {}).goOn();

        Deletion ended = deletions.one(waits.id()).orElseThrow();
        assertThat(ended.endedAt()).isNotNull();
        assertThat(ended.report().found()).isEmpty();
        assertThat(everywhere(id)).isEmpty();
        send(collector, event("k" + step, "buy", id, null, Map.of()));
        assertThat(everywhere(id)).isEmpty();
    }

    @Test
    void what_is_found_in_the_end_is_said_and_looked_for_again() throws Exception {
        String id = "left-over-4713";
        Path forgotten = Files.writeString(folder.resolve("copy-of-somebody.csv"), "a," + id);
        Deletion deletion = deleting.forgetNow(id, ROBIN);
        assertThat(deletion.step()).isEqualTo(Step.LEFT);
        assertThat(deletion.endedAt()).isNull();
        assertThat(deletion.report().found()).containsExactly("copy-of-somebody.csv (1)");

        Files.delete(forgotten);
        deletions.keep(deletion.at(Step.LOG));
        deleting(deletions, now -> {}).goOn();
        assertThat(deletions.one(deletion.id()).orElseThrow().endedAt()).isNotNull();
    }

    @Test
    void other_names_are_deleted_by_the_id_that_the_product_knows() throws Exception {
        Privacy privacy = bean(Privacy.class);
        privacy.say("named", new Rules(false, List.of(), Pseudonyms.APART, 0), ROBIN);
        bean(Door.class).changed();
        String id = "other-name-4714";
        send(collector, in("named", "o1", "buy", id, null, Map.of()));
        String name = bean(PrivacyKey.class).pseudonym("named", id);
        assertThat(everywhere(id)).isEmpty();
        assertThat(texts(warehouse)).contains(name);

        deleting.forgetNow(name, ROBIN);

        assertThat(texts(warehouse)).doesNotContain(name);
        send(collector, in("named", "o2", "buy", id, null, Map.of()));
        assertThat(texts(warehouse)).doesNotContain(name);
    }

    @Test
    void what_is_older_than_its_source_keeps_it_goes_at_night_and_the_rest_stays()
            throws Exception {
        Privacy privacy = bean(Privacy.class);
        var source = bean(EventSources.class).add("Old", List.of(), ROBIN);
        Instant now = Instant.now();
        Moments old = new Moments(null, now, now.minusSeconds(100 * 86_400L));
        Moments fresh = new Moments(null, now, now.minusSeconds(86_400));
        send(
                collector,
                understood(source.id(), "a1", "aged", "ann-1234567", null, old, Map.of()),
                understood(source.id(), "a2", "aged", "ben-1234567", null, old, Map.of()),
                understood(source.id(), "a3", "aged", "ben-1234567", null, fresh, Map.of()),
                understood("another", "a1", "aged", "cy-12345678", null, old, Map.of()));
        privacy.say(source.id(), new Rules(false, List.of(), null, 30), ROBIN);

        assertThat(bean(Retention.class).now()).isEqualTo(2);
        assertThat(bean(Retention.class).now()).isZero();

        assertThat(warehouse.catalog().event("aged").orElseThrow().count()).isEqualTo(2);
        assertThat(warehouse.actor("ann-1234567")).isEmpty();
        assertThat(warehouse.actor("ben-1234567")).isPresent();
        assertThat(warehouse.actor("cy-12345678")).isPresent();
        Deletion aged = deletions.all().getFirst();
        assertThat(aged.kind()).isEqualTo(Deletion.Kind.AGE);
        assertThat(aged.report().events()).isEqualTo(2);
        assertThat(aged.report().people()).isEqualTo(1);
    }

    static final class Killed extends Error {}

    private static Deleting deleting(Deletions deletions, Consumer<Step> before) {
        return new Deleting(
                deletions,
                bean(PrivacyKey.class),
                bean(Door.class),
                bean(EventSources.class),
                collector,
                bean(Erasing.class),
                folder,
                Clock.systemUTC(),
                before);
    }

    private static List<String> everywhere(String id) throws IOException {
        return Everywhere.everywhere(id, folder, warehouse);
    }

    private static void upload(String name, byte[] bytes) throws IOException {
        Path place = Files.createDirectories(folder.resolve("uploads").resolve(name));
        Files.write(place.resolve("0"), bytes);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static <T> T bean(Class<T> type) {
        return server.context().getBean(type);
    }
}
