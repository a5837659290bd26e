package cynosure.people;

import java.time.DayOfWeek;
import java.time.ZoneId;

/// The team's home: its name, its time zone and the day its weeks start on.
public record Workspace(String name, ZoneId zone, DayOfWeek weekStart) {}
