package cynosure.framework;

import org.jspecify.annotations.Nullable;

/// What every node of the tree has, whatever it is.
///
/// @param definition the sentence that is computed; empty while it is a placeholder
/// @param owner who looks after it; empty when nobody does yet
/// @param team the team that works on it; empty when none does yet
/// @param target where the number should be, and when; null without one
public record About(
        String name, String definition, String owner, String team, @Nullable Target target) {

    public About named(String name) {
        return new About(name, definition, owner, team, target);
    }

    public About defined(String definition) {
        return new About(name, definition, owner, team, target);
    }

    public About ownedBy(String owner) {
        return new About(name, definition, owner, team, target);
    }

    public About ofTeam(String team) {
        return new About(name, definition, owner, team, target);
    }

    public About aimingAt(@Nullable Target target) {
        return new About(name, definition, owner, team, target);
    }
}
