package cynosure.metric;

import org.jspecify.annotations.Nullable;

/// Reads which events are meant: `listen by users with plan "premium" where device is "phone"`.
final class EventReader {

    private final Tokens tokens;
    private final NameReader names;
    private final ConditionReader conditions;

    EventReader(Tokens tokens, ConditionReader conditions) {
        this.tokens = tokens;
        this.names = new NameReader(tokens);
        this.conditions = conditions;
    }

    Events read() {
        Name name = name();
        Condition by = by();
        return new Events(name, by, where());
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
