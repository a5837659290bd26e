package cynosure.framework;

/// What a metric is meant to be. What is poor as the one makes a good other: many sign-ups are no
/// North Star, but may well be what feeds one.
public enum MetricRole {
    NORTH_STAR,
    INPUT
}
