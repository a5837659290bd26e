package cynosure.story;

import java.time.LocalDate;

/// A stretch of days in which something made Lantern's numbers move, and why.
public record TurningPoint(String name, LocalDate from, LocalDate until, String what) {

    boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
