package cynosure.metric;

import org.jspecify.annotations.Nullable;

/// Reads which events are meant: `listen by users with plan "premium" where device is "phone"
/// followed by share within 1 hour`.
final class EventReader {

    private final Tokens tokens;
    private final NameReader names;
    private final ConditionReader conditions;
    private final SequelReader sequels;

    EventReader(Tokens tokens, ConditionReader conditions, SequelReader sequels) {
        this.tokens = tokens;
        this.names = new NameReader(tokens);
        this.conditions = conditions;
        this.sequels = sequels;
    }

    Events read() {
        return rest(name());
    }

    /// Those of a reach, where `by` and a property follow.
    Events reached() {
        Name name = name();
        Condition by = tokens.at("by", "users") ? by() : null;
        return new Events(name, by, where(), sequels.read());
    }

    /// What is said of events after their name.
    Events rest(@Nullable Name name) {
        Condition by = by();
        return new Events(name, by, where(), sequels.read());
    }

    /// An event's name, or null for `any event`.
    @Nullable Name name() {
        return tokens.take("any", "event") ? null : names.event();
    }

    @Nullable Condition where() {
        tokens.mend(Words.AFTER_NAME);
        return tokens.take("where") ? conditions.where() : null;
    }

    private @Nullable Condition by() {
        tokens.mend(Words.AFTER_NAME);
        if (!tokens.take("by")) {
            return null;
        }
        tokens.expect("users", "with");
        return conditions.with();
    }
}
