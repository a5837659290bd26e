package cynosure.events;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a client has sent and was answered for.
public sealed interface Arrival {

    /// The id of the source it came from.
    String source();

    /// An event, or something told of a user: then its name is `identify`.
    ///
    /// @param id what its source calls it; the same id twice is one event
    /// @param actor the user who did it, or null
    /// @param anonymous what the device or browser is called by a client that may not know the user
    ///   yet, or null
    /// @param groups the groups it was done for: type, such as account → id
    /// @param properties name → text, number or flag
    record Understood(
            String source,
            String id,
            String name,
            @Nullable String actor,
            @Nullable String anonymous,
            Map<String, String> groups,
            Moments moments,
            Map<String, Object> properties)
            implements Arrival {}

    /// Two ids are said to be one person's.
    ///
    /// @param previous what the person was called before: a user's id or an anonymous one
    /// @param actor the user's id from now on
    record Alias(String source, String id, String previous, String actor, Moments moments)
            implements Arrival {}

    /// Something told of a group.
    ///
    /// @param type what kind of group it is, such as account
    /// @param group its id
    /// @param properties what is known of it from then on
    record GroupTold(
            String source,
            String id,
            String type,
            String group,
            Moments moments,
            Map<String, Object> properties)
            implements Arrival {}

    /// Something that can't be read as an event. It is kept with the reason, whole, so that it can
    /// be read again when the reason is gone.
    ///
    /// @param sent a body that its dialect can read by itself: this one event, with what it needs
    ///   of what surrounded it
    /// @param dialect the name of the dialect it came in; empty when nobody has said yet
    record Unclear(String source, Instant received, String reason, Verbatim sent, String dialect)
            implements Arrival {

        public Unclear(String source, Instant received, String reason, String raw) {
            this(source, received, reason, Verbatim.of(raw), "");
        }

        /// What was sent, for people to read.
        public String raw() {
            return sent.text();
        }

        /// The same with another text in it.
        public Unclear with(String raw) {
            return raw.equals(raw())
                    ? this
                    : new Unclear(source, received, reason, Verbatim.of(raw), dialect);
        }

        /// The same, said to have come in this dialect.
        public Unclear in(String dialect) {
            return new Unclear(source, received, reason, sent, dialect);
        }
    }
}
