package cynosure.people;

import java.security.Principal;

/// Someone who came in, by the owner's link or by a workshop's code.
public record Person(String id, String name, Role role) implements Principal {

    @Override
    public String getName() {
        return id;
    }

    /// May see the workspace: its North Star, events and workshops. A guest sees only the workshops
    /// they joined.
    public boolean member() {
        return role != Role.GUEST;
    }
}
