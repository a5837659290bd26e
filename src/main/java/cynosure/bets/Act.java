package cynosure.bets;

/// One thing a browser or a command asked for. Its id comes from there, so that an act sent twice
/// counts once.
public record Act(String id, String personId) {}
