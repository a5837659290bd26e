package cynosure.events.dialect;

import cynosure.events.Arrival;
import cynosure.events.Moments;
import cynosure.events.Verbatim;
import cynosure.events.dialect.Json.Unfit;
import cynosure.ids.Ids;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What the clients of Segment say, and those of RudderStack, which speak nearly the same.
///
/// They are told that all is well even when some of it is no event: they would not send it any
/// better a second time, and one of them takes its whole process down when it is refused.
final class SegmentDialect implements Dialect {

    private static final int EVENT_MAX = 1_000_000;

    /// A call may be named by its path alone; browsers use the first letter.
    private static final Map<String, String> TYPES =
            Map.of(
                    "t",
                    "track",
                    "i",
                    "identify",
                    "p",
                    "page",
                    "s",
                    "screen",
                    "g",
                    "group",
                    "a",
                    "alias");

    private final Ids ids;

    SegmentDialect(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Letter open(Parcel parcel) {
        return parcel.segment(2).equals("projects")
                ? new Settings(parcel)
                : open(parcel, Payload.of(parcel));
    }

    Letter open(Parcel parcel, Payload payload) {
        return new Calls(parcel, payload);
    }

    @Override
    public Answer refused(Query query, Refused why) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("success", false);
        answer.put("code", why.problem().code());
        answer.put("message", why.problem().sentence() + " " + why.problem().next());
        return Answer.json(why, answer);
    }

    /// One call, or a batch of them.
    private final class Calls implements Letter {

        private final Parcel parcel;
        private final Payload payload;
        private final SegmentContext shared;

        private Calls(Parcel parcel, Payload payload) {
            this.parcel = parcel;
            this.payload = payload;
            this.shared = SegmentContext.of(payload.root().path("context"));
        }

        @Override
        public List<String> keys() {
            String key = payload.text("writeKey");
            return key == null ? List.of() : List.of(key);
        }

        @Override
        public Heard read(String source) {
            Hearing hearing = new Hearing(source, parcel, EVENT_MAX, ids);
            hearing.within(payload.root(), "batch");
            JsonNode batch = payload.root().path("batch");
            if (!payload.readable()) {
                hearing.unreadable(payload.broken(), Verbatim.of(parcel.body()));
            } else if (batch.isArray()) {
                Instant sent = payload.top().sent("sentAt");
                for (JsonNode call : batch) {
                    hearing.item(call, "messageId", said -> call(said, "", sent, hearing));
                }
            } else {
                String last = parcel.segment(2).toLowerCase(Locale.ROOT);
                String type = TYPES.getOrDefault(last, last);
                hearing.item(payload.root(), "messageId", said -> call(said, type, null, hearing));
            }
            return hearing.heard();
        }

        @Override
        public Answer kept(Heard heard) {
            return payload.readable()
                    ? Answer.of(200, "{\"success\":true}")
                    : Answer.json(
                            400,
                            Map.of(
                                    "success",
                                    false,
                                    "message",
                                    "This can't be read: " + payload.broken() + "."));
        }

        @Override
        public Answer refused(Refused why) {
            return SegmentDialect.this.refused(parcel.query(), why);
        }

        private void call(
                Fields said, String typeOfPath, @Nullable Instant sentTogether, Hearing hearing) {
            Instant sent = said.sent("sentAt") == null ? sentTogether : said.sent("sentAt");
            Instant original =
                    said.has("timestamp") ? said.time("timestamp") : said.time("originalTimestamp");
            Moments moments = hearing.moments(sent, original);
            String id = hearing.id(said.word("messageId"));
            String type = said.has("type") ? said.needed("type", "") : typeOfPath;
            SegmentContext context = shared.with(said.said().path("context"));
            switch (type) {
                case "track" ->
                        event(
                                said.needed("event", "it has no event name in \"event\""),
                                said.properties("properties"),
                                said,
                                id,
                                moments,
                                context,
                                hearing);
                case "page", "screen" ->
                        event(type, seen(said), said, id, moments, context, hearing);
                case "identify" ->
                        hearing.told(
                                id,
                                said.word("userId"),
                                someone(said),
                                context.groups(),
                                moments,
                                said.properties("traits"));
                case "group" -> group(said, id, moments, hearing);
                case "alias" ->
                        hearing.keep(
                                new Arrival.Alias(
                                        hearing.source(),
                                        id,
                                        previous(said),
                                        said.needed(
                                                "userId",
                                                "it joins two ids and names no \"userId\""),
                                        moments));
                default ->
                        throw new Unfit("it is of no type there is: " + Json.clean(type), "type");
            }
        }
    }

    private static void event(
            String name,
            Map<String, Object> properties,
            Fields said,
            String id,
            Moments moments,
            SegmentContext context,
            Hearing hearing) {
        Map<String, Object> all = new LinkedHashMap<>(context.properties());
        all.putAll(properties);
        hearing.keep(
                new Arrival.Understood(
                        hearing.source(),
                        id,
                        name,
                        said.word("userId"),
                        someone(said),
                        context.groups(),
                        moments,
                        all));
    }

    /// What a page or screen that was seen is called goes among its properties.
    private static Map<String, Object> seen(Fields said) {
        Map<String, Object> properties = said.properties("properties");
        for (String field : List.of("name", "category")) {
            String word = said.word(field);
            if (word != null) {
                properties.putIfAbsent(field, word);
            }
        }
        return properties;
    }

    /// Of a group two things are said: that somebody belongs to it, and what is known of it. The
    /// second gets an id of its own, since the same id twice is one.
    private static void group(Fields said, String id, Moments moments, Hearing hearing) {
        String group = said.needed("groupId", "it tells of a group and names no \"groupId\"");
        Map<String, String> groups = Map.of(SegmentContext.GROUP, group);
        hearing.told(id, said.word("userId"), someone(said), groups, moments, new HashMap<>());
        hearing.keep(
                new Arrival.GroupTold(
                        hearing.source(),
                        id + "#group",
                        SegmentContext.GROUP,
                        group,
                        moments,
                        said.properties("traits")));
    }

    private static String previous(Fields said) {
        String previous = said.word("previousId", "anonymousId");
        if (previous == null) {
            throw new Unfit("it joins two ids and names no \"previousId\"", "previousId");
        }
        return previous;
    }

    /// The anonymous id; somebody must be named.
    private static @Nullable String someone(Fields said) {
        String anonymous = said.word("anonymousId");
        if (anonymous == null && said.word("userId") == null) {
            throw new Unfit("it names neither \"userId\" nor \"anonymousId\"", "userId");
        }
        return anonymous;
    }

    /// What a browser asks before its first call: where to send to.
    private final class Settings implements Letter {

        private final Parcel parcel;

        private Settings(Parcel parcel) {
            this.parcel = parcel;
        }

        @Override
        public List<String> keys() {
            return List.of(parcel.segment(3));
        }

        @Override
        public Heard read(String source) {
            return Heard.nothing();
        }

        @Override
        public Answer kept(Heard heard) {
            String[] here = parcel.here().split("://", 2);
            Map<String, Object> segment = new LinkedHashMap<>();
            segment.put("apiKey", parcel.segment(3));
            segment.put("apiHost", here[1] + "/v1");
            segment.put("protocol", here[0]);
            return Answer.json(200, Map.of("integrations", Map.of("Segment.io", segment)));
        }

        @Override
        public Answer refused(Refused why) {
            return SegmentDialect.this.refused(parcel.query(), why);
        }
    }
}
