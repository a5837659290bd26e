package cynosure.events.dialect;

import cynosure.events.Arrival;
import cynosure.events.Moments;
import cynosure.events.Verbatim;
import cynosure.events.dialect.Json.Unfit;
import cynosure.ids.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the clients of Amplitude say.
///
/// They believe the `code` in the body and not the status. When some events are none, they are told
/// which, drop exactly those and send the others again; so what has no id of its own is not kept
/// then, since it would count twice.
final class AmplitudeDialect implements Dialect {

    private static final int EVENT_MAX = 1_000_000;
    private static final int ID_MIN = 5;

    /// What careless code sends as the id of everybody.
    private static final Set<String> NOBODY =
            Set.of(
                    "anonymous",
                    "nil",
                    "none",
                    "null",
                    "n/a",
                    "N/A",
                    "na",
                    "unknown",
                    "undefined",
                    "true",
                    "false",
                    "[]",
                    "{}",
                    "0",
                    "-1",
                    "lmy47d",
                    "00000000-0000-0000-0000-000000000000");

    /// What stands beside an event's own properties and tells apps, devices and sales apart.
    private static final List<String> BESIDE =
            List.of(
                    "platform",
                    "os_name",
                    "os_version",
                    "device_brand",
                    "device_manufacturer",
                    "device_model",
                    "app_version",
                    "version_name",
                    "country",
                    "region",
                    "language",
                    "price",
                    "quantity",
                    "revenue",
                    "productId",
                    "revenueType",
                    "session_id",
                    "library");

    private final Ids ids;

    AmplitudeDialect(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Letter open(Parcel parcel) {
        return open(parcel, Payload.of(parcel));
    }

    Letter open(Parcel parcel, Payload payload) {
        return new Events(parcel, payload);
    }

    @Override
    public Answer refused(Query query, Refused why) {
        return refused(why, why.problem().sentence());
    }

    private static Answer refused(Refused why, String error) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("code", why.status());
        answer.put("error", error);
        if (why.status() == 429) {
            answer.put("eps_threshold", 0);
            answer.put("throttled_devices", Map.of());
            answer.put("throttled_users", Map.of());
            answer.put("throttled_events", List.of());
        }
        return Answer.json(why, answer);
    }

    private final class Events implements Letter {

        private final Parcel parcel;
        private final Payload payload;

        private Events(Parcel parcel, Payload payload) {
            this.parcel = parcel;
            this.payload = payload;
        }

        @Override
        public List<String> keys() {
            String key = payload.text("api_key");
            return key == null ? List.of() : List.of(key);
        }

        @Override
        public Heard read(String source) {
            Hearing hearing = new Hearing(source, parcel, EVENT_MAX, ids);
            hearing.within(payload.root(), "events");
            if (!payload.readable()) {
                hearing.unreadable(payload.broken(), Verbatim.of(parcel.body()));
                return hearing.heard();
            }
            Instant sent = payload.top().sent("client_upload_time");
            int least = payload.root().path("options").path("min_id_length").asInt(ID_MIN);
            hearing.items(
                    payload.root().path("events"),
                    "insert_id",
                    said -> event(said, least, sent, hearing));
            return hearing.troubled() ? hearing.named() : hearing.heard();
        }

        @Override
        public Answer kept(Heard heard) {
            if (!payload.readable()) {
                return Answer.json(400, named("Invalid JSON: " + payload.broken()));
            }
            Map<String, Object> answer = new LinkedHashMap<>();
            if (heard.troubles().isEmpty()) {
                answer.put("code", 200);
                answer.put("events_ingested", heard.items());
                answer.put("payload_size_bytes", parcel.body().length);
                answer.put("server_upload_time", parcel.received().toEpochMilli());
                return Answer.json(200, answer);
            }
            answer.put("code", 400);
            answer.put(
                    "error",
                    "Some of these are no events: " + heard.troubles().getFirst().reason());
            Map<String, List<Integer>> missing = new LinkedHashMap<>();
            Map<String, List<Integer>> invalid = new LinkedHashMap<>();
            for (Heard.Trouble trouble : heard.troubles()) {
                boolean lacks = trouble.reason().startsWith(LACKS);
                (lacks ? missing : invalid)
                        .computeIfAbsent(
                                trouble.field().isEmpty() ? "event" : trouble.field(),
                                any -> new ArrayList<>())
                        .add(trouble.index());
            }
            answer.put("events_with_missing_fields", missing);
            answer.put("events_with_invalid_fields", invalid);
            return Answer.json(400, answer);
        }

        /// A key that doesn't work is named as Amplitude does, so that the client gives up at once.
        @Override
        public Answer refused(Refused why) {
            if (why.kind() != Refused.Kind.KEY) {
                return AmplitudeDialect.this.refused(parcel.query(), why);
            }
            String key = keys().isEmpty() ? "none" : keys().getFirst();
            return Answer.json(400, named("Invalid API key: " + key));
        }
    }

    private static final String LACKS = "it names no ";

    private static Map<String, Object> named(String error) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("code", 400);
        answer.put("error", error);
        return answer;
    }

    private static void event(Fields said, int least, @Nullable Instant sent, Hearing hearing) {
        String name = said.needed("event_type", LACKS + "\"event_type\"");
        String user = somebody(said, "user_id", least);
        String device = somebody(said, "device_id", least);
        Map<String, String> groups = said.groups("groups");
        Moments moments = hearing.moments(sent, said.time("time"));
        String id = hearing.id(Names.together(said.word("insert_id"), device));
        if (name.equals("$groupidentify")) {
            Map<String, Object> traits = AmplitudeTraits.of(said, "group_properties").set();
            int number = 0;
            for (Map.Entry<String, String> group : groups.entrySet()) {
                String one = number++ == 0 ? id : id + "#" + number;
                hearing.keep(
                        new Arrival.GroupTold(
                                hearing.source(),
                                one,
                                group.getKey(),
                                group.getValue(),
                                moments,
                                traits));
            }
            return;
        }
        if (user == null && device == null) {
            throw new Unfit(LACKS + "\"user_id\" and no \"device_id\"", "user_id");
        }
        AmplitudeTraits traits = AmplitudeTraits.of(said, "user_properties");
        boolean identify = name.equals("$identify");
        if (!identify) {
            hearing.keep(
                    new Arrival.Understood(
                            hearing.source(),
                            id,
                            Names.plain(name),
                            user,
                            device,
                            groups,
                            moments,
                            properties(said)));
        }
        if (!traits.set().isEmpty() || identify) {
            String told = identify ? id : id + "#user";
            hearing.told(told, user, device, groups, moments, traits.set());
        }
        hearing.toldOnce(user, device, moments, traits.once());
    }

    private static Map<String, Object> properties(Fields said) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String field : BESIDE) {
            if (said.has(field)) {
                Json.flatten(said.only(field), "", properties);
            }
        }
        properties.putAll(said.properties("event_properties"));
        return properties;
    }

    private static @Nullable String somebody(Fields said, String field, int least) {
        String id = said.word(field);
        if (id != null && id.length() < least) {
            throw new Unfit("\"" + field + "\" is shorter than " + least + " letters", field);
        }
        if (id != null && NOBODY.contains(id)) {
            throw new Unfit("\"" + field + "\" is nobody's: " + id, field);
        }
        return id;
    }
}
