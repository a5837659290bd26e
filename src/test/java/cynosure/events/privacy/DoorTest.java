package cynosure.events.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Arrival;
import cynosure.events.Format;
import cynosure.events.Moments;
import cynosure.events.privacy.Noticed.What;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final Remembered privacy = new Remembered();
    private final PrivacyKey key = PrivacyKey.passing();
    private final Door door = new Door(privacy, key, CLOCK);

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void ip_addresses_are_not_kept_whatever_clients_call_them() {
        Map<String, Object> sent = new LinkedHashMap<>();
        List.of("ip", "$ip", "context.ip", "IP_Address", "user_ipaddress", "x-forwarded-for")
                .forEach(name -> sent.put(name, "203.0.113.7"));
        sent.put("zip", "12345");
        sent.put("ship", true);
        sent.put("context.library", "web");

        assertThat(properties("web", "ada", sent))
                .containsOnlyKeys("zip", "ship", "context.library");
        door.note();
        assertThat(privacy.noted).hasSize(6).allMatch(count -> count.what() == What.ADDRESS);
    }

    @Test
    void a_source_may_keep_ip_addresses_and_the_others_still_do_not() {
        say("web", new Rules(true, List.of(), null, 0));

        assertThat(properties("web", "ada", Map.of("ip", "203.0.113.7"))).containsKey("ip");
        assertThat(properties("app", "ada", Map.of("ip", "203.0.113.7"))).isEmpty();
    }

    @Test
    void what_is_on_a_block_list_is_left_out_for_all_or_for_one_source() {
        say(Privacy.ALL, new Rules(false, List.of("*mail*", "Address"), null, 0));
        say("web", new Rules(false, List.of("salary"), null, 0));
        Map<String, Object> sent =
                Map.of(
                        "user_eMail", "x",
                        "address", "y",
                        "address.street", "z",
                        "addressed", "kept",
                        "salary", BigDecimal.TEN);

        assertThat(properties("web", "ada", sent)).containsOnlyKeys("addressed");
        assertThat(properties("app", "ada", sent)).containsOnlyKeys("addressed", "salary");
    }

    @Test
    void people_get_other_names_that_are_the_same_in_all_sources_or_in_each_its_own() {
        say(Privacy.ALL, new Rules(false, List.of(), Pseudonyms.SHARED, 0));
        say("shop", new Rules(false, List.of(), Pseudonyms.APART, 0));
        say("lab", new Rules(false, List.of(), Pseudonyms.NONE, 0));

        String web = event("web", "ada", Map.of()).actor();
        assertThat(web).startsWith("p_").isEqualTo(event("app", "ada", Map.of()).actor());
        assertThat(event("web", "bo", Map.of()).actor()).isNotEqualTo(web);
        assertThat(event("shop", "ada", Map.of()).actor()).startsWith("p_").isNotEqualTo(web);
        assertThat(event("lab", "ada", Map.of()).actor()).isEqualTo("ada");
        assertThat(properties("web", "ada", Map.of("user_id", "ada", "friend", "bo")))
                .containsEntry("user_id", web)
                .containsEntry("friend", "bo");
        assertThat(door.of(Privacy.FILES).actor("ada")).isEqualTo(web);
    }

    @Test
    void all_ids_of_a_person_get_other_names_and_names_of_groups_stay() {
        say(Privacy.ALL, new Rules(false, List.of(), Pseudonyms.SHARED, 0));
        Moments noon = new Moments(null, NOON, NOON);
        Arrival.Understood event =
                (Arrival.Understood)
                        through(
                                        new Arrival.Understood(
                                                "web",
                                                "m1",
                                                "open_book",
                                                null,
                                                "device-7",
                                                Map.of("account", "acme"),
                                                noon,
                                                Map.of("distinct_id", "device-7")))
                                .getFirst();
        Arrival.Alias alias =
                (Arrival.Alias)
                        through(new Arrival.Alias("web", "m2", "device-7", "ada", noon)).getFirst();
        Arrival.GroupTold group =
                (Arrival.GroupTold)
                        through(
                                        new Arrival.GroupTold(
                                                "web",
                                                "m3",
                                                "account",
                                                "acme",
                                                noon,
                                                Map.of("ip", "203.0.113.7", "plan", "team")))
                                .getFirst();

        assertThat(event.anonymous()).isEqualTo(alias.previous()).startsWith("p_");
        assertThat(event.properties()).containsEntry("distinct_id", alias.previous());
        assertThat(event.groups()).containsEntry("account", "acme");
        assertThat(alias.actor()).isEqualTo(key.pseudonym("", "ada"));
        assertThat(group.group()).isEqualTo("acme");
        assertThat(group.properties()).containsOnlyKeys("plan");
        forget("device-7");
        assertThat(through(new Arrival.Alias("web", "m2", "device-7", "ada", noon))).isEmpty();
    }

    @Test
    void values_like_e_mail_addresses_are_counted_by_property_and_said_nowhere() {
        event("web", "ada@lantern.example", Map.of("to", "bo@lantern.example", "at", "a @ b"));
        event("web", "ada", Map.of("to", "cy@lantern.example"));
        door.note();

        assertThat(privacy.noted)
                .containsExactlyInAnyOrder(
                        new Noticed.Count("web", What.EMAIL, "user", 1),
                        new Noticed.Count("web", What.EMAIL, "to", 2));
        assertThat(privacy.noted.toString()).doesNotContain("@");
    }

    @Test
    void who_was_forgotten_is_turned_away_under_the_id_and_under_its_other_name() {
        forget("ada");
        forget(key.pseudonym("", "bo"));
        say("app", new Rules(false, List.of(), Pseudonyms.SHARED, 0));

        assertThat(through(told("web", "ada", Map.of()))).isEmpty();
        assertThat(through(told("app", "bo", Map.of()))).isEmpty();
        assertThat(through(told("web", "bo", Map.of()))).hasSize(1);
        assertThat(door.of(Privacy.FILES).lets("ada", 0)).isFalse();
        forget("friend-4711");
        assertThat(properties("web", "bo", Map.of("friend", "friend-4711", "n", "friend-47")))
                .containsOnlyKeys("n");
        door.note();
        assertThat(privacy.noted).contains(new Noticed.Count("web", What.FORGOTTEN, "", 1));
    }

    @Test
    void what_is_older_than_events_are_kept_is_not_taken() {
        say("web", new Rules(false, List.of(), null, 30));

        assertThat(through(at("web", NOON.minusSeconds(31 * 86_400)))).isEmpty();
        assertThat(through(at("web", NOON.minusSeconds(29 * 86_400)))).hasSize(1);
        assertThat(through(at("app", NOON.minusSeconds(31 * 86_400)))).hasSize(1);
    }

    @Test
    void what_is_no_event_is_kept_without_what_may_not_be_kept() {
        say("web", new Rules(false, List.of("card"), null, 0));
        String raw =
                "[{\"event\":7,\"ip\":\"203.0.113.7\",\"card\":{\"number\":[4,2],\"x\":\"}\"},"
                        + "\"context\":{\"ip\" : \"203.0.113.8\",\"page\":\"/a\"},\"n\":1}";

        assertThat(raw("web", raw))
                .isEqualTo(
                        "[{\"event\":7,\"ip\":null,\"card\":null,"
                                + "\"context\":{\"ip\":null,\"page\":\"/a\"},\"n\":1}");
        assertThat(raw("web", "{\"ip\":\"203.0.113.7")).isEqualTo("{\"ip\":null");
        assertThat(raw("web", "{\"card\":[[1,2")).isEqualTo("{\"card\":null");
        assertThat(raw("web", "no JSON at all")).isEqualTo("no JSON at all");
    }

    @Test
    void what_is_no_event_is_not_kept_when_somebody_forgotten_stands_in_it() {
        forget("ada lovelace");
        forget("m-1");

        assertThat(through(unclear("web", "{\"user\":\"ada lovelace\",\"event\":{}}"))).isEmpty();
        assertThat(through(unclear("web", "{user: m-1, event: x}"))).isEmpty();
        assertThat(through(unclear("web", "2026,ada lovelace,x"))).isEmpty();
        assertThat(through(unclear("web", "{\"user\":\"m-11\"}"))).hasSize(1);
        forget("m10482");
        assertThat(through(unclear("web", "{\"url\":\"/people/m10482?x\"}"))).isEmpty();
        assertThat(door.of(Privacy.FILES).row("nix;m-1;", Format.CSV, List.of())).isEmpty();
    }

    @Test
    void with_other_names_the_text_of_what_is_no_event_is_not_kept() {
        say("web", new Rules(false, List.of(), Pseudonyms.SHARED, 0));

        assertThat(raw("web", "{\"user\":\"ada\"}")).doesNotContain("ada").startsWith("(not kept");
    }

    @Test
    void a_row_of_a_file_does_not_say_what_its_values_are_called() {
        assertThat(door.of(Privacy.FILES).row("x,203.0.113.7", Format.CSV, List.of("a", "ip")))
                .hasValueSatisfying(text -> assertThat(text).doesNotContain("203"));
        assertThat(door.of(Privacy.FILES).row("x,7", Format.CSV, List.of("a", "b")))
                .contains("x,7");
        assertThat(door.of(Privacy.FILES).drops("client_ip")).isTrue();
    }

    @Test
    void the_key_stays_the_same_and_only_its_owner_may_read_it(@TempDir Path folder)
            throws Exception {
        String name = PrivacyKey.in(folder).pseudonym("", "ada");
        String sealed = PrivacyKey.in(folder).seal("ada\nbo");

        assertThat(PrivacyKey.in(folder).pseudonym("", "ada")).isEqualTo(name);
        assertThat(PrivacyKey.in(folder).open(sealed)).isEqualTo("ada\nbo");
        assertThat(sealed).isNotEqualTo(PrivacyKey.in(folder).seal("ada\nbo"));
        assertThat(PrivacyKey.passing().pseudonym("", "ada")).isNotEqualTo(name);
        assertThat(Files.getPosixFilePermissions(folder.resolve(PrivacyKey.FILE))).hasSize(2);
    }

    private void say(String source, Rules rules) {
        privacy.said.put(source, rules);
        door.changed();
    }

    private void forget(String id) {
        privacy.forgotten.add(key.mark(id));
        door.changed();
    }

    private List<Arrival> through(Arrival arrival) {
        return door.through(List.of(arrival), kept -> kept);
    }

    private Arrival.Understood event(String source, String actor, Map<String, Object> sent) {
        return (Arrival.Understood) through(told(source, actor, sent)).getFirst();
    }

    private Map<String, Object> properties(String source, String actor, Map<String, Object> sent) {
        return event(source, actor, sent).properties();
    }

    private String raw(String source, String raw) {
        return ((Arrival.Unclear) through(unclear(source, raw)).getFirst()).raw();
    }

    private static Arrival.Unclear unclear(String source, String raw) {
        return new Arrival.Unclear(source, NOON, "it is no event", raw);
    }

    private static Arrival.Understood at(String source, Instant at) {
        return new Arrival.Understood(
                source,
                "m1",
                "open_book",
                "ada",
                null,
                Map.of(),
                new Moments(null, NOON, at),
                Map.of());
    }

    private static Arrival.Understood told(
            String source, String actor, Map<String, Object> properties) {
        return new Arrival.Understood(
                source,
                "m1",
                "open_book",
                actor,
                null,
                Map.of(),
                new Moments(null, NOON, NOON),
                properties);
    }
}
