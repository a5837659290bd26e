package cynosure.events.privacy;

import cynosure.events.Arrival;
import cynosure.events.Format;
import cynosure.events.privacy.Names.Fate;
import cynosure.events.privacy.Noticed.What;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The door of one source, as its rules are just now.
public final class Gate {

    /// A door that keeps everything as it is.
    public static final Gate OPEN =
            new Gate(
                    Privacy.FILES,
                    new Rules(true, List.of(), Pseudonyms.NONE, 0),
                    PrivacyKey.passing(),
                    Set::of,
                    new Noticed(),
                    Clock.systemUTC());

    private final String source;
    private final Rules rules;
    private final Names names;
    private final PrivacyKey key;
    private final Forgotten forgotten;
    private final Noticed noticed;
    private final Clock clock;

    Gate(
            String source,
            Rules rules,
            PrivacyKey key,
            Supplier<Set<String>> forgotten,
            Noticed noticed,
            Clock clock) {
        this.source = source;
        this.rules = rules;
        this.names = new Names(rules);
        this.key = key;
        this.forgotten = new Forgotten(source, forgotten, key, this::pseudonym, noticed);
        this.noticed = noticed;
        this.clock = clock;
    }

    /// What of this may be kept; empty when nothing may.
    Optional<Arrival> through(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Understood event ->
                    turnsAway(event.actor(), event.anonymous())
                                    || isTooOld(event.moments().corrected())
                            ? Optional.empty()
                            : Optional.of(kept(event));
            case Arrival.Alias alias ->
                    turnsAway(alias.actor(), alias.previous())
                            ? Optional.empty()
                            : Optional.of(kept(alias));
            case Arrival.GroupTold group -> Optional.of(kept(group));
            case Arrival.Unclear unclear -> raw(unclear.raw()).map(unclear::with);
        };
    }

    private Arrival kept(Arrival.Understood event) {
        return new Arrival.Understood(
                event.source(),
                id(event.id(), event.actor(), event.anonymous()),
                name(event.name()),
                actor(event.actor()),
                actor(event.anonymous()),
                groups(event.groups()),
                event.moments(),
                properties(event.properties(), event.actor(), event.anonymous()));
    }

    private Arrival kept(Arrival.Alias alias) {
        look("user", alias.previous());
        look("user", alias.actor());
        return new Arrival.Alias(
                alias.source(),
                id(alias.id(), alias.actor(), alias.previous()),
                pseudonym(alias.previous()),
                pseudonym(alias.actor()),
                alias.moments());
    }

    private Arrival kept(Arrival.GroupTold group) {
        return new Arrival.GroupTold(
                group.source(),
                id(group.id(), null, null),
                group.type(),
                name(group.group()),
                group.moments(),
                properties(group.properties(), null, null));
    }

    /// Whether a person of one of these ids was forgotten; counted once.
    private boolean turnsAway(@Nullable String id, @Nullable String other) {
        return turnsAway(id) || turnsAway(other);
    }

    /// Whether this person was forgotten; counted.
    public boolean turnsAway(@Nullable String id) {
        return id != null && forgotten.isTurnedAway(id);
    }

    /// Whether events of that time are not kept any more; counted.
    public boolean isTooOld(Instant at) {
        if (rules.days() == 0
                || !at.isBefore(clock.instant().minus(Duration.ofDays(rules.days())))) {
            return false;
        }
        noticed.count(source, What.TOO_OLD, "");
        return true;
    }

    /// Whether a row of a file is kept.
    ///
    /// @param atMicros microseconds since 1970
    public boolean lets(@Nullable String id, long atMicros) {
        return !turnsAway(id)
                && (rules.days() == 0
                        || !isTooOld(Instant.EPOCH.plus(atMicros, ChronoUnit.MICROS)));
    }

    /// Whether all rows of files pass as they are, but for the columns it drops.
    public boolean isOpen() {
        return rules.days() == 0 && !namesPeopleAnew() && forgotten.isNobody();
    }

    /// Whether a column of a file is not kept. Counted once a file, not once a row.
    public boolean drops(String property) {
        return fate(property) != Fate.KEPT || !name(property).equals(property);
    }

    /// The id as it is kept.
    public @Nullable String actor(@Nullable String id) {
        if (id == null) {
            return null;
        }
        look("user", id);
        return pseudonym(id);
    }

    /// What an event is called, as it is kept: one that holds an id of somebody who was forgotten,
    /// or where people get other names of its own people, becomes another, and always the same.
    public String id(String event, @Nullable String id, @Nullable String other) {
        boolean tells = id != null && event.contains(id) || other != null && event.contains(other);
        return tells && namesPeopleAnew() || !name(event).equals(event)
                ? key.pseudonym("event", event)
                : event;
    }

    /// A name, of an event or a group, as it is kept: nobody who was forgotten stands in it.
    public String name(String name) {
        return forgotten.spare("", name);
    }

    /// A value as it is kept, null when it is the id of somebody who was forgotten; in a longer
    /// text of others another word takes the id's place. Where ids get other names, an id inside an
    /// event gets its own, too.
    public @Nullable Object value(
            String property, Object value, @Nullable String id, @Nullable String other) {
        if (value instanceof String text) {
            if (forgotten.isNamed(property, text)) {
                return null;
            }
            look(property, text);
            boolean own = text.equals(id) || text.equals(other);
            String spared = own ? text : forgotten.spare(property, text);
            return namesPeopleAnew() ? renamed(renamed(spared, id), other) : spared;
        }
        return value;
    }

    /// A text nobody understood, without what may not be kept; empty when somebody who was
    /// forgotten stands in it.
    public Optional<String> raw(String raw) {
        for (String word : RawText.words(raw)) {
            if (turnsAway(word)) {
                return Optional.empty();
            }
        }
        if (!name(raw).equals(raw)) {
            return Optional.empty();
        }
        if (namesPeopleAnew()) {
            return Optional.of(RawText.NOT_KEPT);
        }
        return Optional.of(RawText.without(raw, name -> fate(name) != Fate.KEPT));
    }

    /// A row of a file that nobody understood. A row of CSV doesn't say what its values are called,
    /// so it is not kept at all when one of the columns isn't.
    public Optional<String> row(String raw, Format format, List<String> columns) {
        Optional<String> kept = raw(raw);
        boolean hides = format != Format.JSON_LINES && columns.stream().anyMatch(this::drops);
        return hides ? kept.map(any -> RawText.NOT_SHOWN) : kept;
    }

    private Map<String, Object> properties(
            Map<String, Object> sent, @Nullable String id, @Nullable String other) {
        Map<String, Object> kept = new LinkedHashMap<>();
        sent.forEach(
                (name, value) -> {
                    Object left = drops(name) ? null : value(name, value, id, other);
                    if (left != null) {
                        kept.put(name, left);
                    }
                });
        return kept;
    }

    private Map<String, String> groups(Map<String, String> sent) {
        if (forgotten.isNobody()) {
            return sent;
        }
        Map<String, String> kept = new LinkedHashMap<>();
        sent.forEach((type, group) -> kept.put(type, name(group)));
        return kept;
    }

    private Fate fate(String property) {
        Fate fate = names.of(property);
        switch (fate) {
            case KEPT -> {}
            case ADDRESS -> noticed.count(source, What.ADDRESS, property);
            case BLOCKED -> noticed.count(source, What.BLOCKED, property);
        }
        return fate;
    }

    private void look(String property, String text) {
        if (text.indexOf('@') > 0 && RawText.looksLikeMail(text)) {
            noticed.count(source, What.EMAIL, property);
        }
    }

    /// A text with another name in the place of an id, which may stand in an address or a sentence.
    private String renamed(String text, @Nullable String id) {
        if (id == null) {
            return text;
        }
        if (text.equals(id)) {
            return pseudonym(id);
        }
        return Words.telling(id) && text.contains(id) ? text.replace(id, pseudonym(id)) : text;
    }

    private boolean namesPeopleAnew() {
        return rules.pseudonyms() != null && rules.pseudonyms() != Pseudonyms.NONE;
    }

    private String pseudonym(String id) {
        return switch (rules.pseudonyms()) {
            case null -> id;
            case NONE -> id;
            case SHARED -> key.pseudonym("", id);
            case APART -> key.pseudonym(source, id);
        };
    }
}
