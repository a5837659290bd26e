package cynosure.people;

/// What a person is to the workspace.
public enum Role {
    OWNER,
    MEMBER,
    GUEST
}
