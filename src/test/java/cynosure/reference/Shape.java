package cynosure.reference;

import java.util.EnumSet;
import java.util.Set;

/// What random definitions may be made of.
public enum Shape {
    /// Counts, totals and different values of events.
    EVENTS,
    /// How many users, what part of them, how much for each.
    USERS,
    /// Averages, shares of events, ratios.
    DIVISIONS,
    /// Medians and percentiles.
    PERCENTILES,
    /// New users, and what they did from their first event on.
    NEW_USERS,
    /// What came after or before.
    SEQUELS,
    /// Days in a row.
    STREAKS,
    SESSIONS,
    /// The time from one event to the next.
    JOURNEYS,
    /// Values of a property as things of their own.
    GROUPS,
    /// Stickiness and coming back.
    HABITS,
    /// Other metrics, composites, plans, series: what events alone give no reading of.
    METRICS;

    public static final Set<Shape> FIRST = EnumSet.of(EVENTS, USERS, DIVISIONS);

    /// All that have a reading from events alone.
    public static final Set<Shape> READ = EnumSet.complementOf(EnumSet.of(METRICS));

    public static final Set<Shape> ALL = EnumSet.allOf(Shape.class);
}
