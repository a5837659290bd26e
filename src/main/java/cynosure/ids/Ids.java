package cynosure.ids;

/// Where new names come from. Random in production, counted in tests.
public interface Ids {

    /// A new id for a thing: short enough for a URL, long enough never to collide (80 random bits).
    String next();

    /// A new secret of 256 random bits, for cookies and one-time links. It is stored only as its
    /// hash.
    String token();

    /// A new join code: eight digits, easily read from the back of a room.
    String joinCode();
}
