package cynosure.events.privacy;

import static cynosure.events.privacy.Planted.event;
import static cynosure.events.privacy.Planted.send;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.events.Collector;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.warehouse.Warehouse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Somebody is deleted whose id stands in longer ids of others: those stay one person each.
class LongerIdsTest {

    private static final Person ROBIN = new Person("robin", "Robin", Role.OWNER);

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "user1234, user1234@x.org",
        "user1234, user12345",
        "user1234, web:user1234",
        "user1234, user1234.b",
        "m10482, m10482.b",
        "ann@b.de, mary.ann@b.de",
        "a-rather-long-id-of-77, web:a-rather-long-id-of-77:x"
    })
    void somebody_whose_id_holds_that_of_a_deleted_person_stays_who_they_are(
            String id, String other) throws Exception {
        try (Cynosure.Running server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null))) {
            Collector collector = server.context().getBean(Collector.class);
            Warehouse warehouse = server.context().getBean(Warehouse.class);
            for (int i = 0; i < 40; i++) {
                send(
                        collector,
                        event("t" + i, "buy", id, null, Map.of("mail", id)),
                        event("o" + i, "buy", other, null, Map.of("mail", other, "by", id)),
                        event("b" + i, "buy", "bo", null, Map.of("friend", other, "note", id)));
            }
            Path done = Files.createDirectories(folder.resolve("inbox/done"));
            Files.writeString(done.resolve("others.csv"), "time,user\n2026-03-02," + other);
            Files.writeString(done.resolve("theirs.csv"), "time,user\n2026-03-02," + id);

            Deletion deletion = server.context().getBean(Deleting.class).forgetNow(id, ROBIN);

            assertThat(deletion.report().found()).isEmpty();
            assertThat(deletion.step()).isEqualTo(Deletion.Step.DONE);
            assertThat(deletion.report().events()).isEqualTo(40);
            assertThat(warehouse.actor(id)).isEmpty();
            assertThat(warehouse.actor(other)).isPresent();
            List<String> texts = Everywhere.texts(warehouse);
            assertThat(texts).doesNotContain(id);
            assertThat(texts.stream().filter(other::equals)).hasSize(1 + 40 + 40);
            assertThat(done.resolve("others.csv")).exists();
            assertThat(done.resolve("theirs.csv")).doesNotExist();

            send(collector, event("again", "buy", other, null, Map.of("mail", other)));
            assertThat(Everywhere.texts(warehouse).stream().filter(other::equals))
                    .hasSize(1 + 40 + 40 + 1);
        }
    }

    @Test
    void how_many_longer_ids_of_others_stay_is_said() throws Exception {
        try (Cynosure.Running server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null))) {
            Collector collector = server.context().getBean(Collector.class);
            send(
                    collector,
                    event("a", "buy", "user1234", null, Map.of()),
                    event("b", "buy", "web:user1234", null, Map.of()),
                    event("c", "buy", "user1234@x.org", null, Map.of()),
                    event("d", "buy", "bo", null, Map.of("n", "user1234,user1234 user1234")));

            Deletion deletion =
                    server.context().getBean(Deleting.class).forgetNow("user1234", ROBIN);

            assertThat(deletion.step()).isEqualTo(Deletion.Step.DONE);
            assertThat(deletion.report().others()).isOne();
        }
    }
}
