package cynosure.framework;

import java.time.Instant;

/// What the team believed from one moment on. The latest is what it believes now.
///
/// @param number counts from 1, without gaps
/// @param by the id of the person who made the change
/// @param why the reason in their words; empty when they gave none
public record Revision(long number, Instant at, String by, String why, Framework framework) {

    public Revision {
        why = Words.line(why);
    }
}
