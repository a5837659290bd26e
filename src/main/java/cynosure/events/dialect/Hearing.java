package cynosure.events.dialect;

import cynosure.events.Arrival;
import cynosure.events.Moments;
import cynosure.events.Verbatim;
import cynosure.events.dialect.Json.Unfit;
import cynosure.events.reading.Times;
import cynosure.ids.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Takes down what a request says, one thing after the other. What can't be read is kept with its
/// reason and holds nothing else up.
final class Hearing {

    /// More of what can't be read is not kept.
    private static final int RAW_MAX = 1_000_000;

    private final String source;
    private final Instant received;
    private final boolean large;
    private final int lettersMax;
    private final Ids ids;
    private final NewNames names;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Heard.Trouble> troubles = new ArrayList<>();
    private final Set<Arrival> unnamed = Collections.newSetFromMap(new IdentityHashMap<>());
    private UnaryOperator<JsonNode> alone = UnaryOperator.identity();
    private int items;

    /// @param lettersMax how long one thing may be
    Hearing(String source, Parcel parcel, int lettersMax, Ids ids) {
        this.source = source;
        this.received = parcel.received().truncatedTo(ChronoUnit.MICROS);
        this.large = parcel.body().length > lettersMax;
        this.lettersMax = lettersMax;
        this.ids = ids;
        this.names = parcel.names();
    }

    /// Says what the things that follow stand in, so that each that can't be read is kept with what
    /// surrounded it: as a body that can be read by itself.
    ///
    /// @param list the field they stand in
    void within(JsonNode envelope, String list) {
        alone =
                envelope.path(list).isArray()
                        ? thing -> {
                            ObjectNode body = Json.MAPPER.createObjectNode();
                            envelope.properties()
                                    .forEach(one -> body.set(one.getKey(), one.getValue()));
                            body.set(list, Json.MAPPER.createArrayNode().add(thing));
                            return body;
                        }
                        : UnaryOperator.identity();
    }

    /// Reads each thing of a list, or the one that stands in its place.
    ///
    /// @param idField where each says what it is called
    void items(JsonNode said, String idField, Consumer<Fields> reader) {
        Iterable<JsonNode> all = said.isArray() ? said : List.of(said);
        all.forEach(one -> item(one, idField, reader));
    }

    /// Reads one thing.
    ///
    /// @param idField where it says what it is called
    void item(JsonNode said, String idField, Consumer<Fields> reader) {
        int before = arrivals.size();
        try {
            if (large && said.toString().length() > lettersMax) {
                throw new Unfit("it is longer than %,d letters".formatted(lettersMax));
            }
            reader.accept(Fields.of(said));
            refuseNames(arrivals.subList(before, arrivals.size()));
            if (said.path(idField).asString("").isBlank()) {
                unnamed.addAll(arrivals.subList(before, arrivals.size()));
            }
        } catch (Unfit e) {
            arrivals.subList(before, arrivals.size()).clear();
            arrivals.add(unclear(e.reason(), said));
            String id = said.path(idField).asString("");
            troubles.add(new Heard.Trouble(items, e.reason(), e.field(), id));
        }
        items++;
    }

    private void refuseNames(List<Arrival> said) {
        for (Arrival arrival : said) {
            if (arrival instanceof Arrival.Understood event
                    && !event.name().equals("identify")
                    && !names.fit(source, event.name())) {
                throw new Unfit(
                        "its name is new, and its source has brought %,d new names today"
                                .formatted(NewNames.A_DAY_MAX));
            }
        }
    }

    /// Something that is no JSON at all.
    void unreadable(String reason, Verbatim raw) {
        Verbatim kept =
                raw.length() <= RAW_MAX ? raw : Verbatim.of(Arrays.copyOf(raw.bytes(), RAW_MAX));
        arrivals.add(new Arrival.Unclear(source, received, reason, kept, ""));
        troubles.add(new Heard.Trouble(items, reason));
        items++;
    }

    void keep(Arrival arrival) {
        arrivals.add(arrival);
    }

    /// Keeps something told of a user.
    void told(
            String id,
            @Nullable String actor,
            @Nullable String anonymous,
            Map<String, String> groups,
            Moments moments,
            Map<String, Object> traits) {
        arrivals.add(
                new Arrival.Understood(
                        source, id, "identify", actor, anonymous, groups, moments, traits));
    }

    /// Keeps traits that count only if they were never told before: told again, each has the same
    /// id.
    void toldOnce(
            @Nullable String actor,
            @Nullable String anonymous,
            Moments moments,
            Map<String, Object> traits) {
        traits.forEach(
                (trait, value) -> {
                    String id = "once " + trait + " " + (actor == null ? "of " + anonymous : actor);
                    told(id, actor, anonymous, Map.of(), moments, Map.of(trait, value));
                });
    }

    /// Keeps a part of what was said that can't be understood, though the rest is: whoever sends it
    /// can't change that, and is not told.
    void aside(String reason, JsonNode said) {
        arrivals.add(unclear(reason, said));
    }

    String source() {
        return source;
    }

    /// What something is called: as its sender says, or else by a new name.
    String id(@Nullable String given) {
        return given == null ? ids.next() : given;
    }

    Moments moments(@Nullable Instant sent, @Nullable Instant original) {
        Moments moments = new Moments(sent, received, original);
        if (Times.believed(Times.micros(moments.corrected())) == Times.NONE) {
            throw new Unfit("by our clock it would have happened before 1900 or after 2200");
        }
        return moments;
    }

    boolean troubled() {
        return !troubles.isEmpty();
    }

    /// All but what has no id of its own.
    Heard named() {
        return new Heard(
                items,
                arrivals.stream().filter(arrival -> !unnamed.contains(arrival)).toList(),
                troubles);
    }

    Heard heard() {
        return new Heard(items, arrivals, troubles);
    }

    private Arrival unclear(String reason, JsonNode said) {
        String raw = Json.clean(alone.apply(said).toString());
        String kept = raw.length() <= RAW_MAX ? raw : raw.substring(0, RAW_MAX);
        return new Arrival.Unclear(source, received, reason, kept);
    }
}
