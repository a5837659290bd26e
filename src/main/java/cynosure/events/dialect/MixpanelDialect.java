package cynosure.events.dialect;

import cynosure.events.Arrival;
import cynosure.events.Moments;
import cynosure.events.Verbatim;
import cynosure.events.dialect.Json.Unfit;
import cynosure.ids.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the clients of Mixpanel say: events to `/track` and `/import`, traits of users to `/engage`
/// and of groups to `/groups`. They are answered with a bare `1` or `0`, unless they ask for more.
final class MixpanelDialect implements Dialect {

    private static final int EVENT_MAX = 1_000_000;
    private static final String DEVICE = "$device:";

    /// Who, when and under which key: no properties of what happened. Nor is the address in the
    /// network.
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "token",
                    "distinct_id",
                    "$device_id",
                    "$user_id",
                    "time",
                    "$insert_id",
                    "ip",
                    "$ip",
                    "$anon_distinct_id",
                    "mp_sent_by_lib_version");

    private final Ids ids;

    MixpanelDialect(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Letter open(Parcel parcel) {
        return new Things(parcel, Payload.of(parcel));
    }

    @Override
    public Answer refused(Query query, Refused why) {
        if (!query.says("verbose", "1") && !query.says("strict", "1")) {
            return new Answer(why.status(), "0", why.retryAfterSeconds());
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", 0);
        answer.put("code", why.status());
        answer.put("error", why.problem().sentence());
        return Answer.json(why, answer);
    }

    private final class Things implements Letter {

        private final Parcel parcel;
        private final Payload payload;

        private Things(Parcel parcel, Payload payload) {
            this.parcel = parcel;
            this.payload = payload;
        }

        @Override
        public List<String> keys() {
            JsonNode first = payload.root().isArray() ? payload.root().path(0) : payload.root();
            return Stream.of(
                            first.path("properties").path("token").asString(null),
                            first.path("$token").asString(null))
                    .filter(Objects::nonNull)
                    .toList();
        }

        @Override
        public Heard read(String source) {
            Hearing hearing = new Hearing(source, parcel, EVENT_MAX, ids);
            if (!payload.readable()) {
                hearing.unreadable(payload.broken(), Verbatim.of(parcel.body()));
                return hearing.heard();
            }
            Consumer<Fields> reader =
                    switch (parcel.segment(1)) {
                        case "engage" -> said -> MixpanelTraits.user(said, hearing);
                        case "groups" -> said -> MixpanelTraits.group(said, hearing);
                        default -> said -> event(said, hearing);
                    };
            hearing.items(payload.root(), "", reader);
            return hearing.heard();
        }

        @Override
        public Answer kept(Heard heard) {
            boolean well = heard.understood() > 0 || heard.items() == 0;
            if (parcel.query().says("strict", "1")) {
                return strictly(heard);
            }
            if (!parcel.query().says("verbose", "1")) {
                return Answer.of(well ? 200 : 400, well ? "1" : "0");
            }
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("status", well ? 1 : 0);
            answer.put("error", well ? null : heard.troubles().getFirst().reason());
            return Answer.json(well ? 200 : 400, answer);
        }

        @Override
        public Answer refused(Refused why) {
            return MixpanelDialect.this.refused(parcel.query(), why);
        }

        /// What was taken is taken; what wasn't is named.
        private Answer strictly(Heard heard) {
            boolean well = heard.troubles().isEmpty();
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("code", well ? 200 : 400);
            answer.put("num_records_imported", heard.understood());
            answer.put("status", well ? "OK" : "Bad Request");
            if (!well) {
                answer.put("error", "some data points in the request failed validation");
                answer.put("failed_records", heard.troubles().stream().map(this::failed).toList());
            }
            return Answer.json(well ? 200 : 400, answer);
        }

        private Map<String, Object> failed(Heard.Trouble trouble) {
            JsonNode thing =
                    payload.root().isArray()
                            ? payload.root().path(trouble.index())
                            : payload.root();
            Map<String, Object> failed = new LinkedHashMap<>();
            failed.put("index", trouble.index());
            failed.put("insert_id", thing.path("properties").path("$insert_id").asString(""));
            failed.put("field", trouble.field());
            failed.put("message", trouble.reason());
            return failed;
        }
    }

    private static void event(Fields said, Hearing hearing) {
        String name = said.needed("event", "it has no event name in \"event\"");
        Fields properties = said.inside("properties");
        Moments moments = hearing.moments(null, properties.timeOrSeconds("time"));
        String distinct = properties.word("distinct_id");
        String device = device(properties);
        String user = properties.word("$user_id");
        if (user == null && distinct != null && !distinct.startsWith(DEVICE)) {
            user = distinct;
        }
        String id =
                hearing.id(
                        Names.together(
                                properties.word("$insert_id"), name, distinct, second(moments)));
        switch (name) {
            case "$create_alias" ->
                    hearing.keep(alias(properties, user, device, id, moments, hearing));
            case "$identify" -> {
                String before = bare(properties.word("$anon_distinct_id"));
                hearing.told(
                        id,
                        user,
                        before == null ? device : before,
                        Map.of(),
                        moments,
                        new LinkedHashMap<>());
            }
            default ->
                    hearing.keep(
                            new Arrival.Understood(
                                    hearing.source(),
                                    id,
                                    Names.plain(name),
                                    user,
                                    device,
                                    Map.of(),
                                    moments,
                                    properties(properties)));
        }
    }

    /// Browsers send milliseconds, and Mixpanel writes down and exports seconds: what is told apart
    /// is the second.
    private static @Nullable String second(Moments moments) {
        return moments.original() == null
                ? null
                : String.valueOf(moments.original().getEpochSecond());
    }

    /// The new name is the user's when the old one is a device's; else it is one more of the same
    /// user.
    private static Arrival alias(
            Fields properties,
            @Nullable String user,
            @Nullable String device,
            String id,
            Moments moments,
            Hearing hearing) {
        String alias = properties.needed("alias", "it joins two ids and names no \"alias\"");
        if (user != null) {
            return new Arrival.Alias(hearing.source(), id, alias, user, moments);
        }
        if (device == null) {
            throw new Unfit("it joins two ids and names no \"distinct_id\"", "distinct_id");
        }
        return new Arrival.Alias(hearing.source(), id, device, alias, moments);
    }

    private static @Nullable String device(Fields properties) {
        String device = properties.word("$device_id");
        String distinct = properties.word("distinct_id");
        return device == null && distinct != null && distinct.startsWith(DEVICE)
                ? bare(distinct)
                : device;
    }

    static @Nullable String bare(@Nullable String id) {
        return id != null && id.startsWith(DEVICE) ? id.substring(DEVICE.length()) : id;
    }

    private static Map<String, Object> properties(Fields inside) {
        ObjectNode kept = Json.MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> one : inside.said().properties()) {
            if (!LEFT_OUT.contains(one.getKey())) {
                kept.set(one.getKey(), one.getValue());
            }
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        Json.flatten(kept, "", properties);
        return properties;
    }
}
