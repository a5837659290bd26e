package cynosure.discovery;

/// Other words for the same thing, written at the same time as those that stand.
///
/// @param by the id of the person who wrote them
public record Rival<W>(W words, String by) {}
