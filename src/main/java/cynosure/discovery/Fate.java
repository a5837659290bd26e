package cynosure.discovery;

/// Where a note has gone. No note is ever lost: from everywhere but one it comes back.
public sealed interface Fate {

    Fate STANDING = new Standing();

    /// It is on the map.
    record Standing() implements Fate {}

    /// Set aside by this person.
    record Eliminated(String by) implements Fate {}

    /// It says the same as another note and stands with that one.
    record Combined(String into) implements Fate {}

    /// Whoever wrote it took it back at once.
    record Unwritten() implements Fate {}
}
