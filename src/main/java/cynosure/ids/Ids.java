package cynosure.ids;

/// Where new names come from. Random in production, counted in tests.
public interface Ids {

    /// A new id for a thing: short enough for a URL, long enough never to collide (80 random bits).
    String next();

    /// A new secret of 256 random bits, for cookies and links. Where it opens what belongs to one
    /// person, only its hash is stored (see [Secrets]); a link that those who lead must be able to
    /// read and send again, such as an invitation's, is stored as it is.
    String token();

    /// A new join code: eight digits, easily read from the back of a room.
    String joinCode();
}
