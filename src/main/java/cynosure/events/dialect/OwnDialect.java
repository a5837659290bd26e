package cynosure.events.dialect;

import cynosure.events.Arrival;
import cynosure.events.Moments;
import cynosure.events.dialect.Json.Unfit;
import cynosure.ids.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// Our own, small: an event is one JSON object, and many are a list, one a line, or `events` in an
/// object that also says when it was `sent`. In an event's place may stand that two ids are one
/// person's (`alias`), or what is known of a group (`group`).
public final class OwnDialect implements Dialect {

    private static final int EVENT_MAX = 256_000;

    private final Ids ids;

    public OwnDialect(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Letter open(Parcel parcel) {
        return new Own(parcel);
    }

    @Override
    public Answer refused(Query query, Refused why) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("problem", why.problem().code());
        answer.put("sentence", why.problem().sentence());
        answer.put("next", why.problem().next());
        return Answer.json(why, answer);
    }

    private final class Own implements Letter {

        private final Parcel parcel;

        private Own(Parcel parcel) {
            this.parcel = parcel;
        }

        @Override
        public List<String> keys() {
            return List.of();
        }

        @Override
        public Heard read(String source) {
            Hearing hearing = new Hearing(source, parcel, EVENT_MAX, ids);
            Rest rest = new Rest(parcel.body());
            try (JsonParser json = Json.MAPPER.createParser(parcel.body())) {
                for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                    if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                        value(Json.value(json), hearing);
                        rest.read(json);
                    }
                }
            } catch (JacksonException e) {
                hearing.unreadable(Json.reason(e), rest.body());
            }
            return hearing.heard();
        }

        @Override
        public Answer kept(Heard heard) {
            List<Map<String, Object>> refused = new ArrayList<>();
            for (Heard.Trouble trouble : heard.troubles()) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("index", trouble.index());
                one.put("reason", trouble.reason());
                refused.add(one);
            }
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("accepted", heard.understood());
            answer.put("refused", refused);
            return Answer.json(heard.understood() == 0 && heard.items() > 0 ? 400 : 200, answer);
        }

        @Override
        public Answer refused(Refused why) {
            return OwnDialect.this.refused(parcel.query(), why);
        }
    }

    private static void value(JsonNode value, Hearing hearing) {
        hearing.within(value, "events");
        if (!value.path("events").isArray()) {
            hearing.item(value, "id", said -> item(said, null, hearing));
            return;
        }
        Instant sent = new Fields(value).sent("sent");
        for (JsonNode event : value.path("events")) {
            hearing.item(event, "id", said -> item(said, sent, hearing));
        }
    }

    private static void item(Fields said, @Nullable Instant sent, Hearing hearing) {
        Moments moments = hearing.moments(sent, said.time("time"));
        String id = hearing.id(said.word("id"));
        if (said.has("event")) {
            hearing.keep(event(said, id, moments, hearing.source()));
        } else if (said.has("alias")) {
            String missing = "it joins two ids and names only one: ";
            hearing.keep(
                    new Arrival.Alias(
                            hearing.source(),
                            id,
                            said.needed("alias", missing + "\"alias\" says nothing"),
                            said.needed("user", missing + "\"user\" says nothing"),
                            moments));
        } else if (said.has("group")) {
            hearing.keep(group(said, id, moments, hearing.source()));
        } else {
            throw new Unfit("it has no event name in \"event\"", "event");
        }
    }

    private static Arrival event(Fields said, String id, Moments moments, String source) {
        return new Arrival.Understood(
                source,
                id,
                said.needed("event", "it has no event name in \"event\""),
                said.word("user"),
                said.word("anonymous"),
                said.groups("groups"),
                moments,
                said.properties("properties"));
    }

    private static Arrival group(Fields said, String id, Moments moments, String source) {
        Map<String, String> group = said.groups("group");
        if (group.size() != 1) {
            throw new Unfit("\"group\" names not one type with one id", "group");
        }
        Map.Entry<String, String> one = group.entrySet().iterator().next();
        return new Arrival.GroupTold(
                source, id, one.getKey(), one.getValue(), moments, said.properties("properties"));
    }
}
