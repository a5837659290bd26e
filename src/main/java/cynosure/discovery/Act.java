package cynosure.discovery;

/// One thing a browser asked for. Its id comes from the browser, so that an act sent twice counts
/// once.
public record Act(String id, String personId) {}
