package cynosure.events.dialect;

import cynosure.events.Arrival;
import cynosure.events.Moments;
import cynosure.events.Verbatim;
import cynosure.events.dialect.Json.Unfit;
import cynosure.ids.Ids;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What the clients of PostHog say. They are told that all is well even when some of it is no
/// event, as they are used to.
final class PostHogDialect implements Dialect {

    private static final int EVENT_MAX = 1_000_000;

    /// What a page asks before it sends: there are no flags here, no recordings and no surveys.
    private static final String CONFIG =
            """
            {"supportedCompression":["gzip","gzip-js"],"hasFeatureFlags":false,"flags":{},\
            "featureFlags":{},"featureFlagPayloads":{},"errorsWhileComputingFlags":false,\
            "sessionRecording":false,"surveys":false,"captureDeadClicks":false,"heatmaps":false,\
            "autocaptureExceptions":false,"siteApps":[],"toolbarParams":{},"isAuthenticated":false}""";

    private final Ids ids;

    PostHogDialect(Ids ids) {
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
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "type",
                why.kind() == Refused.Kind.KEY ? "authentication_error" : "validation_error");
        answer.put("code", why.problem().code());
        answer.put("detail", why.problem().sentence() + " " + why.problem().next());
        answer.put("attr", null);
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
            JsonNode first = payload.root().isArray() ? payload.root().path(0) : payload.root();
            String inPath = parcel.segment(1).equals("array") ? parcel.segment(2) : null;
            return Stream.of(
                            inPath,
                            payload.text("api_key"),
                            payload.text("token"),
                            first.path("properties").path("token").asString(null),
                            first.path("api_key").asString(null))
                    .filter(Objects::nonNull)
                    .toList();
        }

        @Override
        public Heard read(String source) {
            if (asks()) {
                return Heard.nothing();
            }
            Hearing hearing = new Hearing(source, parcel, EVENT_MAX, ids);
            hearing.within(payload.root(), "batch");
            JsonNode root = payload.root();
            if (!payload.readable()) {
                hearing.unreadable(payload.broken(), Verbatim.of(parcel.body()));
                return hearing.heard();
            }
            Instant sent = root.isObject() ? payload.top().sent("sent_at") : null;
            JsonNode batch = root.path("batch");
            hearing.items(
                    batch.isArray() ? batch : root, "uuid", said -> event(said, sent, hearing));
            return hearing.heard();
        }

        @Override
        public Answer kept(Heard heard) {
            if (asks()) {
                return Answer.of(200, CONFIG);
            }
            if (payload.readable()) {
                return Answer.of(200, "{\"success\":true}");
            }
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("type", "validation_error");
            answer.put("code", "invalid_payload");
            answer.put("detail", "This can't be read: " + payload.broken() + ".");
            answer.put("attr", null);
            return Answer.json(400, answer);
        }

        @Override
        public Answer refused(Refused why) {
            return PostHogDialect.this.refused(parcel.query(), why);
        }

        /// Whether nothing is sent, and something asked.
        private boolean asks() {
            return List.of("flags", "decide", "array").contains(parcel.segment(1));
        }
    }

    private static void event(Fields said, @Nullable Instant sent, Hearing hearing) {
        String name = said.needed("event", "it has no event name in \"event\"");
        Fields properties = said.inside("properties");
        String distinct = said.word("distinct_id");
        distinct = distinct == null ? properties.word("distinct_id") : distinct;
        if (distinct == null) {
            throw new Unfit("it names no \"distinct_id\"", "distinct_id");
        }
        Instant original = said.has("timestamp") ? said.time("timestamp") : null;
        Moments moments = hearing.moments(sent, original);
        String given = said.word("uuid");
        String id = hearing.id(given == null ? properties.word("$insert_id") : given);
        String device = properties.word("$device_id");
        boolean known = !distinct.equals(device);
        String actor = known ? distinct : null;
        PostHogProperties kept = PostHogProperties.of(said);
        switch (name) {
            case "$groupidentify" -> group(properties, id, moments, hearing);
            case "$create_alias", "$merge_dangerously" ->
                    hearing.keep(
                            new Arrival.Alias(
                                    hearing.source(),
                                    id,
                                    properties.needed(
                                            "alias", "it joins two ids and names no \"alias\""),
                                    distinct,
                                    moments));
            case "$identify", "$set" -> {
                String before = properties.word("$anon_distinct_id");
                String anonymous = before == null ? device : before;
                hearing.told(id, actor, anonymous, kept.groups(), moments, kept.set());
                hearing.toldOnce(actor, anonymous, moments, kept.once());
            }
            default -> {
                hearing.keep(
                        new Arrival.Understood(
                                hearing.source(),
                                id,
                                Names.plain(name),
                                actor,
                                device,
                                kept.groups(),
                                moments,
                                kept.properties()));
                if (!kept.set().isEmpty()) {
                    hearing.told(id + "#user", actor, device, kept.groups(), moments, kept.set());
                }
                hearing.toldOnce(actor, device, moments, kept.once());
            }
        }
    }

    private static void group(Fields properties, String id, Moments moments, Hearing hearing) {
        String without = "it tells of a group and does not name it in ";
        hearing.keep(
                new Arrival.GroupTold(
                        hearing.source(),
                        id,
                        properties.needed("$group_type", without + "\"$group_type\""),
                        properties.needed("$group_key", without + "\"$group_key\""),
                        moments,
                        properties.properties("$group_set")));
    }
}
