package cynosure.metric;

import cynosure.metric.DeedReader.Whose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads who is meant: `users with plan "subscriber" who did read_article more than 7 times`, `new
/// users by first sign_up who did invite within 2 weeks`.
final class UserReader {

    private static final List<String> AFTER_USERS = List.of("with", "who", "per", "over", "among");

    private final Tokens tokens;
    private final NameReader names;
    private final DeedReader deeds;
    private final ConditionReader conditions;

    UserReader(Tokens tokens, DeedReader deeds, ConditionReader conditions) {
        this.tokens = tokens;
        this.names = new NameReader(tokens);
        this.deeds = deeds;
        this.conditions = conditions;
    }

    /// Goes past the word `users`, if it is here.
    boolean take() {
        if (tokens.at("user")) {
            tokens.expect("users");
            return true;
        }
        return tokens.take("users");
    }

    /// Goes past the words `new users`, if they are here.
    boolean takeNew() {
        return tokens.take("new", "users") || tokens.take("new", "user");
    }

    /// Says that new users do not belong here, and reads them as users.
    void refuseNew(String next) {
        if (tokens.at("new", "users") || tokens.at("new", "user")) {
            tokens.problem("metric.new-users-here", "New users cannot be counted here.", next);
            tokens.take("new");
        }
    }

    /// Users for a deed, which must be there; after the word `users`.
    Users doing() {
        return read(true);
    }

    /// Users for a deed, or with any event when none is named.
    Users read() {
        return read(false);
    }

    /// New users, after these words.
    Users newcomers(boolean needDeed) {
        tokens.mend(List.of("by", "with", "who", "per", "over"));
        Newcomers fresh = Newcomers.EVER;
        if (tokens.take("by")) {
            tokens.expect("first");
            fresh = new Newcomers(names.event());
        }
        Condition with = with();
        Deed.Did deed = deeds.read(Whose.NEW_USERS);
        if (deed == null && needDeed) {
            missingDeed();
        }
        return new Users(fresh, with, deed == null ? Deed.ANYTHING : deed);
    }

    private Users read(boolean needDeed) {
        Condition with = with();
        Deed.Did deed = deeds.read(Whose.USERS);
        if (deed == null && needDeed) {
            missingDeed();
        }
        return new Users(with, deed == null ? Deed.ANYTHING : deed);
    }

    private @Nullable Condition with() {
        tokens.mend(AFTER_USERS);
        if (!tokens.at("with") || deedAfterWith()) {
            return null;
        }
        tokens.take("with");
        Condition with = conditions.with();
        tokens.mend(AFTER_USERS);
        return with;
    }

    private boolean deedAfterWith() {
        return tokens.at("with", "any")
                || tokens.at("with", "at")
                || tokens.at("with", "more")
                || tokens.at("with", "fewer")
                || tokens.at("with", "less")
                || tokens.at("with", "exactly");
    }

    private void missingDeed() {
        tokens.problem(
                "metric.missing-deed",
                "What the users did is missing here.",
                "Write `who did` and an event, or `with any event`.");
    }
}
